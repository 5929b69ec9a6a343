import type { Words } from '../../i18n/use-words.js';

/** The values that a sentence of the API names. */
export type Facts = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const inWord = (name: string, value: unknown, words: Pick<Words, 'day' | 'instant' | 'place'>) => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (DAY.test(value)) return words.day(value);
  if (INSTANT.test(value)) return words.instant(value);
  return name === 'jurisdiction' ? words.place(value) : value;
};

/** As the reader writes them: days, times and places in words, numbers for the message to write, codes for it to choose by. */
export const inWords = (
  facts: Facts,
  words: Pick<Words, 'day' | 'instant' | 'place'>,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      const said = inWord(name, value, words);
      return said === undefined ? [] : [[name, said]];
    }),
  );
