/**
 * Names as sources spell them. ICAO Doc 9303 part 3, section 6 leaves two readings of some letters open (Ä is AE or A),
 * drops apostrophes and turns hyphens into spaces; registers and lists drop particles or write them together.
 */
export interface PersonName {
  readonly familyName: string;
  readonly givenNames: string;
}

/** `same`: one spelling of the other. `compatible`: nothing contradicts, one says less. `different`: they contradict. */
export type NameAgreement = 'same' | 'compatible' | 'different';

// ICAO 9303-3 table A: the long reading first, the short one second.
const TWO_READINGS: Readonly<Record<string, readonly [string, string]>> = {
  Ä: ['AE', 'A'],
  Ö: ['OE', 'O'],
  Ü: ['UE', 'U'],
  Å: ['AA', 'A'],
  Ø: ['OE', 'O'],
  Æ: ['AE', 'AE'],
  Œ: ['OE', 'OE'],
  Þ: ['TH', 'TH'],
  Ð: ['D', 'D'],
  Đ: ['D', 'D'],
  Ł: ['L', 'L'],
  Ħ: ['H', 'H'],
  Ĳ: ['IJ', 'IJ'],
  ẞ: ['SS', 'SS'],
  ı: ['I', 'I'],
};

const PARTICLES: ReadonlySet<string> = new Set(
  'AF AL AV BIN BINT DA DAS DE DEL DELA DELLA DEN DER DES DI DO DOS DU EL EN IBN LA LAS LE LOS TEN TER VAN VON Y ZU'.split(
    ' ',
  ),
);

const read = (name: string, reading: 0 | 1): string[] => {
  const letters = [...name.normalize('NFC').replaceAll('ß', 'ẞ').toUpperCase()].map(
    (letter) => TWO_READINGS[letter]?.[reading] ?? letter,
  );
  return letters
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’ʼ`´.]/gu, '')
    .replaceAll(/[^A-Z]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
};

/** Plain ASCII reads one way; the list and most registers hold nothing else. */
const readingsOf = (name: string): readonly (0 | 1)[] => (/[^\u0020-\u007e]/.test(name) ? [0, 1] : [0]);

const withoutParticles = (words: readonly string[]): string[] => {
  const kept = words.filter((word) => !PARTICLES.has(word));
  return kept.length > 0 ? kept : [...words];
};

const unique = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '');

/** Every way to write a family name in A to Z without spaces: both readings, with and without its particles. */
export const familyNameKeys = (familyName: string): string[] =>
  unique(
    readingsOf(familyName).flatMap((reading) => {
      const words = read(familyName, reading);
      return [words.join(''), withoutParticles(words).join('')];
    }),
  );

/** Whether a name holds anything that can be compared in A to Z (a name in another script holds nothing). */
export const isComparable = (name: string): boolean => familyNameKeys(name).length > 0;

/** `different` also when one of the two holds nothing to compare: silence never counts as agreement. */
export const compareFamilyNames = (one: string, other: string): NameAgreement => {
  const theirs = new Set(familyNameKeys(other));
  return familyNameKeys(one).some((key) => theirs.has(key)) ? 'same' : 'different';
};

const agreeAsGivenNames = (one: readonly string[], other: readonly string[]): NameAgreement => {
  if (one.length === 0 || other.length === 0) return 'different';
  if (one.join('') === other.join('')) return 'same';
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter[0] !== longer[0]) return 'different';
  // Middle names may be missing or stand as an initial, but must not contradict, and keep their order.
  let at = 1;
  for (const word of shorter.slice(1)) {
    const found = longer.findIndex((candidate, index) => index >= at && abbreviates(word, candidate));
    if (found < 0) return 'different';
    at = found + 1;
  }
  return 'compatible';
};

const abbreviates = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** The first given name must agree; further ones may be missing or abbreviated on either side. */
export const compareGivenNames = (one: string, other: string): NameAgreement => {
  const agreements = readingsOf(one).flatMap((mine) =>
    readingsOf(other).map((theirs) => agreeAsGivenNames(read(one, mine), read(other, theirs))),
  );
  return (
    agreements.find((agreement) => agreement === 'same') ?? agreements.find((a) => a === 'compatible') ?? 'different'
  );
};

export interface MrzName extends PersonName {
  /** The name field was full: what is missing at its end may have been cut off. */
  readonly truncated: boolean;
}

const startsAlike = (full: string, cut: string): boolean =>
  cut.length > 0 && ([0, 1] as const).some((reading) => read(full, reading).join('').startsWith(read(cut, 0).join('')));

/** Compares a stated name with the one read from a machine-readable zone, whose name field holds 39 characters. */
export const compareWithMrzName = (
  stated: PersonName,
  mrz: MrzName,
): { familyName: NameAgreement; givenNames: NameAgreement } => {
  const familyName = compareFamilyNames(stated.familyName, mrz.familyName);
  const givenNames = compareGivenNames(stated.givenNames, mrz.givenNames);
  if (!mrz.truncated) return { familyName, givenNames };
  // Only the end of the field can be cut: the given names where there are any, else the family name.
  if (mrz.givenNames === '') {
    return {
      familyName: startsAlike(stated.familyName, mrz.familyName) ? 'compatible' : familyName,
      givenNames: 'compatible',
    };
  }
  return { familyName, givenNames: startsAlike(stated.givenNames, mrz.givenNames) ? 'compatible' : givenNames };
};
