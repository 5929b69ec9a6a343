/** Letters that Unicode does not take apart, as they are typed where a keyboard lacks them. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** Small letters without their marks, as `platform.folded` of the database has it. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[øđðłıħßæœþ]/g, (letter) => LETTERS[letter] ?? letter);

const MOST_WORDS = 6;

/** The words of what was typed, punctuation aside. */
export const wordsOf = (typed: string): string[] =>
  folded(typed)
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, MOST_WORDS) ?? [];

/** The parts of a name as typed: its hyphens and apostrophes belong to it. */
export const namesOf = (typed: string): string[] =>
  folded(typed)
    .split(/[\s,;]+/)
    .filter((name) => name !== '')
    .slice(0, MOST_WORDS);

/** Which of the words some word of the text begins with, as `platform.words_begun` of the database has it. */
export const wordsBegun = (text: string, words: readonly string[]): boolean[] => {
  const written = ` ${
    folded(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  }`;
  return words.map((word) => written.includes(` ${word}`));
};

/** The first text after all that begin with this one, in the order of code points. */
export const afterAllThatBeginWith = (prefix: string): string => `${prefix}\u{10ffff}`;
