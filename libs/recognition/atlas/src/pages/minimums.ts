import type { AcceptedTestDocument, Minimum, Minimums, Validity } from '@crossward/recognition-domain';
import type { Book } from '../book.js';
import { hasWord, type UiKey } from '../words/index.js';

const scoreIn = ({ voice }: Book, minimum: Minimum): string =>
  typeof minimum === 'object' ? voice.ui('level', { level: minimum.cefr }) : String(minimum);

const partIn = ({ voice }: Book, part: string): string => {
  const key = `part.${part}`;
  return hasWord(key) ? voice.ui(key) : part;
};

const scoresIn = (book: Book, minimums: Minimums): string =>
  Object.entries(minimums)
    .map(([part, minimum]) => `${partIn(book, part)} ${scoreIn(book, minimum)}`)
    .join(', ');

const combinedIn = (book: Book, { combined }: AcceptedTestDocument): string[] => {
  if (!combined) return [];
  const { voice } = book;
  const { withinMonths, floors } = combined;
  return [
    withinMonths === null ? voice.ui('combined.open') : voice.ui('combined', { months: withinMonths }),
    ...(floors ? [voice.ui('combined.floors', { floors: scoresIn(book, floors) })] : []),
  ];
};

/** What a test has to show, and in how many sittings. */
export const minimumsInWords = (book: Book, test: AcceptedTestDocument): string => {
  const { voice } = book;
  const { minimums, oneMayBe, validFor } = test;
  if (minimums === null) return voice.ui('minimums.unknown');
  return [
    scoresIn(book, minimums),
    ...(oneMayBe === undefined ? [] : [voice.ui('one-may-be', { score: scoreIn(book, oneMayBe) })]),
    ...combinedIn(book, test),
    ...(validFor ? [validityInWords(book, validFor)] : []),
  ].join('; ');
};

export const validityInWords = ({ voice }: Book, validity: Validity): string => {
  const spans = (['years', 'months', 'days'] as const).flatMap((unit) =>
    validity[unit] === undefined ? [] : [voice.ui(`span.${unit}` as UiKey, { n: validity[unit] })],
  );
  return voice.ui('valid-for', { span: spans.join(', ') });
};
