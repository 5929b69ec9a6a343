import { NO_DAY, type RawTerms } from '@crossward/contracts';
import { CEFR_LEVELS, dayNumber, type LocalDate } from '@crossward/kernel';

/** Numbers of a column's list; null where a column cannot hold it without loss. */
export type Entries = readonly number[] | null;

export const NOTHING: readonly number[] = [];
const YEARS_UNIT = 1000;

/** Texts as numbers in the order in which they came. */
class TermList {
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** -1 where there are more than an index can tell apart. */
  code(text: string): number {
    let code = this.codes.get(text);
    if (code === undefined) {
      code = this.texts.length;
      this.texts.push(text);
      this.codes.set(text, code);
    }
    return code <= this.most ? code : -1;
  }
}

/** The terms of columns, and lists of them as the columns hold them. Codes stay the same for as long as this is used. */
export class ColumnTerms {
  private readonly specialties = new TermList(0x7fff);
  private readonly certificates = new TermList(0xffff);
  private readonly languages = new TermList(0x1ffe);
  private readonly timeZones = new TermList(0xffff);
  private readonly currencies = new TermList(0xffff);
  private readonly jurisdictions = new TermList(0xfffe);
  private readonly facilityIds = new TermList(0xffffffff);
  private readonly organisationIds = new TermList(0xffffffff);

  /** All terms so far; more of them may join. */
  get texts(): RawTerms {
    return {
      specialties: this.specialties.texts,
      certificates: this.certificates.texts,
      languages: this.languages.texts,
      timeZones: this.timeZones.texts,
      currencies: this.currencies.texts,
      jurisdictions: this.jurisdictions.texts,
      facilityIds: this.facilityIds.texts,
      organisationIds: this.organisationIds.texts,
    };
  }

  /** Code above, years in thousandths below. */
  specialtiesOf(list: readonly { specialty: string; years: number }[]): Entries {
    return entries(list, ({ specialty, years }) => {
      const units = Math.round(years * YEARS_UNIT);
      return Object.is(units / YEARS_UNIT, years) ? pair(this.specialties.code(specialty), units) : -1;
    });
  }

  /** Code above, last good day below. */
  certificatesOf(list: readonly { kind: string; expiresOn: LocalDate | null }[]): Entries {
    return entries(list, ({ kind, expiresOn }) => {
      const day = expiresOn === null ? NO_DAY : dayOf(expiresOn);
      return pair(this.certificates.code(kind), day);
    });
  }

  /** Code above, level below. */
  languagesOf(list: readonly { language: string; level: (typeof CEFR_LEVELS)[number] }[]): Entries {
    return entries(list, ({ language, level }) => pair(this.languages.code(language), CEFR_LEVELS.indexOf(level)));
  }

  /** First day above, last day below. */
  busyOf(list: readonly { from: LocalDate; until: LocalDate }[]): Entries {
    return entries(list, ({ from, until }) => pair(dayOf(from), dayOf(until)));
  }

  facilitiesOf(list: readonly string[]): Entries {
    return entries(list, (id) => this.facilityIds.code(id));
  }

  jurisdictionsOf(list: readonly string[]): Entries {
    return entries(list, (place) => this.jurisdictions.code(place));
  }

  organisationsOf(list: readonly string[]): Entries {
    return entries(list, (id) => this.organisationIds.code(id));
  }

  /** -1 where a column cannot hold one more. */
  timeZoneOf(name: string): number {
    return this.timeZones.code(name);
  }

  currencyOf(code: string): number {
    return this.currencies.code(code);
  }

  jurisdictionOf(code: string): number {
    return this.jurisdictions.code(code);
  }
}

/** In the order of their codes, as an index wants them. */
const entries = <T>(list: readonly T[], entry: (one: T) => number): Entries => {
  const found = list.map(entry).sort((a, b) => a - b);
  return found[0] !== undefined && found[0] < 0 ? null : found;
};

const isHalfWord = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 0xffff;

const pair = (first: number, second: number): number =>
  isHalfWord(first) && isHalfWord(second) ? first * 0x10000 + second : -1;

/** -1 where it is none that a column holds. */
export const dayOf = (day: LocalDate): number => {
  const number = dayNumber(day);
  return Number.isInteger(number) && number >= 0 && number < NO_DAY ? number : -1;
};
