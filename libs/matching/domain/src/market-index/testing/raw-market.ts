import { SHIFT_PATTERNS, type NurseSummary } from '@crossward/contracts';
import { addDays, CEFR_LEVELS, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { place } from '../../testing/samples.js';
import { NO_DAY, NO_PAY_FLOOR, type RawNurseColumns, type RawTerms } from '../raw-nurse-columns.js';
import { formatUuid } from '../uuid.js';
import { CLASSES } from './random-market.js';
import { FACTS } from './whole-ranking.js';

const named = (what: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${what}-${at}`);

/** More kinds of certificates than have a bit of their own. */
export const TERMS: RawTerms = {
  specialties: named('specialty', 40),
  certificates: named('kind', 34),
  languages: ['en', 'fr', 'de', 'es', 'it', 'pt'],
  timeZones: ['Europe/London', 'America/New_York'],
  currencies: ['EUR', 'USD', 'JPY'],
  jurisdictions: ['GB', 'US', 'US-FL'],
  facilityIds: named('facility', 40),
  organisationIds: named('organisation', 5),
};

const DAY = 20_000;
const day = fc.integer({ min: DAY, max: DAY + 400 });
const code = (terms: readonly string[]) => fc.nat({ max: terms.length - 1 });
const codes = (terms: readonly string[], maxLength: number) => fc.uniqueArray(code(terms), { maxLength });
const level = fc.nat({ max: CEFR_LEVELS.length - 1 });
/** In the lowest terms, as the columns keep a share that is told as one number. */
const share = fc.constantFrom([0, 0], [0, 1], [1, 1], [1, 2], [2, 3], [11, 12]);

/** Mostly short lists, now and then one too long for a record to tell its length; an entry may come twice. */
const rawNurse = fc.record({
  classId: fc.nat({ max: CLASSES - 1 }),
  latitude: fc.integer({ min: -900_000_000, max: 900_000_000 }),
  longitude: fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }),
  from: day,
  until: fc.option(day, { nil: NO_DAY }),
  payFloor: fc.option(fc.integer({ min: 0, max: 9000 }), { nil: NO_PAY_FLOOR }),
  currency: code(TERMS.currencies),
  timeZone: code(TERMS.timeZones),
  home: code(TERMS.jurisdictions),
  share,
  verifiedOn: fc.option(day, { nil: NO_DAY }),
  shifts: fc.nat({ max: 15 }),
  excluded: fc.boolean(),
  specialties: fc.oneof(
    { weight: 9, arbitrary: fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 20_000 })), { maxLength: 4 }) },
    fc.array(fc.tuple(code(TERMS.specialties), fc.nat({ max: 20_000 })), { maxLength: 80, size: 'max' }),
  ),
  certificates: fc.array(fc.tuple(code(TERMS.certificates), fc.option(day, { nil: NO_DAY })), { maxLength: 8 }),
  languages: fc.array(fc.tuple(code(TERMS.languages), level), { maxLength: 5 }),
  busy: fc.array(fc.tuple(day, fc.option(day, { nil: NO_DAY })), { maxLength: 2 }),
  workedAt: fc.oneof({ weight: 9, arbitrary: codes(TERMS.facilityIds, 2) }, codes(TERMS.facilityIds, 40)),
  noGoJurisdictions: codes(TERMS.jurisdictions, 2),
  noGoOrganisations: codes(TERMS.organisationIds, 2),
});
export type RawNurse = typeof rawNurse extends fc.Arbitrary<infer T> ? T : never;
export const rawNurses = fc.array(rawNurse, { minLength: 1, maxLength: 150, size: 'max' });

const ends = (lists: readonly (readonly unknown[])[]): Uint32Array => {
  let end = 0;
  return Uint32Array.from(lists, (list) => (end += list.length));
};

/** All with ids of their own, in no order. */
export const rawColumns = (nurses: readonly RawNurse[], homes: boolean): RawNurseColumns => {
  const of = (value: (nurse: RawNurse) => number): number[] => nurses.map(value);
  const lists = (list: (nurse: RawNurse) => readonly number[]) => ({
    ends: ends(nurses.map(list)),
    codes: Uint16Array.from(nurses.flatMap(list)),
  });
  const pairs = (list: (nurse: RawNurse) => readonly (readonly [number, number])[]) => {
    const all = nurses.flatMap(list);
    return {
      ends: ends(nurses.map(list)),
      first: Uint16Array.from(all, ([first]) => first),
      second: Uint16Array.from(all, ([, second]) => second),
    };
  };
  const [specialties, certificates] = [pairs((one) => one.specialties), pairs((one) => one.certificates)];
  const [languages, busy] = [pairs((one) => one.languages), pairs((one) => one.busy)];
  const [workedAt, organisations] = [lists((one) => one.workedAt), lists((one) => one.noGoOrganisations)];
  return {
    count: nurses.length,
    terms: TERMS,
    ids: Uint32Array.from(nurses.flatMap((_, at) => [Math.imul(at, 0x9e3779b1), 0x4000, 0x80000000, at])),
    classIds: Uint32Array.from(of((one) => one.classId)),
    latitudes: Int32Array.from(of((one) => one.latitude)),
    longitudes: Int32Array.from(of((one) => one.longitude)),
    availableFrom: Uint16Array.from(of((one) => one.from)),
    availableUntil: Uint16Array.from(of((one) => one.until)),
    payFloors: Uint32Array.from(of((one) => one.payFloor)),
    payCurrencies: Uint16Array.from(of((one) => (one.payFloor === NO_PAY_FLOOR ? 0 : one.currency))),
    timeZones: Uint16Array.from(of((one) => one.timeZone)),
    ...(homes && { homeJurisdictions: Uint16Array.from(of((one) => one.home)) }),
    placementsCompleted: Uint8Array.from(of((one) => one.share[0]!)),
    placements: Uint8Array.from(of((one) => one.share[1]!)),
    credentialsVerifiedOn: Uint16Array.from(of((one) => one.verifiedOn)),
    shiftPatterns: Uint8Array.from(of((one) => one.shifts)),
    excluded: Uint8Array.from(of((one) => Number(one.excluded))),
    specialties: { ends: specialties.ends, codes: specialties.first, years: specialties.second },
    certificates: { ends: certificates.ends, codes: certificates.first, expiresOn: certificates.second },
    languages: { ends: languages.ends, codes: languages.first, levels: Uint8Array.from(languages.second) },
    busy: { ends: busy.ends, from: busy.first, until: busy.second },
    workedAt: { ends: workedAt.ends, codes: Uint32Array.from(workedAt.codes) },
    noGoJurisdictions: lists((one) => one.noGoJurisdictions),
    noGoOrganisations: { ends: organisations.ends, codes: Uint32Array.from(organisations.codes) },
  };
};

const dayOf = (number: number): LocalDate => addDays('1970-01-01' as LocalDate, number);
const dayOrNone = (number: number): LocalDate | null => (number === NO_DAY ? null : dayOf(number));

/** The same nurse as she comes from the database. */
export const summaryOf = (one: RawNurse, { ids, homeJurisdictions }: RawNurseColumns, at: number): NurseSummary => ({
  id: formatUuid(ids, at * 4),
  facts: FACTS[one.classId]!,
  specialties: one.specialties.map(([specialty, years]) => ({
    specialty: TERMS.specialties[specialty]!,
    years: years / 1000,
  })),
  certificates: one.certificates.map(([kind, day]) => ({
    kind: TERMS.certificates[kind]!,
    expiresOn: dayOrNone(day),
  })),
  languages: one.languages.map(([language, known]) => ({
    language: TERMS.languages[language]!,
    level: CEFR_LEVELS[known]!,
  })),
  availableFrom: dayOf(one.from),
  availableUntil: dayOrNone(one.until),
  payFloor:
    one.payFloor === NO_PAY_FLOOR ? null : { minorUnits: one.payFloor, currency: TERMS.currencies[one.currency]! },
  homeTimeZone: TERMS.timeZones[one.timeZone]!,
  ...(homeJurisdictions && { homeJurisdiction: place(TERMS.jurisdictions[one.home]!) }),
  latitude: one.latitude / 1e7,
  longitude: one.longitude / 1e7,
  reliability: one.share[1] === 0 ? null : one.share[0]! / one.share[1]!,
  credentialsVerifiedOn: dayOrNone(one.verifiedOn),
  shiftPatterns: SHIFT_PATTERNS.filter((_, pattern) => (one.shifts >> pattern) & 1),
  excluded: one.excluded,
  busy: one.busy.map(([from, until]) => ({ from: dayOf(from), until: dayOrNone(until) })),
  workedAtFacilityIds: one.workedAt.map((facility) => TERMS.facilityIds[facility]!),
  noGo: {
    jurisdictions: one.noGoJurisdictions.map((jurisdiction) => place(TERMS.jurisdictions[jurisdiction]!)),
    organisationIds: one.noGoOrganisations.map((organisation) => TERMS.organisationIds[organisation]!),
  },
});
