import type { Words } from '../../i18n/use-words.js';

const KILO = 1000;

/** `2.4 MB` in the reader's language. */
export const fileSize = (bytes: number, { number }: Pick<Words, 'number'>): string => {
  const inMega = bytes >= KILO * KILO;
  return number(inMega ? bytes / KILO / KILO : Math.max(1, Math.round(bytes / KILO)), {
    style: 'unit',
    unit: inMega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: inMega ? 1 : 0,
  });
};
