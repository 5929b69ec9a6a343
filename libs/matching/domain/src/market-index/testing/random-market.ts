import type { GapSummary, NurseSummary, ShiftPattern } from '@crossward/contracts';
import { addDays, type CefrLevel, type Profession } from '@crossward/kernel';
import fc from 'fast-check';
import type { ExchangeRates } from '../../exchange.js';
import type { MatchDecisions } from '../../match.js';
import { always, day, place, sampleGap, sampleNurse, sampleRoute } from '../../testing/samples.js';

export const SPECIALTIES = ['intensive-care', 'theatre', 'dialysis'];
export const CERTIFICATES = ['acls', 'bls', 'pals', 'ecmo'];
const LANGUAGES = ['en', 'en-GB', 'fr', 'de', 'es', 'it', 'pt', 'ar', 'hi', 'tl', 'ja'];
const LEVELS: CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const ZONES = ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Auckland', 'Not/A_Zone'];
const ORGANISATIONS = ['organisation-1', 'organisation-2'];
const FACILITIES = ['facility-1', 'facility-2'];
const PLACES = ['US-FL', 'US', 'GB', 'IN-KL'].map(place);
const FIRST_DAY = day('2026-11-01');
export const CLASSES = 12;

export const RATES: ExchangeRates = {
  asOf: day('2026-11-20'),
  base: 'EUR',
  perBase: { USD: 1.09, GBP: 0.84, JPY: 163.2, INR: 92.4 },
  source: 'test',
};

/** A UUID that says which nurse it is. */
export const nurseId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const soon = fc.integer({ min: 0, max: 150 }).map((days) => addDays(FIRST_DAY, days));
const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' });
const early = fc.integer({ min: 0, max: 45 }).map((days) => addDays(FIRST_DAY, days));
const SHIFTS: ShiftPattern[] = ['days', 'nights', 'rotating', 'weekends'];
const currency = fc.constantFrom('USD', 'USD', 'EUR', 'GBP', 'JPY', 'CHF');
const language = fc.record({ language: fc.constantFrom(...LANGUAGES), level: fc.constantFrom(...LEVELS) });
/** Adding nothing turns −0 into 0: one place, which Jest would tell apart. */
const anyLatitude = fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0);
const some = <T>(values: readonly T[], maxLength = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const rarely = <T>(value: fc.Arbitrary<T>, mostly: T, weight = 8) =>
  fc.oneof({ weight, arbitrary: fc.constant(mostly) }, { weight: 1, arbitrary: value });

/** Few values each, so that ties, near misses and exact limits are common; now and then what columns cannot hold. */
export const anyNurse: fc.Arbitrary<Omit<NurseSummary, 'id' | 'facts'>> = fc
  .record({
    specialties: fc.array(
      fc.record({
        specialty: rarely(fc.constantFrom(...SPECIALTIES), SPECIALTIES[0]!, 1),
        years: rarely(fc.constantFrom(1 / 3, 70, 0.1 + 0.2), 2, 12).chain((odd) =>
          fc.oneof({ weight: 20, arbitrary: fc.constantFrom(0, 1, 2, 2.5, 3, 6, 10, 20) }, fc.constant(odd)),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    certificates: fc.array(
      fc.record({ kind: fc.constantFrom(...CERTIFICATES), expiresOn: fc.option(soon, { freq: 3 }) }),
      { maxLength: 5 },
    ),
    languages: fc.array(language, { maxLength: 4 }),
    availableFrom: fc.oneof({ weight: 4, arbitrary: early }, soon),
    availableUntil: rarely(
      soon.map((from) => addDays(from, 160)),
      null,
      3,
    ),
    payFloor: fc.oneof(
      fc.constantFrom(null, usd(1), usd(3000), usd(5000), usd(6000)),
      fc.record({ minorUnits: fc.constantFrom(0, 1, 3000, 5000, 5999, 6000, 6001, 900_000), currency }),
    ),
    shiftPatterns: rarely(some(SHIFTS), SHIFTS, 3),
    noGo: rarely(
      fc.record({ jurisdictions: some(PLACES, 2), organisationIds: some(ORGANISATIONS, 1) }),
      { jurisdictions: [], organisationIds: [] },
      5,
    ),
    homeTimeZone: fc.constantFrom(...ZONES),
    homeJurisdiction: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
    latitude: fc.oneof(fc.constantFrom(25.76, 0, -33.9, 51.5), anyLatitude),
    longitude: fc.constantFrom(-80.19, 0, 151.2, -179.9999999, 180),
    busy: rarely(
      fc.array(fc.record({ from: soon, until: fc.option(soon.map((from) => addDays(from, 160))) }), { maxLength: 2 }),
      [],
      3,
    ),
    workedAtFacilityIds: rarely(some(FACILITIES), [], 4),
    reliability: rarely(fc.constant(0.123456789), null, 12).chain((odd) =>
      odd === null ? fc.constantFrom(null, 0, 0.5, 2 / 3, 1) : fc.constant(odd),
    ),
    credentialsVerifiedOn: fc.option(fc.integer({ min: -400, max: 21 }).map((days) => addDays(FIRST_DAY, days))),
    excluded: rarely(fc.constant(true), false, 10),
  })
  .map((changes) => {
    const { id: _id, facts: _facts, ...nurse } = sampleNurse(changes as Partial<NurseSummary>);
    return nurse;
  });

export const anyGap: fc.Arbitrary<GapSummary> = fc
  .record({
    seatsTaken: rarely(fc.constant(2), 0, 15),
    from: soon.map((from) => addDays(from, 30)),
    days: fc.option(fc.constantFrom(1, 28, 91), { freq: 6 }),
    shiftPattern: fc.constantFrom('days', 'nights', 'rotating', 'weekends'),
    payRate: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(usd(6000), usd(9000)) },
      fc.record({ minorUnits: fc.constantFrom(0, 5000, 6000, 9000), currency }),
    ),
    underserved: fc.boolean(),
    facilityId: fc.constantFrom(...FACILITIES, 'facility-3'),
    organisationId: fc.constantFrom(...ORGANISATIONS),
    timeZone: fc.constantFrom(...ZONES),
    profession: fc.constantFrom<Profession>('RN', 'RN', 'RN', 'RN', 'RM'),
    specialty: rarely(fc.constantFrom(...SPECIALTIES), SPECIALTIES[0]!, 3),
    minimumYears: fc.constantFrom(0, 0, 0, 2, 2.5, 1 / 3, 6),
    certificates: rarely(some(CERTIFICATES, 2), [], 2),
    languages: rarely(fc.uniqueArray(language, { maxLength: 2, selector: (one) => one.language }), [], 2),
    acceptsPendingLicence: fc.boolean(),
  })
  .map(({ from, days, specialty, minimumYears, certificates, languages, acceptsPendingLicence, ...changes }) =>
    sampleGap({
      ...(changes as Partial<GapSummary>),
      assignment: { from, until: days === null ? null : addDays(from, days) },
      requirements: { specialty, minimumYears, certificates, languages, acceptsPendingLicence },
    }),
  );

/** What the law says of one class. */
export const anyDecision: fc.Arbitrary<MatchDecisions> = fc
  .record({
    verdict: rarely(fc.constantFrom('pathway', 'barred', 'undetermined'), 'authorised', 2),
    typical: fc.option(soon.map((from) => addDays(from, 10))),
    enters: rarely(fc.constant(false), true, 6),
  })
  .map(({ verdict, typical, enters }) =>
    always({
      verdict: verdict as 'authorised',
      route: sampleRoute('some-route', typical),
      ...(enters ? {} : { entry: [] }),
    }),
  );

export const manyDecisions = fc.array(anyDecision, { minLength: CLASSES, maxLength: CLASSES });
