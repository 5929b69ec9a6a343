import fc from 'fast-check';
import { addDays, type LocalDate } from '@crossward/kernel';
import { differing, FIRST_DAY, intersection, NEVER, union, type Days } from './days.js';

const day = (text: string): LocalDate => text as LocalDate;
const START = day('2026-11-22');
const range = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -3, max: 20 }))
  .map(([from, length]): Days => ({ from: addDays(START, from), until: addDays(START, from + length) }));
const all = Array.from({ length: 100 }, (_, index) => addDays(START, index - 10));
const holds = (ranges: readonly Days[], on: LocalDate): boolean =>
  ranges.some(({ from, until }) => from <= on && on < until);

describe('ranges of days', () => {
  it('together hold the days that one of them holds, sorted and apart', () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const apart = union(ranges);
        expect(all.map((on) => holds(apart, on))).toEqual(all.map((on) => holds(ranges, on)));
        apart.forEach(({ from, until }, index) => {
          expect(from < until).toBe(true);
          expect(index === 0 || (apart[index - 1] as Days).until < from).toBe(true);
        });
      }),
    );
  });

  it('hold within others the days that both hold', () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (some, others) => {
        const both = intersection(some, others);
        expect(all.map((on) => holds(both, on))).toEqual(all.map((on) => holds(some, on) && holds(others, on)));
      }),
    );
  });

  it('differ where two histories say different things, to the day and without an end', () => {
    const [a, b] = [day('2027-01-01'), day('2027-03-01')];
    const before = (until: LocalDate) => (on: LocalDate) => on < until;
    expect(differing([a, b], before(a), before(b))).toEqual([{ from: a, until: b }]);
    expect(differing([a], before(a), () => true)).toEqual([{ from: a, until: NEVER }]);
    expect(differing([a], before(a), () => false)).toEqual([{ from: FIRST_DAY, until: a }]);
    expect(differing([a, b], before(a), before(a))).toEqual([]);
  });
});
