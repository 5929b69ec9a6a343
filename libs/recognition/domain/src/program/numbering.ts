import type { LocalDate } from '@crossward/kernel';
import { countryPart } from '../places.js';

/** A fact that was not told. Every number that stands for a fact is zero or more. */
export const UNTOLD = -1;
/** The place in a table has no row. */
export const ROWLESS = -2;
/** Of a fact of the query: whether it is told at all is open. */
export const OPEN = -3;
/** A term that the law does not know: equal to none of its own. */
const FOREIGN_TERM = 0;

/** `2026-11-22` as 20261122: keeps the order of days, and compares in a nanosecond. */
export const dayInt = (day: string): number => {
  let number = 0;
  for (let index = 0; index < 10; index += 1) {
    if (index !== 4 && index !== 7) number = number * 10 + day.charCodeAt(index) - 48;
  }
  return number;
};

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

export const dayText = (number: number): LocalDate =>
  `${padded(Math.floor(number / 10_000), 4)}-${padded(Math.floor(number / 100) % 100, 2)}-${padded(number % 100, 2)}` as LocalDate;

/** Numbers for places and terms, so that compiled rules compare integers instead of text. */
export class Numbering {
  /** Code of each place, by its number. */
  readonly places: string[] = [];
  /** Number of the country of each place, by the place's number; of a country its own. */
  readonly countries: number[] = [];
  private readonly placeNumbers = new Map<string, number>();
  private readonly terms = new Map<string, number>();

  /** Undefined for what is no place that was ever asked about. */
  knownPlace(code: string): number | undefined {
    return this.placeNumbers.get(code);
  }

  /** ISO 3166 bounds how many there can be: some five thousand. */
  place(code: string): number {
    const known = this.placeNumbers.get(code);
    if (known !== undefined) return known;
    const country = countryPart(code);
    const countryNumber = country === code ? this.places.length : this.place(country);
    const number = this.places.push(code) - 1;
    this.countries.push(countryNumber);
    this.placeNumbers.set(code, number);
    return number;
  }

  /** Of a term of the law; called while the law is compiled. */
  term(text: string): number {
    const known = this.terms.get(text);
    if (known !== undefined) return known;
    const number = this.terms.size + 1;
    this.terms.set(text, number);
    return number;
  }

  /** Of a term in somebody's facts: nothing that anybody sends is kept. */
  termOf(text: string): number {
    return this.terms.get(text) ?? FOREIGN_TERM;
  }
}
