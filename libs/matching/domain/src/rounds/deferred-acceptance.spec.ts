import { array, assert, constantFrom, integer, property, record, shuffledSubarray, tuple } from 'fast-check';
import { deferredAcceptance } from './deferred-acceptance.js';
import { roundMarket, type RoundMarket } from './round-market.js';
import { proveStability } from './stability.js';

const GAPS = [0, 1, 2];
const NURSES = [0, 1, 2, 3];

const markets = record({
  seats: tuple(...GAPS.map(() => integer({ min: 0, max: 2 }))),
  nurseOrders: tuple(...NURSES.map(() => shuffledSubarray(GAPS))),
  gapOrders: tuple(...GAPS.map(() => shuffledSubarray(NURSES))),
});

/** Every way to place the nurses, stable or not. */
const everyPlacement = (market: RoundMarket): (number | null)[][] =>
  market.nurseOrders.reduce<(number | null)[][]>(
    (all, order) => all.flatMap((before) => [null, ...order].map((gap) => [...before, gap])),
    [[]],
  );

const likes = (order: readonly number[], gap: number | null): number => (gap === null ? Infinity : order.indexOf(gap));

describe('an allocation round', () => {
  it('lets nobody keep a seat whom the hospital likes less than one who asks', () => {
    const market = { seats: [1], nurseOrders: [[0], [0]], gapOrders: [[1, 0]] };
    expect(deferredAcceptance(market)).toEqual({ gapOf: [null, 0], nursesOf: [[1]], proposals: 2 });
  });

  it('fills as many seats as a gap has, best first', () => {
    const market = { seats: [2], nurseOrders: [[0], [0], [0]], gapOrders: [[2, 0, 1]] };
    expect(deferredAcceptance(market).nursesOf).toEqual([[2, 0]]);
  });

  it('places nobody where one side did not name the other', () => {
    expect(deferredAcceptance({ seats: [1], nurseOrders: [[0]], gapOrders: [[]] }).gapOf).toEqual([null]);
  });

  it('is stable, and of all stable placements the best for every nurse', () => {
    assert(
      property(markets, (market) => {
        const { gapOf } = deferredAcceptance(market);
        expect(proveStability(market, { gapOf })).toMatchObject({ stable: true, blocking: [], faults: 0 });
        for (const other of everyPlacement(market)) {
          if (!proveStability(market, { gapOf: other }).stable) continue;
          gapOf.forEach((gap, nurse) => {
            const order = market.nurseOrders[nurse] as number[];
            expect(likes(order, gap)).toBeLessThanOrEqual(likes(order, other[nurse] as number | null));
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gains a nurse nothing for stating anything but what she wants', () => {
    assert(
      property(markets, constantFrom(...NURSES), shuffledSubarray(GAPS), (market, nurse, lie) => {
        const order = market.nurseOrders[nurse] as number[];
        const honest = deferredAcceptance(market).gapOf[nurse] as number | null;
        const nurseOrders = market.nurseOrders.map((each, at) => (at === nurse ? lie : each));
        const gained = deferredAcceptance({ ...market, nurseOrders }).gapOf[nurse] as number | null;
        // A gap that she does not want at all is no gain.
        const worthOf = (gap: number | null): number =>
          gap === null || !order.includes(gap) ? Infinity : order.indexOf(gap);
        expect(worthOf(honest)).toBeLessThanOrEqual(worthOf(gained));
      }),
      { numRuns: 1000 },
    );
  });

  it('names the pairs that block a placement, and counts what is no placement at all', () => {
    const market = {
      seats: [1, 1],
      nurseOrders: [
        [0, 1],
        [0, 1],
      ],
      gapOrders: [
        [0, 1],
        [0, 1],
      ],
    };
    expect(proveStability(market, { gapOf: [1, 0] })).toEqual({
      stable: false,
      pairsExamined: 1,
      blocking: [{ nurse: 0, gap: 0 }],
      faults: 0,
    });
    expect(proveStability(market, { gapOf: [0, 0] })).toMatchObject({ stable: false, faults: 1 });
  });

  it('takes own orders in place of scores, cut down to pairs that exist', () => {
    const pairs = [
      { nurse: 0, gap: 0, score: 0.2 },
      { nurse: 0, gap: 1, score: 0.9 },
      { nurse: 1, gap: 1, score: 0.9 },
    ];
    const scored = roundMarket({ nurses: 2, seats: [1, 1], pairs });
    expect(scored).toEqual({ seats: [1, 1], nurseOrders: [[1, 0], [1]], gapOrders: [[0], [0, 1]] });
    const own = roundMarket({ nurses: 2, seats: [1, 1], pairs, gapOrders: new Map([[1, [1, 0, 1, 5]]]) });
    expect(own.gapOrders).toEqual([[0], [1, 0]]);
  });

  it.each([
    [
      'a score that is not a number',
      () => roundMarket({ nurses: 1, seats: [1], pairs: [{ nurse: 0, gap: 0, score: NaN }] }),
    ],
    [
      'a nurse that is not there',
      () => roundMarket({ nurses: 0, seats: [1], pairs: [{ nurse: 0, gap: 0, score: 1 }] }),
    ],
    [
      'an order that names a gap twice',
      () => deferredAcceptance({ seats: [1], nurseOrders: [[0, 0]], gapOrders: [[0]] }),
    ],
    ['a gap that is not there', () => deferredAcceptance({ seats: [1], nurseOrders: [[1]], gapOrders: [[0]] })],
    ['half a seat', () => deferredAcceptance({ seats: [0.5], nurseOrders: [[0]], gapOrders: [[0]] })],
  ])('refuses %s', (_what, attempt) => {
    expect(attempt).toThrow(/A round cannot take this/);
  });

  it('gives the same result whoever proposes first', () => {
    const many = record({
      seats: array(integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
      scores: array(array(integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), {
        minLength: 12,
        maxLength: 12,
      }),
      turn: shuffledSubarray(
        Array.from({ length: 12 }, (_none, at) => at),
        { minLength: 12 },
      ),
    });
    assert(
      property(many, ({ seats, scores, turn }) => {
        const pairs = scores.flatMap((row, nurse) => row.map((score, gap) => ({ nurse, gap, score })));
        const market = roundMarket({ nurses: 12, seats, pairs });
        const { gapOf } = deferredAcceptance(market);
        const turned = deferredAcceptance({
          seats,
          nurseOrders: turn.map((nurse) => market.nurseOrders[nurse] as number[]),
          gapOrders: market.gapOrders.map((order) => order.map((nurse) => turn.indexOf(nurse))),
        });
        expect(turn.map((_nurse, at) => turned.gapOf[at])).toEqual(turn.map((nurse) => gapOf[nurse]));
      }),
    );
  });
});
