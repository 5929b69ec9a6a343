import { assert, array, constantFrom, integer, oneof, property, record, tuple } from 'fast-check';
import { Clearing } from './clearing.js';

interface Market {
  caps: number[];
  gaps: { seats: number; region: number | null }[];
  nurses: number[][];
}

/** The most that any placement can be worth, by trying all of them. */
const bestByTrying = ({ caps, gaps, nurses }: Market): number => {
  const seats = gaps.map((gap) => gap.seats);
  const places = [...caps];
  const from = (at: number): number => {
    const worths = nurses[at];
    if (!worths) return 0;
    let best = from(at + 1);
    gaps.forEach(({ region }, gap) => {
      const worth = worths[gap] ?? 0;
      if (worth <= 0 || seats[gap] === 0 || (region !== null && places[region] === 0)) return;
      seats[gap] = (seats[gap] as number) - 1;
      if (region !== null) places[region] = (places[region] as number) - 1;
      best = Math.max(best, worth + from(at + 1));
      seats[gap] = (seats[gap] as number) + 1;
      if (region !== null) places[region] = (places[region] as number) + 1;
    });
    return best;
  };
  return from(0);
};

const optionsOf = (worths: readonly number[]): { gap: number; worth: number }[] =>
  worths.map((worth, gap) => ({ gap, worth })).filter(({ worth }) => worth !== 0);

const cleared = ({ caps, gaps, nurses }: Market): Clearing => {
  const clearing = new Clearing();
  caps.forEach((cap) => clearing.addRegion(cap));
  gaps.forEach(({ seats, region }) => clearing.addGap(seats, region));
  nurses.forEach((worths) => clearing.addNurse(optionsOf(worths)));
  return clearing;
};

const certified = (clearing: Clearing, market: Market): void => {
  const { total, optimal, violations } = clearing.certificate();
  expect({ total, violations, optimal }).toEqual({ total: bestByTrying(market), violations: 0, optimal: true });
};

const GAPS = 4;
const worths = array(oneof(constantFrom(0), integer({ min: -3, max: 12 })), { minLength: GAPS, maxLength: GAPS });
const markets = record({
  caps: tuple(integer({ min: 0, max: 3 }), integer({ min: 0, max: 3 })),
  gaps: array(record({ seats: integer({ min: 0, max: 2 }), region: constantFrom(null, null, 0, 1) }), {
    minLength: GAPS,
    maxLength: GAPS,
  }),
  nurses: array(worths, { maxLength: 6 }),
});

describe('clearing', () => {
  it('gives the placements that are worth most, and proves it', () => {
    const clearing = new Clearing();
    const [icu, ward] = [clearing.addGap(1), clearing.addGap(1)];
    const both = clearing.addNurse([
      { gap: icu, worth: 10 },
      { gap: ward, worth: 9 },
    ]);
    const one = clearing.addNurse([{ gap: icu, worth: 8 }]);
    // Each at her best gap would leave the ward empty: 10 in all instead of 17.
    expect([clearing.gapOf(both), clearing.gapOf(one)]).toEqual([ward, icu]);
    expect(clearing.certificate()).toEqual({ total: 17, bound: 17, violations: 0, optimal: true });
  });

  it('leaves nobody at a gap that is worth nothing, and clears an empty market', () => {
    expect(new Clearing().certificate()).toEqual({ total: 0, bound: 0, violations: 0, optimal: true });
    const clearing = new Clearing();
    const gap = clearing.addGap(1);
    expect(clearing.gapOf(clearing.addNurse([{ gap, worth: 0 }]))).toBeNull();
  });

  it('never goes over the cap of a region, whatever seats its gaps have', () => {
    const clearing = new Clearing();
    const region = clearing.addRegion(1);
    const [icu, ward] = [clearing.addGap(2, region), clearing.addGap(2, region)];
    const nurses = [5, 7, 6].map((worth, at) => clearing.addNurse([{ gap: at === 1 ? ward : icu, worth }]));
    expect(nurses.map((nurse) => clearing.gapOf(nurse))).toEqual([null, ward, null]);
    expect(clearing.certificate().optimal).toBe(true);
  });

  it('places nobody of many where one of their options cannot be', () => {
    const clearing = new Clearing();
    const gap = clearing.addGap(1);
    expect(() => clearing.addNurses([[{ gap, worth: 5 }], [{ gap, worth: 0.5 }]])).toThrow(/cannot take this/);
    expect(clearing.certificate().total).toBe(0);
  });

  it('places a nurse with more options than are kept in order one by one', () => {
    const clearing = new Clearing();
    const gaps = Array.from({ length: 200 }, () => clearing.addGap(1));
    const options = gaps.map((gap) => ({ gap, worth: 1 + ((gap * 37) % 200) }));
    const [one, two] = clearing.addNurses([options, options]) as [number, number];
    expect([clearing.gapOf(one), clearing.gapOf(two)].sort()).toEqual(
      options.filter(({ worth }) => worth > 198).map(({ gap }) => gap),
    );
    expect(clearing.certificate()).toMatchObject({ total: 399, optimal: true });
  });

  it.each([
    ['a worth that is no whole number', (clearing: Clearing) => clearing.addNurse([{ gap: 0, worth: 0.5 }])],
    ['a worth that is not a number', (clearing: Clearing) => clearing.addNurse([{ gap: 0, worth: Number.NaN }])],
    ['an infinite worth', (clearing: Clearing) => clearing.addNurse([{ gap: 0, worth: Infinity }])],
    ['a gap that is not there', (clearing: Clearing) => clearing.addNurse([{ gap: 1, worth: 1 }])],
    ['a region that is not there', (clearing: Clearing) => clearing.addGap(1, 0)],
    ['half a seat', (clearing: Clearing) => clearing.addGap(0.5)],
  ])('refuses %s and keeps what it had', (_what, attempt) => {
    const clearing = new Clearing();
    clearing.addGap(1);
    expect(() => attempt(clearing)).toThrow(/cannot take this/);
    expect(clearing.gapOf(clearing.addNurse([{ gap: 0, worth: 3 }]))).toBe(0);
  });

  it('equals the best of all placements in any small market', () => {
    assert(
      property(markets, (market) => certified(cleared(market), market)),
      { numRuns: 1500 },
    );
  });

  it('equals it as well where many nurses join at once, into an empty market or a full one', () => {
    assert(
      property(markets, integer({ min: 0, max: 6 }), integer({ min: 0, max: 6 }), (market, first, second) => {
        const clearing = cleared({ ...market, nurses: [] });
        const [one, two] = [Math.min(first, second), Math.max(first, second)];
        const parts = [market.nurses.slice(0, one), market.nurses.slice(one, two), market.nurses.slice(two)];
        parts.forEach((part, at) => {
          clearing.addNurses(part.map(optionsOf));
          certified(clearing, { ...market, nurses: parts.slice(0, at + 1).flat() });
        });
        const gone = market.nurses.map((_worths, nurse) => nurse % 2 === 0);
        gone.forEach((leaves, nurse) => leaves && clearing.removeNurse(nurse));
        const stayed = market.nurses.filter((_worths, nurse) => !gone[nurse]);
        clearing.addNurses(market.nurses.map(optionsOf));
        certified(clearing, { ...market, nurses: [...stayed, ...market.nurses] });
      }),
      { numRuns: 1500 },
    );
  });

  it('stays the best one as nurses and gaps join and leave', () => {
    const changes = array(
      oneof(
        record({ kind: constantFrom('nurse leaves', 'gap closes'), which: integer({ min: 0, max: 9 }) }),
        record({ kind: constantFrom('nurse joins'), worths }),
        record({
          kind: constantFrom('gap opens'),
          seats: integer({ min: 0, max: 2 }),
          region: constantFrom(null, 0, 1),
          worths: array(integer({ min: -3, max: 12 }), { minLength: 8, maxLength: 8 }),
        }),
      ),
      { maxLength: 8 },
    );
    assert(
      property(markets, changes, (start, steps) => {
        const market = { ...start, gaps: [...start.gaps], nurses: start.nurses.map((each) => [...each]) };
        const clearing = cleared(market);
        for (const step of steps) {
          if ('which' in step) {
            if (step.kind === 'nurse leaves' && market.nurses.length > 0) {
              const nurse = step.which % market.nurses.length;
              clearing.removeNurse(nurse);
              market.nurses[nurse] = [];
            } else if (step.kind === 'gap closes') {
              const gap = step.which % market.gaps.length;
              clearing.removeGap(gap);
              market.gaps[gap] = { seats: 0, region: null };
            }
          } else if ('seats' in step) {
            const gap = market.gaps.length;
            if (gap > 5) continue;
            const gone = market.nurses.map((each) => each.length === 0);
            const options = market.nurses.map((_each, nurse) => ({ nurse, worth: step.worths[nurse] ?? 0 }));
            clearing.openGap(step.seats, options, step.region);
            market.gaps.push({ seats: step.seats, region: step.region });
            market.nurses.forEach((each, nurse) => {
              if (!gone[nurse]) each[gap] = step.worths[nurse] ?? 0;
            });
          } else if (market.nurses.length < 8) {
            clearing.addNurse(optionsOf(step.worths));
            market.nurses.push([...step.worths]);
          }
          certified(clearing, market);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('stays certified in a market of full regions in which gaps and nurses come and go', () => {
    const [GAPS_THERE, NURSES] = [24, 90];
    const worthsOfMany = (count: number) =>
      array(integer({ min: 0, max: 400 }), { minLength: count, maxLength: count });
    const [regionOf, seats] = [(gap: number): number | null => (gap % 4 === 3 ? null : gap % 4), 3];
    const inputs = [
      array(worthsOfMany(GAPS_THERE), { minLength: NURSES, maxLength: NURSES }),
      array(integer({ min: 0, max: NURSES - 1 }), { minLength: 12, maxLength: 12 }),
      tuple(integer({ min: 0, max: 30 }), integer({ min: 0, max: 30 }), integer({ min: 0, max: 30 })),
    ] as const;
    assert(
      property(...inputs, (nurses, chosen, caps) => {
        const clearing = new Clearing();
        caps.forEach((cap) => clearing.addRegion(cap));
        for (let gap = 0; gap < GAPS_THERE; gap += 1) clearing.addGap(seats, regionOf(gap));
        clearing.addNurses(nurses.map((each) => optionsOf(each.map((worth, gap) => ((gap + worth) % 3 ? worth : 0)))));
        chosen.forEach((nurse) => {
          const gap = nurse % GAPS_THERE;
          clearing.removeGap(gap);
          expect(clearing.certificate()).toMatchObject({ optimal: true, violations: 0 });
          const options = nurses.map((each, number) => ({ nurse: number, worth: each[gap] as number }));
          clearing.openGap(seats, options, regionOf(gap));
          expect(clearing.certificate()).toMatchObject({ optimal: true, violations: 0 });
          clearing.removeNurse(nurse);
          expect(clearing.certificate()).toMatchObject({ optimal: true, violations: 0 });
        });
      }),
      { numRuns: 12 },
    );
  });
});
