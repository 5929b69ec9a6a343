import type { Actor } from '@crossward/contracts';
import { addDays, jurisdictionCode, localDate, type CountryCode } from '@crossward/kernel';
import { payBandOf } from '@crossward/marketplace-domain';
import { CursorCodec } from '@crossward/platform-http';
import fc from 'fast-check';
import { ReadOffers } from '../offers/read-offers.js';
import { ShowPay } from '../shown-pay/show-pay.js';
import type { ShownPayQuery } from '../shown-pay/shown-pay.dto.js';
import { PricesDouble } from '../testing/prices-double.js';
import { countNaively, inOrder, meets, sees } from '../testing/count-naively.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { addRandomGaps, allGaps, changeRandomGaps, someSearch, type SoughtGap } from '../testing/random-gaps.js';
import { sampleProfile } from '../testing/sample-profile.js';
import { CountGapFacets } from './count-gap-facets.js';
import { FoldGapCounts } from './fold-gap-counts.js';
import type { GapListQuery, GapSearchQuery } from './gap.dto.js';
import { ListGaps } from './list-gaps.js';

const start = localDate('2027-01-04');

let market: MarketOfSpecs;
let gaps: ListGaps;
beforeAll(async () => {
  market = await MarketOfSpecs.open();
  gaps = new ListGaps(
    market.unitOfWork,
    new CursorCodec('a secret that only specs use, 32 characters'),
    market.recognition,
  );
});
afterAll(() => market.close());

describe('the filters of the list of gaps on PostgreSQL', () => {
  let find: (query: Partial<GapListQuery>) => Promise<string[]>;
  let first: string;
  let second: string;

  beforeAll(async () => {
    const hospital = await market.hospital();
    const later = { from: addDays(start, 7), until: addDays(start, 70) };
    first = (await market.openGap(hospital)).id;
    second = (await market.openGap(hospital, { assignment: later, shiftPattern: 'nights', profession: 'LPN' })).id;
    const nurse = await market.nurse();
    find = async (query) => (await gaps.list(nurse, { limit: 50, ...query })).items.map(({ id }) => id);
  });

  it('leave in what meets all of them alone', async () => {
    expect(await find({})).toEqual([second, first]);
    expect(await find({ profession: 'LPN' })).toEqual([second]);
    expect(await find({ shiftPattern: 'days' })).toEqual([first]);
    expect(await find({ shiftPattern: 'days', profession: 'LPN' })).toEqual([]);
    expect(await find({ country: 'CA', underserved: true, acceptsPendingLicence: true })).toEqual([second, first]);
    expect(await find({ country: 'US' })).toEqual([]);
    expect(await find({ underserved: false })).toEqual([]);
    expect(await find({ acceptsPendingLicence: false })).toEqual([]);
  });

  it('take the first day in and the last one out', async () => {
    expect(await find({ startsFrom: start, startsUntil: addDays(start, 7) })).toEqual([first]);
    expect(await find({ startsFrom: addDays(start, 1) })).toEqual([second]);
    expect(await find({ startsUntil: addDays(start, 8) })).toEqual([second, first]);
    expect(await find({ startsUntil: start })).toEqual([]);
  });

  it('take the least pay of a week in, and compare it within one currency only', async () => {
    // 36 hours at CAD 65.00.
    expect(await find({ currency: 'CAD', minWeeklyPay: 234_000 })).toEqual([second, first]);
    expect(await find({ currency: 'CAD', minWeeklyPay: 234_001 })).toEqual([]);
    expect(await find({ currency: 'CAD', weeklyPayBelow: 234_000 })).toEqual([]);
    expect(await find({ currency: 'USD', minWeeklyPay: 1 })).toEqual([]);
    for (const query of [{ minWeeklyPay: 1 }, { weeklyPayBelow: 1 }, { sort: 'weekly_pay' as const }]) {
      await expect(find(query)).rejects.toMatchObject({ kind: 'invalid', code: 'CURRENCY_MISSING' });
    }
  });
});

describe('among gaps of all kinds', () => {
  let actors: Record<string, Actor>;
  let submittedTo: ReadonlySet<string>;
  let some: Hospital;

  beforeAll(async () => {
    const others = await market.hospital('Southern Lights');
    some = await market.hospital('Eastern Lights');
    await market.sql('UPDATE marketplace.facilities SET underserved = false WHERE id = $1', [others.facilityId]);
    const nurse = await market.nurse();
    const closed = await market.openGap(others);
    const open = await market.openGap(some);
    for (const { id } of [closed, open]) await market.submit(nurse, id);
    await market.sql(`UPDATE marketplace.gaps SET status = 'on_hold', version = version + 1 WHERE id = $1`, [
      closed.id,
    ]);
    submittedTo = new Set([closed.id, open.id]);
    actors = { nurse, onlooker: await market.nurse(), hospital: some.approver, recruiter: market.recruiter };
    const ids = [...(await addRandomGaps(market, others, 150, 1)), ...(await addRandomGaps(market, some, 150, 2))];
    const changed = ids.filter((_id, at) => at % 2 === 0);
    await changeRandomGaps(market, changed.slice(20), 3);
    await new FoldGapCounts(market.unitOfWork).work();
    await changeRandomGaps(market, changed.slice(0, 90), 4);
    await market.sql('DELETE FROM marketplace.gaps WHERE id = ANY ($1::uuid[])', [ids.slice(-20)]);
    await market.sql('UPDATE marketplace.facilities SET underserved = true WHERE id = $1', [others.facilityId]);
    await market.sql('UPDATE marketplace.facilities SET underserved = false WHERE id = $1', [some.facilityId]);
  });

  const seenBy = async (actor: Actor): Promise<SoughtGap[]> =>
    (await allGaps(market)).filter((gap) => sees(actor, gap, actor === actors['nurse'] ? submittedTo : new Set()));

  it('each facet counts what the other filters leave, as everybody sees it', async () => {
    const facets = new CountGapFacets(market.unitOfWork, market.recognition);
    for (const actor of Object.values(actors)) {
      const seen = await seenBy(actor);
      for (const query of [{}, ...fc.sample(someSearch, { numRuns: 40, seed: 5 })] as GapSearchQuery[]) {
        expect({ query, ...(await facets.count(actor, query)) }).toEqual({ query, ...countNaively(seen, query) });
      }
    }
  });

  it('counts stay what they are when they are folded, and become one row for each kind', async () => {
    const facets = new CountGapFacets(market.unitOfWork, market.recognition);
    const recruiter = actors['recruiter'] as Actor;
    await changeRandomGaps(
      market,
      (await seenBy(recruiter)).slice(0, 5).map(({ id }) => id),
      6,
    );
    const before = await facets.count(recruiter, {});
    await new FoldGapCounts(market.unitOfWork).work();
    expect(await facets.count(recruiter, {})).toEqual(before);
    const [rows] = await market.sql(
      `SELECT count(*)::int AS all, count(DISTINCT to_jsonb(c) - 'gaps')::int AS kinds FROM marketplace.gap_counts c`,
    );
    expect(rows?.['all']).toBe(rows?.['kinds']);
  });

  const ORDERS: Record<NonNullable<GapListQuery['sort']>, (a: SoughtGap, b: SoughtGap) => number> = {
    newest: (a, b) => inOrder(b.id, a.id),
    start: (a, b) => inOrder(a.startsOn, b.startsOn) || inOrder(a.id, b.id),
    weekly_pay: (a, b) => b.weeklyPay - a.weeklyPay || inOrder(b.id, a.id),
  };

  it('pages follow each other without a gap twice or left out, in every order and for everybody', async () => {
    for (const actor of Object.values(actors)) {
      const seen = await seenBy(actor);
      for (const sort of Object.keys(ORDERS) as (keyof typeof ORDERS)[]) {
        const filters: Partial<GapListQuery>[] = [
          { currency: 'CAD' },
          { currency: 'CAD', profession: 'RN', country: 'CA' },
        ];
        for (const filter of sort === 'weekly_pay' ? filters : [{}, ...filters]) {
          const found: string[] = [];
          let cursor: string | null = null;
          do {
            const page: Awaited<ReturnType<ListGaps['list']>> = await gaps.list(actor, {
              ...{ limit: 19, sort, ...filter },
              ...(cursor === null ? {} : { cursor }),
            });
            found.push(...page.items.map(({ id }) => id));
            cursor = page.nextCursor;
          } while (cursor !== null);
          const expected = seen.filter((gap) => meets(gap, filter as GapSearchQuery)).sort(ORDERS[sort]);
          expect([sort, filter, found]).toEqual([sort, filter, expected.map(({ id }) => id)]);
        }
      }
    }
  });

  it('a cursor of another order or of other filters is refused, and so is one that nobody gave out', async () => {
    const nurse = actors['nurse'] as Actor;
    const { nextCursor } = await gaps.list(nurse, { limit: 2, sort: 'start', currency: 'CAD' });
    const follow = (query: Partial<GapListQuery>) =>
      gaps.list(nurse, { limit: 2, cursor: String(nextCursor), ...query });
    await expect(follow({ sort: 'start', currency: 'CAD' })).resolves.toMatchObject({ items: [{}, {}] });
    for (const query of [
      { currency: 'CAD' },
      { sort: 'weekly_pay' as const, currency: 'CAD' },
      { sort: 'start' as const },
      { sort: 'start' as const, currency: 'USD' },
    ]) {
      await expect(follow(query)).rejects.toMatchObject({ kind: 'invalid', code: 'CURSOR_OF_ANOTHER_LIST' });
    }
    await expect(follow({ sort: 'start', currency: 'CAD', cursor: `${nextCursor}A` })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  it('a week pays in the database what the pay package says', async () => {
    const [rows] = await market.sql<{ wrong: number; bands: number }>(
      `SELECT count(*) FILTER (WHERE g.weekly_pay_minor_units <> t.pay)::int AS wrong,
         count(*) FILTER (WHERE g.weekly_pay_band <> t.band)::int AS bands
       FROM marketplace.gaps g JOIN unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS t (id, pay, band) ON t.id = g.id`,
      await allGaps(market).then((all) => [
        all.map(({ id }) => id),
        all.map(({ weeklyPay }) => weeklyPay),
        all.map(({ weeklyPay }) => payBandOf(weeklyPay).from),
      ]),
    );
    expect(rows).toEqual({ wrong: 0, bands: 0 });
  });
});

describe('pay as a nurse reads it', () => {
  let show: ShowPay;
  let hospital: Hospital;
  let nurse: Actor & { nurseId: string };
  let gapId: string;

  beforeAll(async () => {
    show = new ShowPay(market.unitOfWork, new PricesDouble(), market.clock);
    hospital = await market.hospital('Western Lights');
    nurse = await market.nurse({
      payFloor: { minorUnits: 5000, currency: 'USD' },
      home: { ...sampleProfile().home, jurisdiction: jurisdictionCode('US-NY') },
    });
    gapId = (await market.openGap(hospital)).id;
  });

  const shownTo = (actor: Actor, query: ShownPayQuery) => show.ofGap(actor, gaps.get(actor, gapId), query);

  it('stands beside what is posted, with the day, the source and how sure it is', async () => {
    const posted = await gaps.get(nurse, gapId);
    // CAD 2,340.00 a week, at CAD 1.60 and JPY 160 for EUR 1.
    const { shownPay, ...rest } = await shownTo(nurse, { payIn: 'JPY', pricesOf: 'US' as CountryCode });
    expect(rest).toEqual(posted);
    expect(shownPay?.atRate).toMatchObject({
      ...{ currency: 'JPY', rate: 100, ratesOf: '2026-11-01', reason: null },
      pay: { weekly: { minorUnits: 234_000, currency: 'JPY' }, lines: [{ kind: 'base' }] },
      source: { confidence: 'uncertain', sourceUrl: 'https://figures.example/' },
    });
    expect(shownPay?.atPurchasingPower).toMatchObject({
      ...{ country: 'US', rate: 0.8, year: 2025, reason: null },
      pay: { weekly: { minorUnits: 187_200, currency: 'USD' } },
    });
  });

  it('is in the currency of her pay floor and by the prices of her home unless told, and in neither for others', async () => {
    const { items } = await show.ofGaps(nurse, gaps.list(nurse, { limit: 1 }), {});
    expect(items[0]?.shownPay).toMatchObject({ atRate: { currency: 'USD' }, atPurchasingPower: { country: 'US' } });
    for (const actor of [hospital.approver, market.recruiter]) {
      expect(await shownTo(actor, {})).not.toHaveProperty('shownPay');
    }
    const asked = await shownTo(hospital.approver, { payIn: 'EUR' });
    expect(asked.shownPay).toMatchObject({ atRate: { currency: 'EUR' }, atPurchasingPower: null });
  });

  it('is a reason and no amount where there is no figure', async () => {
    const { shownPay } = await shownTo(nurse, { payIn: 'KWD', pricesOf: 'PH' as CountryCode });
    expect(shownPay).toMatchObject({
      atRate: { pay: null, rate: null, source: null, reason: 'no_rate' },
      atPurchasingPower: { pay: null, rate: null, source: null, reason: 'no_figures_for_place' },
    });
  });

  it('of an offer is that of what was offered, at the place of its gap', async () => {
    const { id } = await market.offer(hospital, nurse, gapId);
    const offers = new ReadOffers(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
    const { shownPay } = await show.ofOffer(nurse, offers.get(nurse, id), { payIn: 'EUR' });
    expect(shownPay).toMatchObject({
      atRate: { rate: 0.625, pay: { weekly: { minorUnits: 146_250, currency: 'EUR' } } },
      atPurchasingPower: { country: 'US', rate: 0.8 },
    });
    const { items } = await show.ofOffers(nurse, offers.list(nurse, { limit: 5 }), { payIn: 'EUR' });
    // In a list the totals, without parts and sources.
    expect(items[0]?.shownPay?.atRate).toEqual({
      ...{ currency: 'EUR', rate: 0.625, ratesOf: '2026-11-01', reason: null },
      pay: { weekly: shownPay?.atRate?.pay?.weekly, whole: shownPay?.atRate?.pay?.whole },
    });
    expect(Object.keys(items[0]?.shownPay?.atPurchasingPower?.pay ?? {})).toEqual(['weekly', 'whole']);
  });
});
