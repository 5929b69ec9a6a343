type Formats = Pick<Intl.DateTimeFormat, 'format'>;

const isWord = (part?: Intl.DateTimeFormatPart): boolean => part?.type === 'month' && !/^\d+$/.test(part.value);

/** French counts the first of a month, and the others not: « 1er février », « 2 février ». */
const inFrench = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts
    .map(({ type, value }, at) => (type === 'day' && value === '1' && isWord(parts[at + 2]) ? '1er' : value))
    .join('');

/** Days and times in words: what every page, letter and paper formats its dates with. */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Formats => {
  const made = new Intl.DateTimeFormat(language, options);
  if (!/^fr\b/.test(language)) return made;
  return { format: (date) => inFrench(made.formatToParts(date)) };
};
