import { gapLifecycle } from '@crossward/marketplace-domain';
import { uuidV7Source } from '@crossward/platform-config';
import fc from 'fast-check';
import type { Hospital, MarketOfSpecs } from './market-of-specs.js';

/** A gap as far as a search looks at it. */
export interface SoughtGap {
  id: string;
  organisationId: string;
  status: string;
  jurisdiction: string;
  specialty: string;
  profession: string;
  shiftPattern: string;
  startsOn: string;
  currency: string;
  weeklyPay: number;
  acceptsPendingLicence: boolean;
  underserved: boolean;
}

const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const days = fc.integer({ min: 0, max: 100 });

interface RandomGap {
  status: string;
  jurisdiction: string;
  specialty: string;
  profession: string;
  shiftPattern: string;
  startsIn: number;
  currency: string;
  hundredths: number;
  rate: number;
  housing: number | null;
  overtime: number | null;
  acceptsPendingLicence: boolean;
}

const gap: fc.Arbitrary<RandomGap> = fc.record({
  status: fc.oneof(fc.constant('open'), oneOf(...gapLifecycle.states)),
  jurisdiction: oneOf('CA-ON', 'CA-BC', 'US-TX', 'DE'),
  specialty: oneOf('intensive-care', 'emergency', 'telemetry'),
  profession: oneOf('RN', 'LPN'),
  shiftPattern: oneOf('days', 'nights'),
  startsIn: days,
  currency: oneOf('CAD', 'USD', 'JPY'),
  // By the hundredth of an hour, so that parts of a minor unit are left out.
  hundredths: fc.integer({ min: 1600, max: 4800 }),
  rate: fc.integer({ min: 3000, max: 9000 }),
  housing: fc.option(fc.integer({ min: 1, max: 90_000 })),
  overtime: fc.option(fc.integer({ min: 9000, max: 20_000 })),
  acceptsPendingLicence: fc.boolean(),
});

const componentsOf = ({ housing, overtime, currency }: RandomGap) =>
  JSON.stringify([
    ...(housing === null ? [] : [{ kind: 'housing', amount: { minorUnits: housing, currency } }]),
    ...(overtime === null ? [] : [{ kind: 'overtime', amount: { minorUnits: overtime, currency } }]),
  ]);

const VALUES = `$1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::int[],
  $10::bigint[], $11::jsonb[], $12::boolean[]`;
const NAMES = `id, status, jurisdiction, specialty, profession, pattern, starts_in, currency, hundredths, rate, components, pending`;

const valuesOf = (ids: readonly string[], gaps: readonly RandomGap[]) => [
  ids,
  ...[gaps.map((one) => one.status), gaps.map((one) => one.jurisdiction), gaps.map((one) => one.specialty)],
  ...[gaps.map((one) => one.profession), gaps.map((one) => one.shiftPattern), gaps.map((one) => one.startsIn)],
  ...[gaps.map((one) => one.currency), gaps.map((one) => one.hundredths), gaps.map((one) => one.rate)],
  ...[gaps.map(componentsOf), gaps.map((one) => one.acceptsPendingLicence)],
];

/** Gaps of a hospital in any state, made up by a seed and written past the services, for what only looks at rows. */
export const addRandomGaps = async (market: MarketOfSpecs, hospital: Hospital, count: number, seed: number) => {
  const ids = Array.from({ length: count }, () => uuidV7Source.next());
  await market.sql(
    `INSERT INTO marketplace.gaps (id, organisation_id, facility_id, unit_id, jurisdiction, profession, status, seats, starts_on,
       ends_on, shift_pattern, weekly_hours, pay_minor_units, pay_currency, pay_components, specialty, minimum_years,
       certificates, languages, accepts_pending_licence, version, created_at, updated_at)
     SELECT id, $13, $14, $15, jurisdiction, profession, status, 1, date '2027-01-01' + starts_in, date '2027-06-01', pattern,
       hundredths / 100.0, rate, currency, components, specialty, 0, '{}', '[]', pending, 1, now(), now()
     FROM unnest(${VALUES}) AS t (${NAMES})`,
    [
      ...valuesOf(ids, fc.sample(gap, { numRuns: count, seed })),
      hospital.organisationId,
      hospital.facilityId,
      hospital.unitId,
    ],
  );
  return ids;
};

/** Makes of these gaps, and of them alone, other ones; those that take nobody any more stay as they are. */
export const changeRandomGaps = (market: MarketOfSpecs, ids: readonly string[], seed: number): Promise<unknown> =>
  market.sql(
    `UPDATE marketplace.gaps g SET jurisdiction = t.jurisdiction, specialty = t.specialty, shift_pattern = t.pattern,
       starts_on = date '2027-01-01' + starts_in, ends_on = date '2027-06-01', weekly_hours = hundredths / 100.0, pay_minor_units = rate,
       pay_currency = currency, pay_components = components, profession = t.profession, version = g.version + 1,
       accepts_pending_licence = pending,
       status = CASE WHEN g.status IN ('draft', 'pending_approval') THEN 'cancelled' ELSE t.status END
     FROM unnest(${VALUES}) AS t (${NAMES})
     WHERE g.id = t.id AND g.status NOT IN ('filled', 'closed', 'cancelled')`,
    valuesOf(ids, fc.sample(gap, { numRuns: ids.length, seed })),
  );

/** All gaps there are, with what a week pays worked out here and not by the database. */
export const allGaps = async (market: MarketOfSpecs): Promise<SoughtGap[]> => {
  const rows = await market.sql<
    Omit<SoughtGap, 'weeklyPay'> & {
      hours: number;
      rate: string;
      components: { kind: string; amount: { minorUnits: number } }[];
    }
  >(
    `SELECT g.id, g.organisation_id AS "organisationId", g.status, g.jurisdiction, g.specialty, g.profession,
       g.shift_pattern AS "shiftPattern", g.starts_on AS "startsOn", g.pay_currency AS currency, g.weekly_hours AS hours,
       g.pay_minor_units AS rate, g.pay_components AS components, g.accepts_pending_licence AS "acceptsPendingLicence",
       f.underserved
     FROM marketplace.gaps g JOIN marketplace.facilities f ON f.id = g.facility_id`,
  );
  return rows.map(({ hours, rate, components, ...rest }) => {
    const housing = components.find(({ kind }) => kind === 'housing')?.amount.minorUnits ?? 0;
    return { ...rest, weeklyPay: Math.floor((Number(rate) * Math.round(hours * 100)) / 100) + housing };
  });
};

/** Questions of every kind, each filter left out as often as asked. */
export const someSearch = fc
  .record(
    {
      jurisdiction: oneOf('CA-ON', 'US-TX'),
      country: oneOf('CA', 'DE'),
      specialty: fc.constant('intensive-care'),
      status: oneOf('open', 'open', 'draft', 'on_hold'),
      profession: oneOf('RN', 'LPN'),
      shiftPattern: oneOf('days', 'nights'),
      startsFrom: oneOf('2027-01-01', '2027-01-15', '2027-02-01', '2027-02-28'),
      startsUntil: oneOf('2027-02-01', '2027-02-20', '2027-03-01', '2027-03-31'),
      acceptsPendingLicence: fc.boolean(),
      underserved: fc.boolean(),
      currency: oneOf('CAD', 'USD', 'JPY'),
      minWeeklyPay: oneOf(100_000, 123_456, 150_000, 180_001),
      weeklyPayBelow: oneOf(200_000, 210_000, 250_000, 299_999),
    },
    { requiredKeys: [] },
  )
  .map(({ minWeeklyPay, weeklyPayBelow, ...search }) =>
    search.currency === undefined
      ? search
      : {
          ...search,
          ...(minWeeklyPay === undefined ? {} : { minWeeklyPay }),
          ...(weeklyPayBelow === undefined ? {} : { weeklyPayBelow }),
        },
  );
