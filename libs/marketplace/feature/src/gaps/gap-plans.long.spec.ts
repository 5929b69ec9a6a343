import type { Actor } from '@crossward/contracts';
import {
  GAP_ORDERS,
  gapPageStatement,
  IN_ORDER,
  type GapFilters,
  type GapOrder,
} from '@crossward/marketplace-data-access';
import { MarketOfSpecs } from '../testing/market-of-specs.js';
import { addRandomGaps } from '../testing/random-gaps.js';
import pg from 'pg';

const GAPS = 20_000;
const HOSPITALS = 4;
const PAGE = 50;

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** Rows that the scans of a plan read, by table: those handed on, and those looked at in vain. */
const rowsRead = (node: PlanNode, read: Record<string, number> = {}): Record<string, number> => {
  const table = node['Relation Name'];
  if (table) {
    const each =
      node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
    read[table] = (read[table] ?? 0) + Math.round(each * node['Actual Loops']);
  }
  for (const child of node.Plans ?? []) rowsRead(child, read);
  return read;
};

describe(`a page of ${GAPS} gaps`, () => {
  let market: MarketOfSpecs;
  let actors: Record<'nurse' | 'hospital' | 'recruiter', Actor>;

  /** As the owner of the tables, since nobody else may gather what the planner knows of them. */
  const asOwner = async (statement: string): Promise<void> => {
    const client = new pg.Client(market.postgres.ownerUrl);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    for (let at = 0; at < HOSPITALS; at += 1) {
      const hospital = await market.hospital(`Hospital ${at}`);
      for (let part = 0; part < 5; part += 1)
        await addRandomGaps(market, hospital, GAPS / HOSPITALS / 5, at * 5 + part);
      actors = { nurse: await market.nurse(), hospital: hospital.approver, recruiter: market.recruiter };
    }
    await asOwner('ANALYZE marketplace.gaps, marketplace.submissions');
  }, 120_000);
  afterAll(() => market.close());

  const read = (actor: Actor, filters: GapFilters, order: GapOrder): Promise<Record<string, number>> =>
    market.unitOfWork.read(actor, async (tx) => {
      const { text, values } = gapPageStatement(actor, { filters, order, after: null, limit: PAGE + 1 });
      tx.set(IN_ORDER);
      const [row] = await tx.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
        values,
      );
      const plan = row?.['QUERY PLAN'][0].Plan as PlanNode;
      return { returned: plan['Actual Rows'], ...rowsRead(plan) };
    });

  const OPEN: GapFilters[] = [
    {},
    { jurisdiction: 'CA-ON' as never },
    { specialty: 'telemetry' },
    { jurisdiction: 'DE' as never, specialty: 'emergency' },
  ];
  const cases = GAP_ORDERS.flatMap((order) => [
    ...OPEN.flatMap((filters) => [
      ['nurse' as const, order, filters] as const,
      ['recruiter' as const, order, { ...filters, status: 'open' as const }] as const,
    ]),
    ['hospital' as const, order, {}] as const,
    ['recruiter' as const, order, {}] as const,
  ]);

  it.each([...cases, ['hospital', 'newest', { status: 'open' }] as const])(
    'of a %s in the order %s with %j reads no row more than it returns and the one that tells of a next page',
    async (who, order, filters) => {
      const asked = order === 'weekly_pay' ? { ...filters, currency: 'CAD' } : filters;
      expect(await read(actors[who], asked, order)).toMatchObject({ returned: PAGE + 1, gaps: PAGE + 1 });
    },
  );

  it('looks each place up by its key, and reads nothing else', async () => {
    const { returned, ...tables } = await read(actors.nurse, {}, 'newest');
    for (const [table, rows] of Object.entries(tables)) {
      expect([table, rows <= Number(returned)]).toEqual([table, true]);
    }
    const { gap_bill_rates: bills, submissions, requirement_layers: layers } = tables;
    expect([bills, submissions ?? 0, layers]).toEqual([0, 0, 0]);
  });

  it('would be seen to read more without the index of its order', async () => {
    await asOwner('DROP INDEX marketplace.gaps_open_weekly_pay_by_jurisdiction');
    const filters: GapFilters = { jurisdiction: 'CA-ON' as never, currency: 'CAD' };
    expect((await read(actors.nurse, filters, 'weekly_pay'))['gaps']).toBeGreaterThan(PAGE + 1);
  });
});
