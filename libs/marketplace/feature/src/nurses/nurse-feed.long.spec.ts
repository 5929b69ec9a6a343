import { systemActor, type FeedNurse, type NurseFeedPoint } from '@crossward/contracts';
import { DatabaseMarketPort, DatabaseNurseFeed } from '@crossward/marketplace-data-access';
import pg from 'pg';
import { addVerification, confirmExclusion, replaceList, screeningOf } from '../testing/credential-rows.js';
import { inOneOrder, nursesOf } from '../testing/fed-nurses.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { startedPlacement } from '../testing/started-placement.js';

const HOUR = 3_600_000;

describe('the feed of nurses', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let feed: DatabaseNurseFeed;
  let port: DatabaseMarketPort;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    feed = new DatabaseNurseFeed(market.unitOfWork, screeningOf(market));
    port = new DatabaseMarketPort(market.unitOfWork, screeningOf(market));
  });
  afterAll(() => market?.close());

  const everybody = async (): Promise<{ nurses: FeedNurse[]; point: NurseFeedPoint }> => {
    const nurses: FeedNurse[] = [];
    const point = await feed.readAll((part) => void nurses.push(...nursesOf(part)));
    return { nurses, point };
  };
  const since = async (point: NurseFeedPoint) => {
    const changed: string[] = [];
    const removed: string[] = [];
    const nurses: FeedNurse[] = [];
    const next = await feed.readChanges(point, (changes) => {
      changed.push(...changes.nurses.map(({ nurse }) => nurse.id));
      nurses.push(...changes.nurses);
      removed.push(...changes.removed);
    });
    return { changed, removed, nurses, point: next };
  };
  const now = async (): Promise<NurseFeedPoint> => (await everybody()).point;
  /** Runs something and tells whom the feed then names. */
  const named = async (change: () => Promise<unknown>): Promise<string[]> => {
    const point = await now();
    await change();
    const { changed, removed } = await since(point);
    return [...new Set([...changed, ...removed])];
  };
  const client = async (): Promise<pg.Client> => {
    const opened = new pg.Client({ connectionString: market.postgres.config.databaseUrl });
    await opened.connect();
    await opened.query(`SET ROLE crossward_app; SET app.role = 'system'`);
    return opened;
  };
  const touch = (nurseId: string): string =>
    `UPDATE marketplace.nurses SET version = version + 1 WHERE id = '${nurseId}'`;

  it('gives everybody as the market port does, whatever there is to tell', async () => {
    const silent = await market.nurse();
    await market.sql(`UPDATE marketplace.nurses SET states_licences = false WHERE id = $1`, [silent.nurseId]);
    const picky = await market.nurse({
      payFloor: null,
      noGo: { jurisdictions: ['US-TX' as never], organisationIds: [hospital.organisationId] },
    });
    await market.signedPlacement(hospital);
    const { nurse } = await startedPlacement(market, hospital);
    await market.sql(
      `UPDATE marketplace.placements SET status = 'ended', end_reason = 'completed', ended_at = now() WHERE nurse_id = $1`,
      [nurse.nurseId],
    );
    await addVerification(market, nurse.nurseId, 'verified', '2026-11-20');
    await replaceList(market, ['listed']);
    await confirmExclusion(market, picky.nurseId, 'listed');

    const { nurses } = await everybody();
    const expected = await port.listNurses();
    expect(nurses.map((one) => inOneOrder(one.nurse))).toEqual(expected.map(inOneOrder));
    expect(expected.filter(({ excluded }) => excluded)).toHaveLength(1);
    expect(expected.filter(({ reliability }) => reliability === 1)).toHaveLength(1);
  });

  it('gives whom columns cannot hold beside them, as the market port does', async () => {
    const odd = {
      'a place finer than columns': 'home_latitude = 48.380000012345678',
      'a day before all days': `available_from = '1969-12-31'`,
      'a day behind all days': `available_until = '2160-01-01'`,
      'more pay than a word': 'pay_floor_minor_units = 4294967295',
      'years finer than thousandths': `specialties = '[{"specialty":"intensive-care","years":2.00005}]'`,
      'a certificate for ever': `facts = facts || '{"certificates":[{"kind":"acls","expiresOn":"2200-01-01"}]}'`,
      'lists in another order': `specialties = '[{"specialty":"oncology","years":2},{"specialty":"intensive-care","years":1}]',
         shift_patterns = '{weekends,days}', no_go_jurisdictions = '{US-TX,CA-ON}'`,
      'four thousand licences': 'states_licences = true',
    };
    const ids = new Map<string, string>();
    for (const [called, change] of Object.entries(odd)) {
      const { nurseId } = await market.nurse();
      ids.set(nurseId, called);
      await market.sql(`UPDATE marketplace.nurses SET ${change} WHERE id = $1`, [nurseId]);
      if (called !== 'four thousand licences') continue;
      await market.sql(
        `INSERT INTO marketplace.licences SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'number', n))).*
         FROM marketplace.licences l, generate_series(1, 4000) n WHERE l.nurse_id = $1`,
        [nurseId],
      );
    }
    const others: string[] = [];
    const nurses: FeedNurse[] = [];
    await feed.readAll((part) => {
      nurses.push(...nursesOf(part));
      others.push(...part.others.map(({ nurse }) => ids.get(nurse.id) as string));
    });
    const expected = new Map((await port.listNurses()).map((nurse) => [nurse.id, nurse]));
    expect(nurses).toHaveLength(expected.size);
    for (const { nurse } of nurses) {
      expect(inOneOrder(nurse)).toEqual(inOneOrder(expected.get(nurse.id) as never));
    }
    const whole = ['a place finer than columns', 'lists in another order', 'four thousand licences'];
    expect(others.sort()).toEqual(
      Object.keys(odd)
        .filter((called) => !whole.includes(called))
        .sort(),
    );
  });

  it('gives one key to equal facts, and another to unequal ones', async () => {
    const same = [await market.nurse(), await market.nurse()].map(({ nurseId }) => nurseId);
    const { nurseId: other } = await market.nurse({ licences: [] });
    const keys = new Map((await everybody()).nurses.map(({ nurse, factsKey }) => [nurse.id, factsKey]));
    expect(new Set(same.map((id) => keys.get(id))).size).toBe(1);
    expect(keys.get(other)).not.toBe(keys.get(same[0] as string));
    await market.sql(`UPDATE marketplace.nurses SET states_licences = false WHERE id = $1`, [other]);
    const unsaid = new Map((await everybody()).nurses.map(({ nurse, factsKey }) => [nurse.id, factsKey]));
    expect(unsaid.get(other)).not.toBe(keys.get(other));
  });

  it('names whoever changes, by whichever way', async () => {
    const nurse = await market.nurse();
    const mine = [nurse.nurseId];
    const sql = (statement: string) => () => market.sql(statement, [nurse.nurseId]);
    const verification = await addVerification(market, nurse.nurseId, 'review', null);
    await replaceList(market, ['A-1']);
    let booked: Awaited<ReturnType<MarketOfSpecs['placement']>> | undefined;

    const told = {
      profile: await named(sql('UPDATE marketplace.nurses SET available_from = available_from + 1 WHERE id = $1')),
      licence: await named(sql(`UPDATE marketplace.licences SET expires_on = '2029-01-01' WHERE nurse_id = $1`)),
      'licence removed': await named(sql('DELETE FROM marketplace.licences WHERE nurse_id = $1')),
      'verification settled': await named(() =>
        market.sql(
          `UPDATE credentials.verifications SET status = 'verified', established_on = '2026-11-21' WHERE id = $1`,
          [verification],
        ),
      ),
      'exclusion confirmed': await named(() => confirmExclusion(market, nurse.nurseId, 'A-1')),
      'exclusion lifted': await named(
        sql('UPDATE credentials.exclusion_resolutions SET same_person = false WHERE nurse_id = $1'),
      ),
    };
    expect(told).toEqual(Object.fromEntries(Object.keys(told).map((way) => [way, mine])));

    const placed = await named(async () => (booked = await market.signedPlacement(hospital)));
    expect(placed).toEqual([booked?.nurse.nurseId]);
    const ended = () =>
      market.sql(`UPDATE marketplace.placements SET status = 'fell_off', end_reason = 'no-show' WHERE id = $1`, [
        booked?.id,
      ]);
    expect(await named(ended)).toEqual([booked?.nurse.nurseId]);
  });

  it('names whom a new exclusion list concerns', async () => {
    const nurse = await market.nurse();
    await replaceList(market, ['B-1']);
    await confirmExclusion(market, nurse.nurseId, 'B-1');
    expect(await named(() => replaceList(market, ['B-2']))).toContain(nurse.nurseId);
    expect((await port.findNurse(nurse.nurseId))?.excluded).toBe(false);
  });

  it('names nobody where nothing changes that an index holds', async () => {
    const { id, nurse } = await market.signedPlacement(hospital);
    const verification = await addVerification(market, nurse.nurseId, 'review', null);
    const idle = async () => {
      await market.sql('UPDATE marketplace.placements SET version = version + 1 WHERE id = $1', [id]);
      await market.sql('UPDATE credentials.verifications SET attempts = attempts + 1 WHERE id = $1', [verification]);
    };
    expect(await named(idle)).toEqual([]);
  });

  it('tells that somebody is gone', async () => {
    const { nurseId } = await market.nurse();
    const point = await now();
    for (const table of ['nurse_contacts', 'nurse_secrets', 'nurse_names', 'licences'])
      await market.sql(`DELETE FROM marketplace.${table} WHERE nurse_id = $1`, [nurseId]);
    await market.sql('DELETE FROM marketplace.nurses WHERE id = $1', [nurseId]);
    expect(await since(point)).toMatchObject({ changed: [], removed: [nurseId] });
  });

  it('passes over nobody when transactions commit in another order than they began', async () => {
    const [early, late] = [(await market.nurse()).nurseId, (await market.nurse()).nurseId];
    const [one, two] = [await client(), await client()];
    try {
      const point = await now();
      await one.query(`BEGIN; ${touch(early)}`);
      await two.query(`BEGIN; ${touch(late)}; COMMIT`);
      const first = await since(point);
      expect(first.changed).toEqual([late]);
      await one.query('COMMIT');
      const second = await since(first.point as NurseFeedPoint);
      expect(second.changed).toEqual([early]);
      expect((await since(second.point as NurseFeedPoint)).changed).toEqual([]);
    } finally {
      await Promise.all([one.end(), two.end()]);
    }
  });

  it('tells what a savepoint kept, and not what one undid', async () => {
    const [kept, undone] = [(await market.nurse()).nurseId, (await market.nurse()).nurseId];
    const one = await client();
    try {
      const point = await now();
      await one.query(
        `BEGIN; SAVEPOINT a; ${touch(kept)}; RELEASE a; SAVEPOINT b; ${touch(undone)}; ROLLBACK TO b; COMMIT`,
      );
      expect((await since(point)).changed).toEqual([kept]);
    } finally {
      await one.end();
    }
  });

  it('gives more than one batch of everybody and of changes, each nurse once', async () => {
    const { nurseId } = await market.nurse();
    const point = await now();
    await market.sql(
      `INSERT INTO marketplace.nurses
       SELECT (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid()))).*
       FROM marketplace.nurses n, generate_series(1, 5100) WHERE n.id = $1`,
      [nurseId],
    );
    const { changed, nurses } = await since(point);
    expect(changed).toHaveLength(5100);
    expect(new Set(changed).size).toBe(5100);
    const all = await everybody();
    expect(new Set(all.nurses.map(({ nurse }) => nurse.id)).size).toBe(all.nurses.length);
    expect(all.nurses.length).toBeGreaterThan(5100);
    const byId = new Map(all.nurses.map((one) => [one.nurse.id, one]));
    expect(nurses.every((one) => byId.get(one.nurse.id)?.factsKey === one.factsKey)).toBe(true);
  });

  it('leaves nothing open where whoever takes the nurses fails', async () => {
    const failing = feed.readAll(() => {
      throw new Error('No room.');
    });
    await expect(failing).rejects.toThrow('No room.');
    const open = `SELECT 1 FROM pg_stat_activity WHERE state <> 'idle' AND query LIKE 'COPY%'`;
    expect(await market.sql(open)).toEqual([]);
    expect((await everybody()).nurses.length).toBeGreaterThan(0);
  });

  it('refuses to go on from a point whose changes are forgotten, and goes on from a later one', async () => {
    const nurse = await market.nurse();
    const old = await now();
    await market.sql(touch(nurse.nurseId));
    const later = await now();
    expect(await feed.forgetChanges(new Date(Date.now() + HOUR))).toBeGreaterThan(0);
    expect((await since(old)).point).toBeNull();
    expect((await since(later)).point).not.toBeNull();
  });

  it('refuses a point of another database, and one that lies ahead of it', async () => {
    const point = await now();
    expect((await since({ ...point, database: '1/1/1' })).point).toBeNull();
    expect((await since({ ...point, snapshot: '900000000:900000000:' })).point).toBeNull();
  });

  it('shows changes to the system alone, and lets nobody write them', async () => {
    const nurse = await market.nurse();
    const read = (actor: typeof systemActor | typeof nurse) =>
      market.unitOfWork.read(actor, (tx) => tx.query('SELECT 1 FROM marketplace.nurse_changes'));
    expect((await read(systemActor)).length).toBeGreaterThan(0);
    expect(await read(nurse)).toEqual([]);
    await expect(
      market.sql('INSERT INTO marketplace.nurse_changes (nurse_id) VALUES ($1)', [nurse.nurseId]),
    ).rejects.toThrow(/permission denied/);
  });
});
