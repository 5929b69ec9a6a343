import type { ServedCandidates } from '@crossward/contracts';
import { CandidateListRecorder, countCorridors } from '@crossward/marketplace-data-access';
import { SMALLEST_GROUP } from '@crossward/marketplace-domain';
import { CursorCodec } from '@crossward/platform-http';
import fc from 'fast-check';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import type { CorridorExposureAnswer } from './exposure.dto.js';
import { CANDIDATE_LIST_DAYS, ForgetCandidateLists } from './forget-candidate-lists.js';
import { ReportExposure } from './report-exposure.js';

const SCHOOLS = ['PH', 'IN', null];

describe('the report of exposure', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let recorder: CandidateListRecorder;
  let reporting: ReportExposure;
  let gaps: { id: string; destination: string }[];
  let nurses: { id: string; home: string; school: string | null }[];

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    recorder = new CandidateListRecorder(market.unitOfWork);
    reporting = new ReportExposure(
      market.unitOfWork,
      market.clock,
      new CursorCodec('a secret that only specs use, 32 characters'),
    );
    const model = await market.nurse();
    const opened = [await market.openGap(hospital), await market.openGap(hospital)];
    await market.sql(`UPDATE marketplace.gaps SET jurisdiction = 'CA-BC' WHERE id = $1`, [opened[1]!.id]);
    gaps = opened.map(({ id }, at) => ({ id, destination: at === 0 ? 'CA-ON' : 'CA-BC' }));
    // Rows like one whole profile: only where they are from differs. Of one home there are too few to be told of.
    const homes = [
      ...Array(24).fill('US-TX'),
      ...Array(15).fill('PH'),
      ...Array(SMALLEST_GROUP - 1).fill('DE-BE'),
    ] as string[];
    nurses = homes.map((home, at) => ({ id: crypto.randomUUID(), home, school: SCHOOLS[at % 3]! }));
    await market.sql(
      `INSERT INTO marketplace.nurses SELECT (jsonb_populate_record(n, jsonb_build_object('id', c.id, 'home_jurisdiction', c.home,
         'facts', CASE WHEN c.school IS NULL THEN n.facts - 'education'
           ELSE n.facts || jsonb_build_object('education', jsonb_build_array(jsonb_build_object('jurisdiction', c.school))) END))).*
       FROM marketplace.nurses n, jsonb_to_recordset($2::jsonb) AS c (id uuid, home text, school text) WHERE n.id = $1`,
      [model.nurseId, JSON.stringify(nurses)],
    );
  });
  afterAll(() => market?.close());
  beforeEach(async () => {
    market.clock.set('2026-11-22T10:00:00Z');
    await market.sql('DELETE FROM marketplace.candidate_lists');
  });

  const someLists = (seed: number): ServedCandidates[] => {
    const list = fc.record({
      gap: fc.nat(1),
      firstRank: fc.integer({ min: 1, max: 120 }),
      shown: fc.uniqueArray(fc.nat(nurses.length - 1), { minLength: 1, maxLength: 40 }),
      minute: fc.nat(50_000),
    });
    return fc.sample(list, { numRuns: 40, seed }).map(({ gap, firstRank, shown, minute }) => ({
      gapId: gaps[gap]!.id,
      firstRank,
      nurseIds: shown.map((at) => nurses[at]!.id),
      servedAt: new Date(Date.UTC(2026, 9, 20) + minute * 60_000),
    }));
  };
  const keep = async (lists: readonly ServedCandidates[]): Promise<void> => {
    for (const list of lists) recorder.served(list);
    await recorder.flush();
  };

  /** Counted one by one, apart from the database. */
  const counted = (lists: readonly ServedCandidates[], by: 'home' | 'school', month: string) => {
    const groups = new Map<string, { nurses: Set<string>; ranks: number[] }>();
    for (const { gapId, firstRank, nurseIds, servedAt } of lists) {
      if (!servedAt.toISOString().startsWith(month)) continue;
      for (const [at, nurseId] of nurseIds.entries()) {
        const origin = nurses.find(({ id }) => id === nurseId)![by];
        const key = JSON.stringify([origin, gaps.find(({ id }) => id === gapId)!.destination]);
        const group = groups.get(key) ?? { nurses: new Set(), ranks: [] };
        group.nurses.add(nurseId);
        group.ranks.push(firstRank + at);
        groups.set(key, group);
      }
    }
    const rows = [...groups].map(([key, { nurses: who, ranks }]) => {
      const sorted = ranks.sort((a, b) => a - b);
      const [origin, destination] = JSON.parse(key) as [string | null, string];
      return {
        ...{ origin, destination, nurses: who.size, shown: ranks.length },
        ...{ medianRank: sorted[Math.ceil(sorted.length / 2) - 1]!, submissions: 0, placements: 0 },
      };
    });
    const keyOf = (row: { origin: string | null; destination: string }) => `${row.destination} ${row.origin}`;
    return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };

  it.each([1, 2, 3, 4, 5])('counts as one by one would, by home and by education (%i)', async (seed) => {
    const lists = someLists(seed);
    await keep(lists);
    const window = { from: new Date('2026-11-01T00:00:00Z'), until: new Date('2026-12-01T00:00:00Z') };
    for (const [origin, by] of [
      ['home', 'home'],
      ['education', 'school'],
    ] as const) {
      const found = await market.unitOfWork.read({ ...market.admin, role: 'system' }, (tx) =>
        countCorridors(tx, { origin, ...window }),
      );
      const expected = counted(lists, by, '2026-11');
      expect(found).toHaveLength(expected.length);
      expect(found).toEqual(expect.arrayContaining(expected));
    }
  });

  it('tells of no origin with too few nurses, page by page, and says how many it leaves out', async () => {
    const lists = someLists(6);
    await keep(lists);
    const whole = await reporting.report({ month: '2026-11', limit: 200 });
    const expected = counted(lists, 'home', '2026-11').filter((row) => row.nurses >= SMALLEST_GROUP);
    expect(whole.items.map(({ share: _share, ...row }) => row)).toEqual(expected);
    expect(whole.items.map(({ origin }) => origin)).not.toContain('DE-BE');
    expect(whole).toMatchObject({ by: 'home', smallestGroup: SMALLEST_GROUP, withheld: 2, nextCursor: null });
    const pages: CorridorExposureAnswer[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await reporting.report({ month: '2026-11', limit: 1, ...(cursor ? { cursor } : {}) });
      pages.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(pages).toEqual(whole.items);
    const there = await reporting.report({ month: '2026-11', limit: 200, destination: 'CA-ON' as never });
    expect(there.items).toEqual(whole.items.filter(({ destination }) => destination === 'CA-ON'));
    const foreign = reporting.report({ limit: 1, by: 'education', cursor: 'bm9uc2Vuc2U' });
    await expect(foreign).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('counts submissions and placements of the month beside it', async () => {
    const gap = await market.openGap(hospital, { seats: 5 });
    const nurse = await market.nurse();
    await market.accept(nurse, await market.offer(hospital, nurse, gap.id));
    await market.submit(await market.nurse(), gap.id);
    const { from, until } = { from: new Date('2026-11-01T00:00:00Z'), until: new Date('2026-12-01T00:00:00Z') };
    const found = await market.unitOfWork.read({ ...market.admin, role: 'system' }, (tx) =>
      countCorridors(tx, { origin: 'home', from, until }),
    );
    expect(found).toMatchObject([{ nurses: 2, shown: 0, medianRank: null, submissions: 2, placements: 1 }]);
    expect((await reporting.report({ limit: 50 })).items).toEqual([]);
  });

  it('is of the month that runs or of one of three before, and of nothing that is not kept', async () => {
    expect((await reporting.report({ limit: 50 })).month).toBe('2026-11');
    expect((await reporting.report({ month: '2026-08', limit: 50 })).month).toBe('2026-08');
    for (const month of ['2026-07', '2026-12']) {
      await expect(reporting.report({ month, limit: 50 })).rejects.toMatchObject({ code: 'EXPOSURE_MONTH_NOT_KEPT' });
    }
  });

  it('forgets who was shown after a time, and keeps all of what the oldest month needs', async () => {
    const aged = (days: number): ServedCandidates => ({
      ...{ gapId: gaps[0]!.id, firstRank: 1, nurseIds: [nurses[0]!.id] },
      servedAt: new Date(market.clock.now().getTime() - days * 86_400_000),
    });
    await keep([aged(CANDIDATE_LIST_DAYS - 1), aged(CANDIDATE_LIST_DAYS + 1), aged(CANDIDATE_LIST_DAYS + 90)]);
    expect(await new ForgetCandidateLists(market.unitOfWork).work()).toBe(2);
    for (const last of ['2026-03-31', '2026-05-31', '2026-10-31', '2026-12-31']) {
      const oldest = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)) - 4, 1));
      const age = (Date.parse(`${last}T23:59:59Z`) - oldest.getTime()) / 86_400_000;
      expect(age).toBeLessThan(CANDIDATE_LIST_DAYS);
    }
  });

  it('loses nothing while the database is away, and never fails who serves a list', async () => {
    const lists = someLists(7).slice(0, 3);
    const broken = { run: () => Promise.reject(new Error('away')) };
    const away = new CandidateListRecorder(broken as never);
    const warned: unknown[] = [];
    Object.assign(away, { logger: { warn: (message: string) => warned.push(message) } });
    for (const list of lists) away.served(list);
    await away.flush();
    expect(warned).toEqual([expect.stringContaining('(3) wait to be counted, (0) are lost')]);
    Object.assign(away, { unitOfWork: market.unitOfWork });
    await away.beforeApplicationShutdown();
    const [row] = await market.sql<{ lists: number }>('SELECT count(*)::int AS lists FROM marketplace.candidate_lists');
    expect(row).toEqual({ lists: 3 });
  });

  it('is kept from everybody but the product itself', async () => {
    await keep(someLists(8).slice(0, 2));
    for (const actor of [market.recruiter, market.admin, hospital.approver, await market.nurse()]) {
      const seen = await market.unitOfWork.read(actor, (tx) => tx.query('SELECT FROM marketplace.candidate_lists'));
      expect(seen).toEqual([]);
    }
  });
});
