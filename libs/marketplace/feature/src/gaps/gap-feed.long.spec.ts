import type { GapFeedPoint, GapSummary } from '@crossward/contracts';
import { DatabaseGapFeed, DatabaseMarketPort } from '@crossward/marketplace-data-access';
import { screeningOf } from '../testing/credential-rows.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';

describe('the feed of gaps', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let feed: DatabaseGapFeed;
  let port: DatabaseMarketPort;
  let gapIds: string[];

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    feed = new DatabaseGapFeed(market.unitOfWork);
    port = new DatabaseMarketPort(market.unitOfWork, screeningOf(market));
    gapIds = [];
    for (let at = 0; at < 3; at += 1) gapIds.push((await market.openGap(hospital)).id);
  });
  afterAll(() => market?.close());

  const everyGap = async (): Promise<{ gaps: GapSummary[]; point: GapFeedPoint }> => {
    const gaps: GapSummary[] = [];
    const point = await feed.readAll((some) => void gaps.push(...some));
    return { gaps, point };
  };
  /** Which gaps the feed names after something has happened. */
  const named = async (change: () => Promise<unknown>): Promise<{ open: string[]; removed: string[] }> => {
    const { point } = await everyGap();
    await change();
    const told = { open: [] as string[], removed: [] as string[] };
    await feed.readChanges(point, ({ gaps, removed }) => {
      told.open.push(...gaps.map(({ id }) => id));
      told.removed.push(...removed);
    });
    return { open: told.open.sort(), removed: told.removed };
  };
  const update = (table: string, set: string, id: string) =>
    market.sql(`UPDATE marketplace.${table} SET ${set} WHERE id = $1`, [id]);

  it('gives every open gap as the market port does, by ascending id', async () => {
    const { gaps } = await everyGap();
    const expected = await port.listOpenGaps();
    expect(gaps).toEqual(expected.reverse());
    expect(gaps.map(({ id }) => id)).toEqual([...gapIds].sort());
  });

  it('names a gap whose own row changes, and every gap of a place that does', async () => {
    const [first] = gapIds as [string];
    const all = { open: [...gapIds].sort(), removed: [] };
    expect(await named(() => update('gaps', 'version = version + 1', first))).toEqual({ open: [first], removed: [] });
    expect(await named(() => update('facilities', 'underserved = NOT underserved', hospital.facilityId))).toEqual(all);
    expect(await named(() => update('units', `name = 'Ward 7'`, hospital.unitId))).toEqual(all);
    expect(await named(() => update('organisations', `name = 'Renamed'`, hospital.organisationId))).toEqual(all);
    const { gaps } = await everyGap();
    expect(new Set(gaps.map(({ unitName, organisationName }) => `${unitName} ${organisationName}`))).toEqual(
      new Set(['Ward 7 Renamed']),
    );
  });

  it('names nothing where nothing that a gap shows has changed', async () => {
    expect(await named(() => update('units', 'name = name', hospital.unitId))).toEqual({ open: [], removed: [] });
  });

  it('tells a gap that is no longer open as removed', async () => {
    const added: string[] = [];
    const opened = await named(async () => void added.push((await market.openGap(hospital)).id));
    expect(opened).toEqual({ open: added, removed: [] });
    const closed = await named(() =>
      update('gaps', `status = 'cancelled', status_reason = 'need_gone'`, added[0] as string),
    );
    expect(closed).toEqual({ open: [], removed: added });
  });

  it('refuses a point whose changes are forgotten, and one of another database', async () => {
    const { point } = await everyGap();
    await update('gaps', 'version = version + 1', gapIds[0] as string);
    expect(await feed.readChanges({ ...point, database: 'another' }, () => undefined)).toBeNull();
    expect(await feed.forgetChanges(new Date('2100-01-01'))).toBeGreaterThan(0);
    expect(await feed.readChanges(point, () => undefined)).toBeNull();
    const { point: fresh } = await everyGap();
    expect(await feed.readChanges(fresh, () => undefined)).not.toBeNull();
  });
});
