import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What gaps are sought and ordered by, each order with an index of its own for every usual filter. */
export class GapSearch1764410000000 implements MigrationInterface {
  name = 'GapSearch1764410000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WEEKLY_PAY, PAY_BAND, COLUMNS, INDEXES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// As `payPackage` counts a week: hundredths of an hour are whole, and a part of a minor unit is not paid.
const WEEKLY_PAY = `
CREATE FUNCTION marketplace.weekly_pay(rate bigint, weekly_hours double precision, components jsonb) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN rate * floor(weekly_hours * 100 + 0.5)::bigint / 100 + CASE WHEN components = '[]'::jsonb THEN 0 ELSE (
  SELECT coalesce(sum((component -> 'amount' ->> 'minorUnits')::bigint), 0)::bigint
  FROM jsonb_array_elements(components) component
  WHERE component ->> 'kind' IN ('housing', 'meals', 'incidentals')) END;
`;

// Steps of a preferred series, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6 and 8 times a power of ten: they fit every currency, whose
// minor units differ by such powers, and no band is wider than a third of its lower end.
const PAY_BAND = `
CREATE FUNCTION marketplace.pay_band(amount bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN amount < 100 THEN 0 ELSE (
  SELECT max(step * power) FROM unnest('{100,125,150,200,250,300,400,500,600,800}'::bigint[]) step,
    (SELECT (10 ^ (length(amount::text) - 3))::bigint AS power) p WHERE step * power <= amount) END;
`;

const COLUMNS = `
ALTER TABLE marketplace.gaps
  ADD COLUMN weekly_pay_minor_units bigint NOT NULL
    GENERATED ALWAYS AS (marketplace.weekly_pay(pay_minor_units, weekly_hours, pay_components)) STORED,
  ADD COLUMN weekly_pay_band bigint NOT NULL GENERATED ALWAYS AS (
    marketplace.pay_band(marketplace.weekly_pay(pay_minor_units, weekly_hours, pay_components))) STORED,
  ADD COLUMN country text NOT NULL GENERATED ALWAYS AS (split_part(jurisdiction, '-', 1)) STORED;
`;

/** What a list is ordered by, within what is equal in all of its rows. */
const ORDERS = {
  newest: 'id',
  start: 'starts_on, id',
  weekly_pay: 'pay_currency, weekly_pay_minor_units, id',
} as const;

const OPEN = ` WHERE status = 'open'`;

const index = (order: keyof typeof ORDERS, within: readonly string[], { where = '', beside = '' } = {}): string =>
  `CREATE INDEX gaps_${where === '' ? '' : 'open_'}${[order, ...within].join('_by_')}
    ON marketplace.gaps (${[...within, ORDERS[order]].join(', ')})${beside}${where};`;

// All that facets count, so that those of a cut month or band come from the index alone.
const counted = (
  more: string,
): string => ` INCLUDE (organisation_id, facility_id, status, jurisdiction, country, specialty,
    profession, shift_pattern, ${more}, weekly_pay_band, accepts_pending_licence)`;

const FILTERS = [['jurisdiction'], ['specialty'], ['jurisdiction', 'specialty']];

// Open ones newest first, overall and by jurisdiction and specialty together, and an organisation's have theirs from before.
const INDEXES = [
  index('newest', ['jurisdiction'], { where: OPEN }),
  index('newest', ['specialty'], { where: OPEN }),
  index('start', [], { where: OPEN, beside: counted('pay_currency, weekly_pay_minor_units') }),
  index('weekly_pay', [], { where: OPEN, beside: counted('starts_on') }),
  ...FILTERS.flatMap((within) => [
    index('start', within, { where: OPEN }),
    index('weekly_pay', within, { where: OPEN }),
  ]),
  index('newest', ['organisation_id', 'status']),
  index('start', ['organisation_id']),
  index('weekly_pay', ['organisation_id']),
  index('start', []),
  index('weekly_pay', []),
  // Of a nurse's own submissions, whose gaps she sees in any state.
  'CREATE INDEX submissions_by_nurse_and_gap ON marketplace.submissions (nurse_id, gap_id);',
].join('\n');
