import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '@crossward/kernel';
import { dayIn } from '@crossward/kernel';
import fc from 'fast-check';
import { FeedInMemory } from '../testing/feed-in-memory.js';
import { SampleLaw, sampleNurse, uuid } from '../testing/sample-market.js';
import { IndexSnapshots } from './index-snapshots.js';
import { MarketIndexKeeper } from './market-index-keeper.js';
import { SearchThreads } from './search-threads.js';

let now = new Date('2026-11-22T10:00:00Z');
const clock: Clock = { now: () => now, today: (timeZone = 'UTC') => dayIn(now, timeZone) };

describe('the keeper of an index', () => {
  let home: string;
  let feed: FeedInMemory;
  let law: SampleLaw;
  const open = () =>
    new MarketIndexKeeper(feed, new IndexSnapshots({ home }, law), new SearchThreads({ matchingThreads: 0 }), clock);
  const held = (keeper: MarketIndexKeeper) =>
    feed.all.map(({ id }) => keeper.current?.index.nurse(id)).filter((nurse) => nurse !== null);

  beforeEach(() => {
    now = new Date('2026-11-22T10:00:00Z');
    home = mkdtempSync(join(tmpdir(), 'crossward-keeper-'));
    feed = new FeedInMemory(Array.from({ length: 10 }, (_none, n) => sampleNurse(n, 4)));
    law = new SampleLaw();
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('has none until it was built, then everybody, and says up to where it has seen', async () => {
    const keeper = open();
    expect(keeper.current).toBeNull();
    expect(keeper.state()).toMatchObject({ state: 'building', indexVersion: null, staleForMs: null });
    await keeper.catchUp();
    expect(held(keeper)).toEqual(feed.all);
    now = new Date('2026-11-22T10:00:03Z');
    expect(keeper.state()).toMatchObject({ state: 'ready', indexVersion: '0', staleForMs: 3000 });
  });

  it('ends with the market as it is, whatever changed how often and in whichever order it was told', async () => {
    const changes = fc.array(
      fc.record({ n: fc.nat(14), how: fc.constantFrom('set', 'remove', 'again', 'look'), years: fc.nat(30) }),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        feed = new FeedInMemory(Array.from({ length: 10 }, (_none, n) => sampleNurse(n, 4)));
        const keeper = new MarketIndexKeeper(
          feed,
          { load: async () => null } as never,
          new SearchThreads({ matchingThreads: 0 }),
          clock,
        );
        await keeper.catchUp();
        for (const { n, how, years } of made) {
          if (how === 'set')
            feed.set(sampleNurse(n, (n % 4) + 1, { specialties: [{ specialty: 'emergency', years }] }));
          else if (how === 'remove') feed.remove(uuid(3000 + n));
          else if (how === 'again') feed.note(uuid(3000 + n));
          else await keeper.catchUp();
        }
        await keeper.catchUp();
        expect(held(keeper)).toEqual(feed.all);
        expect(keeper.current?.index.stats().nurses).toBe(feed.all.length);
      }),
      { numRuns: 40 },
    );
  });

  it('shows every caller what was there before the call, with one look for many callers', async () => {
    const keeper = open();
    await keeper.catchUp();
    const first = keeper.catchUp();
    feed.remove(uuid(3001));
    const looks = [keeper.catchUp(), keeper.catchUp(), keeper.catchUp()];
    expect(looks[1]).toBe(looks[0]);
    await Promise.all([first, ...looks]);
    expect(keeper.current?.index.has(uuid(3001))).toBe(false);
  });

  it('keeps what it has while the database does not answer, and tells how old it grows', async () => {
    const keeper = open();
    await keeper.catchUp();
    feed.failure = new Error('The database is away.');
    now = new Date('2026-11-22T10:01:00Z');
    await expect(keeper.catchUp()).rejects.toThrow('away');
    expect(keeper.state()).toMatchObject({ state: 'ready', staleForMs: 60_000 });
    await keeper.catchUp();
    expect(keeper.state()).toMatchObject({ staleForMs: 0 });
  });

  it('does not read everybody again where only the changes since could not be read', async () => {
    const keeper = open();
    const first = keeper.catchUp();
    feed.failsAfterAll = new Error('The database is away.');
    await expect(first).rejects.toThrow('away');
    expect(keeper.current).toBeNull();
    feed.remove(uuid(3001));
    await keeper.catchUp();
    expect(held(keeper)).toEqual(feed.all);
    expect(feed.readsOfAll).toBe(1);
  });

  it('builds anew when changes that it has not seen are forgotten', async () => {
    const keeper = open();
    await keeper.catchUp();
    feed.set(sampleNurse(20, 4));
    await feed.forgetChanges();
    await expect(keeper.catchUp()).rejects.toThrow('not kept any more');
    expect(keeper.current).toBeNull();
    await keeper.catchUp();
    expect(held(keeper)).toEqual(feed.all);
    expect(feed.readsOfAll).toBe(2);
  });

  it('starts from what the one before has kept on disk, and sees what changed in between', async () => {
    const before = open();
    await before.catchUp();
    feed.set(sampleNurse(3, 4, { specialties: [{ specialty: 'emergency', years: 7 }] }));
    await before.catchUp();
    await before.beforeApplicationShutdown();
    feed.remove(uuid(3000));
    feed.set(sampleNurse(30, 9));
    const after = open();
    await after.catchUp();
    expect(held(after)).toEqual(feed.all);
    expect(after.current?.index.has(uuid(3000))).toBe(false);
    expect(feed.readsOfAll).toBe(1);
  });

  it.each([
    ['is no snapshot', async (snapshots: IndexSnapshots) => writeFileSync(snapshots.path, 'nothing of the kind')],
    ['is of another database', async () => void (feed.database = 'two')],
    ['is of another law', async () => void (law.corpusVersion = '2026-12-01+sample')],
    ['is too old', async () => (feed.note(uuid(3000)), void (await feed.forgetChanges()))],
  ])('builds anew where what is on disk %s', async (_why, spoil) => {
    const before = open();
    await before.catchUp();
    await before.beforeApplicationShutdown();
    await spoil(new IndexSnapshots({ home }, law));
    const after = open();
    await after.catchUp().catch(() => after.catchUp());
    expect(held(after)).toEqual(feed.all);
    expect(feed.readsOfAll).toBe(2);
  });

  it('leaves alone what is on disk while the law does not answer', async () => {
    const before = open();
    await before.catchUp();
    await before.beforeApplicationShutdown();
    const silent = { vocabulary: () => Promise.reject(new Error('The law is away.')) };
    expect(await new IndexSnapshots({ home }, silent).load()).toBeNull();
    expect(await new IndexSnapshots({ home }, law).load()).not.toBeNull();
  });
});
