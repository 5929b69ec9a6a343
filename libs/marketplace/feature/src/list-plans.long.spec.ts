import type { Actor, Role } from '@crossward/contracts';
import {
  newestRows,
  OfferRow,
  ownParty,
  PlacementRow,
  ShiftRow,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import pg from 'pg';
import { PlanShift } from './shifts/plan-shift.js';
import { MarketOfSpecs } from './testing/market-of-specs.js';
import { rowsRead } from './testing/rows-read.js';

const ROWS = 6_000;
const PARTIES = 20;
const PAGE = 51;

const TABLES: Readonly<Record<string, EntityTarget<ObjectLiteral & { id: string }>>> = {
  submissions: SubmissionRow,
  offers: OfferRow,
  placements: PlacementRow,
  shifts: ShiftRow,
};

const party = (at: number): string => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;

/** One real row many times over, spread over parties. What binds single rows holds; what binds rows to others is not asked. */
const multiply = async (client: pg.Client, table: string): Promise<void> => {
  const { rows } = await client.query<{ names: string }>(
    `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
     WHERE table_schema = 'marketplace' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  const columns = rows[0]?.names as string;
  const fresh = ['gap_id', 'submission_id', 'offer_id', 'consent_id', 'placement_id']
    .map((column) => `'${column}', gen_random_uuid()`)
    .join(', ');
  await client.query(`
    INSERT INTO marketplace.${table} (${columns})
    SELECT ${columns} FROM (
      SELECT (jsonb_populate_record(NULL::marketplace.${table}, to_jsonb(t) || jsonb_build_object(${fresh},
        'id', ('00000000-0000-7001-8000-' || lpad(n::text, 12, '0')),
        'organisation_id', ('00000000-0000-7000-8000-' || lpad((n % ${PARTIES})::text, 12, '0')),
        'nurse_id', ('00000000-0000-7000-8000-' || lpad((n % ${PARTIES} + ${PARTIES})::text, 12, '0'))))).*
      FROM (SELECT * FROM marketplace.${table} LIMIT 1) t, generate_series(1, ${ROWS}) n) many`);
};

describe(`a page out of ${ROWS} rows of ${PARTIES} parties`, () => {
  let market: MarketOfSpecs;
  let status: Record<string, unknown> = {};

  /** As the superuser, past what binds services and rows to each other; indexes and planner are as ever. */
  const asSuperuser = async (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const client = new pg.Client(market.postgres.adminUrl);
    await client.connect();
    try {
      await client.query('SET session_replication_role = replica');
      await work(client);
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    const hospital = await market.hospital();
    const { id: placementId } = await market.signedPlacement(hospital);
    await new PlanShift(market.unitOfWork).plan(hospital.approver, {
      ...{ placementId, startsAt: '2027-01-05T07:00', endsAt: '2027-01-05T19:00', breakMinutes: 30 },
    });
    await asSuperuser(async (client) => {
      // Many copies of one assignment are at once, which no nurse can be.
      await client.query('ALTER TABLE marketplace.placements DROP CONSTRAINT placements_no_double_booking');
      await client.query('ALTER TABLE marketplace.shifts DROP CONSTRAINT shifts_no_overlap');
      for (const table of Object.keys(TABLES)) {
        await client.query(`DROP TRIGGER IF EXISTS history ON marketplace.${table}`);
        await multiply(client, table);
        const { rows } = await client.query(`SELECT status FROM marketplace.${table} LIMIT 1`);
        status = { ...status, [table]: rows[0].status };
      }
      await client.query('ANALYZE');
    });
  }, 120_000);
  afterAll(() => market.close());

  const reader = (role: Role): Actor =>
    market.actor(role, {
      organisationId: role.startsWith('hospital') ? party(3) : null,
      nurseId: role === 'nurse' ? party(3 + PARTIES) : null,
    });

  const page = (actor: Actor, table: string, values: object): Promise<{ returned: number; read: number }> =>
    market.unitOfWork.read(actor, async (tx) => {
      const entity = TABLES[table] as EntityTarget<ObjectLiteral & { id: string }>;
      const before = await rowsRead(tx, table);
      const rows = await newestRows(tx, entity, values, { limit: PAGE });
      return { returned: rows.length, read: (await rowsRead(tx, table)) - before };
    });

  const CASES = Object.keys(TABLES).flatMap((table) =>
    (['nurse', 'hospital-approver', 'recruiter'] as const).flatMap((role) =>
      [false, true].map((byStatus) => [table, role, byStatus ? 'of one status' : 'of any status'] as const),
    ),
  );

  it.each(CASES)('of %s reads for a %s, %s, as many rows as it returns', async (table, role, which) => {
    const actor = reader(role);
    const values = { ...ownParty(actor), ...(which === 'of one status' ? { status: status[table] } : {}) };
    expect(await page(actor, table, values)).toEqual({ returned: PAGE, read: PAGE });
  });

  it('reads more, as this notices, where the query does not say whose rows it wants', async () => {
    const { returned, read } = await page(reader('hospital-approver'), 'submissions', {});
    expect(returned).toBe(PAGE);
    expect(read).toBeGreaterThan(PAGE);
  });
});
