import { SHIFT_PATTERNS, type NurseSummary } from '@crossward/contracts';
import { CEFR_LEVELS, dayNumber, type LocalDate } from '@crossward/kernel';
import type { Terms } from './dictionary.js';
import { keepGreatest } from './keep-greatest.js';
import { DEGREE, YEARS_UNIT } from './nurse-layout.js';
import { NO_DAY, NO_PAY_FLOOR } from './raw-nurse-columns.js';
import { parseUuid } from './uuid.js';

/** A nurse as the numbers of a record; made anew or filled again and again while many are loaded. */
export class EncodedNurse {
  readonly id = new Uint32Array(4);
  classId = 0;
  latitude = 0;
  longitude = 0;
  /** The coordinates themselves where ten-millionths of a degree would lose something. */
  exactPlace: readonly [number, number] | null = null;
  from = 0;
  until = NO_DAY;
  payFloor = NO_PAY_FLOOR;
  currency = 0;
  timeZone = 0;
  /** Code of the home's jurisdiction + 1; 0: not told. */
  home = 0;
  completed = 0;
  placements = 0;
  verifiedOn = NO_DAY;
  shifts = 0;
  excluded = false;
  /** code << 16 | years in thousandths; ascending, each specialty once */
  specialties: number[] = [];
  /** code << 16 | last good day; each kind once, with its latest */
  certificates: number[] = [];
  /** code << 3 | level; each language once, with its best */
  languages: number[] = [];
  /** from | until << 16 */
  busy: number[] = [];
  workedAt: number[] = [];
  noGoJurisdictions: number[] = [];
  noGoOrganisations: number[] = [];
}

/** Something of a nurse that a record cannot hold without loss. */
class Unfit extends Error {}

const fit = (value: number, most: number): number => {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Unfit();
};

/** Reading a day takes longer than anything else of a nurse. By year, month and day of the month; + 1, 0 where not read yet. */
const numbers = new Uint32Array(256 << 9);
const FIRST_YEAR = 1970;
const [ZERO, HYPHEN] = [48, 45];

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
};

/** Where the number of a day is kept; -1 where it is none. */
const placeOf = (day: LocalDate): number => {
  if (day.length !== 10 || day.charCodeAt(4) !== HYPHEN || day.charCodeAt(7) !== HYPHEN) return -1;
  const year = digits(day, 0, 4) - FIRST_YEAR;
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  if (year < 0 || year > 255 || month < 0 || month > 15 || date < 0 || date > 31) return -1;
  return (year << 9) | (month << 5) | date;
};

const dayOf = (day: LocalDate | null): number => {
  if (day === null) return NO_DAY;
  const place = placeOf(day);
  const known = place < 0 ? 0 : numbers[place]!;
  if (known !== 0) return known - 1;
  const number = fit(dayNumber(day), NO_DAY - 1);
  if (place >= 0) numbers[place] = number + 1;
  return number;
};

/** The parts that give exactly this share, where there are such. */
const shareOf = (share: number | null): readonly [number, number] => {
  if (share === null) return [0, 0];
  for (let whole = 1; whole <= 255; whole += 1) {
    const part = Math.round(share * whole);
    if (part >= 0 && part <= whole && part / whole === share) return [part, whole];
  }
  throw new Unfit();
};

const fillPlace = ({ latitude, longitude }: NurseSummary, into: EncodedNurse): void => {
  if (!(Math.abs(latitude) <= 180) || !(Math.abs(longitude) <= 180)) throw new Unfit();
  into.latitude = Math.round(latitude * DEGREE);
  into.longitude = Math.round(longitude * DEGREE);
  const same = Object.is(into.latitude / DEGREE, latitude) && Object.is(into.longitude / DEGREE, longitude);
  into.exactPlace = same ? null : [latitude, longitude];
};

const fill = (nurse: NurseSummary, terms: Terms, into: EncodedNurse, shared: boolean): void => {
  fillPlace(nurse, into);
  into.from = dayOf(nurse.availableFrom);
  into.until = dayOf(nurse.availableUntil);
  into.payFloor = nurse.payFloor ? fit(nurse.payFloor.minorUnits, NO_PAY_FLOOR - 1) : NO_PAY_FLOOR;
  into.currency = nurse.payFloor ? fit(terms.currencies.code(nurse.payFloor.currency), 0xffff) : 0;
  into.timeZone = fit(terms.timeZones.code(nurse.homeTimeZone), 0xffff);
  into.home =
    nurse.homeJurisdiction === undefined ? 0 : fit(terms.jurisdictions.code(nurse.homeJurisdiction) + 1, 0xffff);
  [into.completed, into.placements] = shareOf(nurse.reliability);
  into.verifiedOn = dayOf(nurse.credentialsVerifiedOn);
  into.shifts = nurse.shiftPatterns.reduce((bits, pattern) => bits | (1 << fit(SHIFT_PATTERNS.indexOf(pattern), 3)), 0);
  into.excluded = nurse.excluded;
  fillLists(nurse, terms, into, shared);
};

const yearsOf = (years: number): number => {
  const units = fit(Math.round(years * YEARS_UNIT), 0xffff);
  if (!Object.is(units / YEARS_UNIT, years)) throw new Unfit();
  return units;
};

/** Codes of lists that were met before. Whoever reads a whole market gives equal lists as one, and never changes a list. */
const known = new WeakMap<Terms, WeakMap<readonly object[], number[]>>();

const codesOf = <T extends object>(
  list: readonly T[],
  terms: Terms,
  shared: boolean,
  code: (list: readonly T[]) => number[],
): number[] => {
  if (list.length === 0) return [];
  if (!shared) return code(list);
  const lists = known.get(terms) ?? new WeakMap<readonly object[], number[]>();
  known.set(terms, lists);
  const codes = lists.get(list) ?? code(list);
  lists.set(list, codes);
  return codes;
};

const different = (ids: readonly string[]): readonly string[] => (ids.length < 2 ? ids : [...new Set(ids)]);

const fillLists = (nurse: NurseSummary, terms: Terms, into: EncodedNurse, shared: boolean): void => {
  into.specialties = codesOf(nurse.specialties, terms, shared, (list) =>
    keepGreatest(
      list.map(({ specialty, years }) => fit(terms.specialties.code(specialty), 0x7fff) * 0x10000 + yearsOf(years)),
      16,
    ),
  );
  into.certificates = codesOf(nurse.certificates, terms, shared, (list) =>
    keepGreatest(
      list.map(({ kind, expiresOn }) => fit(terms.certificates.code(kind), 0xffff) * 0x10000 + dayOf(expiresOn)),
      16,
    ),
  );
  into.languages = codesOf(nurse.languages, terms, shared, (list) =>
    keepGreatest(
      list.map(
        ({ language, level }) =>
          (fit(terms.languages.code(language), 0x1ffe) << 3) | fit(CEFR_LEVELS.indexOf(level), 5),
      ),
      3,
    ),
  );
  into.busy = nurse.busy.map(({ from, until }) => (dayOf(from) | (dayOf(until) << 16)) >>> 0);
  into.workedAt = different(nurse.workedAtFacilityIds).map((id) => terms.facilityIds.code(id));
  into.noGoJurisdictions = nurse.noGo.jurisdictions.map((place) => terms.jurisdictions.code(place));
  into.noGoOrganisations = nurse.noGo.organisationIds.map((id) => terms.organisationIds.code(id));
};

/**
 * False where a record cannot hold the nurse without loss. Throws where the id is no UUID.
 * @param shared whether nurses with equal lists mostly share them, so that their codes are worth keeping
 */
export const encodeNurse = (
  nurse: NurseSummary,
  classId: number,
  terms: Terms,
  into: EncodedNurse,
  shared: boolean,
): boolean => {
  parseUuid(nurse.id, into.id);
  into.classId = classId;
  try {
    fill(nurse, terms, into, shared);
    return true;
  } catch (error) {
    if (error instanceof Unfit) return false;
    throw error;
  }
};
