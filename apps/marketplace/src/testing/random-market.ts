import type { GapSummary, LicenceFact, NurseProfileInput, ShiftPattern } from '@crossward/contracts';
import { CEFR_LEVELS, type JurisdictionCode, type LocalDate, type Profession } from '@crossward/kernel';
import { FACTOR_NAMES, matchPolicy, type MatchPolicy } from '@crossward/matching-domain';
import fc from 'fast-check';

const uuid = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`;
const day = (text: string): LocalDate => text as LocalDate;

/** Few values each, so that ties, near misses and exact edges are common. */
const PLACES = ['US-TX', 'US-FL', 'CA-ON', 'GB'] as JurisdictionCode[];
const ZONES = [
  'America/Chicago',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'No/Zone',
];
const SPECIALTIES = ['emergency', 'intensive-care', 'oncology'];
const CERTIFICATES = ['acls', 'bls', 'tncc'];
const LANGUAGES = ['en', 'en-GB', 'fr', 'fr-CA', 'es'];
const PATTERNS = ['days', 'nights', 'rotating', 'weekends'] as const;
const PROFESSIONS = ['RN', 'LPN', 'RM'] as Profession[];
const DAYS = ['2026-12-01', '2027-01-04', '2027-01-05', '2027-02-01'].map(day);
const ENDS = ['2027-04-04', '2027-04-05', '2027-04-06', '2027-12-31'].map(day);
const FACILITIES = [uuid(4, 1), uuid(4, 2), uuid(4, 3)];
const ORGANISATIONS = [uuid(5, 1), uuid(5, 2)];

const money = (currencies: string[]) =>
  fc.record({
    minorUnits: fc.constantFrom(0, 1, 3999, 4000, 4500, 5000, 5999, 6000, 6001, 9000, 700_000),
    currency: fc.constantFrom(...currencies),
  });
const place = fc.record({
  latitude: fc.oneof(
    fc.constantFrom(0, 1e-200, -90, 90, 29.76, 29.7600001),
    fc.double({ min: -90, max: 90, noNaN: true }),
  ),
  longitude: fc.oneof(fc.constantFrom(0, -1e-300, -180, 180, -95.37), fc.double({ min: -180, max: 180, noNaN: true })),
  timeZone: fc.constantFrom(...ZONES),
});
const licence = fc.record({
  jurisdiction: fc.constantFrom(...PLACES),
  profession: fc.constantFrom(...PROFESSIONS),
  scope: fc.constantFrom('single-state' as const, 'multistate' as const),
  status: fc.constant('active' as const),
});
const language = fc.record({ language: fc.constantFrom(...LANGUAGES), level: fc.constantFrom(...CEFR_LEVELS) });
const certificate = fc.record(
  {
    kind: fc.constantFrom(...CERTIFICATES),
    issuedOn: fc.constant(day('2020-01-01')),
    expiresOn: fc.constantFrom(...DAYS, ...ENDS),
  },
  { requiredKeys: ['kind', 'issuedOn'] },
);
/** Before, into, within, out of and after the assignment, each to the day. */
const BOOKINGS = [
  ['2026-12-01', '2027-01-04'],
  ['2026-12-01', '2027-01-05'],
  ['2027-02-01', '2027-03-01'],
  ['2027-04-04', '2027-05-01'],
  ['2027-04-05', '2027-05-01'],
].map(([from, until]) => ({ from: day(from!), until: day(until!) }));
const placement = fc
  .record({
    state: fc.constantFrom(
      ...['pending_start', 'on_assignment', 'completed', 'ended-by-nurse', 'ended-by-hospital', 'no-show'],
    ),
    booking: fc.constantFrom(...BOOKINGS),
    facilityId: fc.constantFrom(...FACILITIES),
  })
  .map(({ booking, ...rest }) => ({ ...rest, ...booking }));

/** What the database holds of one nurse. */
export interface RandomNurse {
  id: string;
  facts: NurseProfileInput['facts'];
  licences: LicenceFact[] | null;
  specialties: { specialty: string; years: number }[];
  availableFrom: LocalDate;
  availableUntil: LocalDate | null;
  payFloor: { minorUnits: number; currency: string } | null;
  shiftPatterns: ShiftPattern[];
  noGo: { jurisdictions: string[]; organisationIds: string[] };
  home: { jurisdiction: JurisdictionCode; latitude: number; longitude: number; timeZone: string };
  placements: { state: string; from: LocalDate; until: LocalDate; facilityId: string }[];
  verifiedOn: LocalDate | null;
  excluded: boolean;
}

const usually = <T>(value: T, rarely: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: rarely });

const nurse = (n: number): fc.Arbitrary<RandomNurse> =>
  fc.record({
    id: fc.constant(uuid(3, n)),
    facts: fc.record(
      {
        profession: usually('RN' as Profession, fc.constantFrom(...PROFESSIONS)),
        languages: usually([{ language: 'en', level: 'C1' as const }], fc.array(language, { maxLength: 4 })),
        certificates: usually([{ kind: 'acls', issuedOn: day('2020-01-01') }], fc.array(certificate, { maxLength: 4 })),
      },
      { requiredKeys: ['profession'] },
    ),
    licences: fc.oneof(fc.constant(null), fc.array(licence, { maxLength: 2 })),
    specialties: usually(
      [{ specialty: 'emergency', years: 4 }],
      fc.array(
        fc.record({
          specialty: fc.constantFrom(...SPECIALTIES),
          years: fc.constantFrom(0, 0.5, 2, 2.3, 7.7, 10, 10.1, 40),
        }),
        { maxLength: 4 },
      ),
    ),
    availableFrom: usually(day('2026-12-01'), fc.constantFrom(...DAYS)),
    availableUntil: usually<LocalDate | null>(null, fc.constantFrom(...ENDS)),
    payFloor: fc.oneof(fc.constant(null), money(['USD', 'CAD', 'JPY', 'KWD', 'XTS'])),
    shiftPatterns: usually<ShiftPattern[]>(['days', 'nights'], fc.subarray([...PATTERNS])),
    noGo: usually(
      { jurisdictions: [] as string[], organisationIds: [] as string[] },
      fc.record({
        jurisdictions: fc.subarray(['US', ...PLACES] as string[], { maxLength: 2 }),
        organisationIds: fc.subarray(ORGANISATIONS, { maxLength: 1 }),
      }),
    ),
    home: place.chain((at) => fc.constantFrom(...PLACES).map((jurisdiction) => ({ ...at, jurisdiction }))),
    placements: usually([] as RandomNurse['placements'], fc.array(placement, { maxLength: 4 })),
    verifiedOn: fc.constantFrom(
      null,
      ...['2026-11-22', '2026-11-21', '2026-05-01', '2025-11-22', '2025-11-21'].map(day),
    ),
    excluded: usually<boolean>(false, fc.boolean()),
  });

/** Twins are copies under other ids: whole groups of equal scores, told apart by their ids alone. */
export const nurses = (most: number): fc.Arbitrary<RandomNurse[]> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 1, max: 6 }))
    .chain(([count, twins]) =>
      fc
        .tuple(...Array.from({ length: count }, (_, n) => nurse(n)))
        .map((people) =>
          people.map((person, n) => (n % twins === 0 ? person : { ...people[n - (n % twins)]!, id: uuid(3, n) })),
        ),
    );

export const gap: fc.Arbitrary<GapSummary> = fc
  .record({
    place: place.map((at) => ({ ...at, timeZone: at.timeZone === 'No/Zone' ? 'UTC' : at.timeZone })),
    jurisdiction: fc.constantFrom(...PLACES),
    underserved: fc.boolean(),
    profession: usually('RN' as Profession, fc.constantFrom(...PROFESSIONS)),
    taken: usually(0, fc.constant(2)),
    pay: fc.record({ minorUnits: fc.constantFrom(4000, 6000, 6001), currency: fc.constantFrom('USD', 'JPY', 'XTS') }),
    until: usually<LocalDate | null>(day('2027-04-05'), fc.constant(null)),
    minimumYears: fc.constantFrom(0, 2, 2.3),
    certificates: fc.subarray(CERTIFICATES, { maxLength: 2 }),
    languages: fc.uniqueArray(language, { maxLength: 2, selector: (one) => one.language }),
    acceptsPendingLicence: fc.boolean(),
  })
  .map((one): GapSummary => ({
    id: uuid(6, 1),
    organisationId: ORGANISATIONS[0]!,
    facilityId: FACILITIES[0]!,
    facilityName: 'Some Hospital',
    organisationName: 'Some Health',
    unitName: 'Emergency',
    jurisdiction: one.jurisdiction,
    ...one.place,
    underserved: one.underserved,
    setting: 'hospital',
    profession: one.profession,
    status: 'open',
    seats: 2,
    seatsTaken: one.taken,
    assignment: { from: day('2027-01-04'), until: one.until },
    shiftPattern: 'days',
    weeklyHours: 36,
    payRate: one.pay,
    payComponents: [],
    requirements: {
      specialty: 'emergency',
      minimumYears: one.minimumYears,
      certificates: one.certificates,
      languages: one.languages,
      acceptsPendingLicence: one.acceptsPendingLicence,
    },
  }));

export const policy: fc.Arbitrary<MatchPolicy> = fc
  .oneof(
    fc.constantFrom(...FACTOR_NAMES).map((factor) => ({ [factor]: 1 })),
    fc
      .array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0.001, max: 20, noNaN: true })), {
        minLength: FACTOR_NAMES.length,
        maxLength: FACTOR_NAMES.length,
      })
      .filter((weights) => weights.some((weight) => weight > 0))
      .map((weights) => Object.fromEntries(FACTOR_NAMES.map((factor, at) => [factor, weights[at]!]))),
  )
  .map((weights) => matchPolicy('random', weights));
