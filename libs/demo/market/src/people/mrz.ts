import type { CountryCode, LocalDate } from '@crossward/kernel';
import { iso31661Alpha2ToAlpha3 } from 'iso-3166';

export interface PassportHolder {
  readonly country: CountryCode;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: LocalDate;
  /** Up to nine letters and digits. */
  readonly documentNumber: string;
  readonly expiresOn: LocalDate;
}

/** Letters that do not fall apart into a base letter and a mark; ICAO Doc 9303 part 3, section 6, table A. */
const TRANSLITERATED: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Ö: 'OE',
  Ü: 'UE',
  Å: 'AA',
  Ø: 'OE',
  Æ: 'AE',
  Œ: 'OE',
  Ð: 'D',
  Þ: 'TH',
  Ł: 'L',
  Đ: 'D',
  ẞ: 'SS',
};

/** A name in the letters of a machine-readable zone: A to Z, words parted by fillers, apostrophes dropped. */
export const mrzName = (name: string): string =>
  [...name.normalize('NFC').replaceAll('ß', 'ẞ').toUpperCase()]
    .map((letter) => TRANSLITERATED[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^A-Z]+/g, '<');

/** ICAO Doc 9303 part 3, section 4.9: weights 7, 3, 1; digits count as they are, A to Z as 10 to 35, filler as 0. */
export const checkDigit = (text: string): string => {
  const valueOf = (character: string): number => {
    if (character === '<') return 0;
    return /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55;
  };
  const weights = [7, 3, 1] as const;
  const sum = [...text].reduce((total, character, at) => total + valueOf(character) * (weights[at % 3] ?? 0), 0);
  return String(sum % 10);
};

/** Germany alone has a code of one letter (ICAO Doc 9303 part 3, section 5). */
const stateCode = (country: CountryCode): string => {
  const code = country === 'DE' ? 'D' : iso31661Alpha2ToAlpha3[country];
  if (!code) throw new Error(`No state code for (${country}).`);
  return code.padEnd(3, '<');
};

const shortDay = (day: LocalDate): string => day.slice(2).replaceAll('-', '');
const guarded = (text: string): string => text + checkDigit(text);

/** The two lines of a passport (TD3), joined by a line feed. The field for sex stays unspecified. */
export const passportMrz = (holder: PassportHolder): string => {
  const state = stateCode(holder.country);
  const names = `${mrzName(holder.familyName)}<<${mrzName(holder.givenNames)}`;
  const first = `P<${state}${names}`.slice(0, 44).padEnd(44, '<');
  const number = guarded(holder.documentNumber.padEnd(9, '<'));
  const birth = guarded(shortDay(holder.birthDate));
  const expiry = guarded(shortDay(holder.expiresOn));
  const personal = guarded('<'.repeat(14));
  const composite = checkDigit(number + birth + expiry + personal);
  return `${first}\n${number}${state}${birth}<${expiry}${personal}${composite}`;
};
