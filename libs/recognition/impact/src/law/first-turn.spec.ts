import fc from 'fast-check';
import { addDays, type LocalDate } from '@crossward/kernel';
import { readOperand, STAY, thenMove, type Bound, type Move } from './expression.js';
import { firstTurn } from './first-turn.js';

const FROM = '2026-11-22' as LocalDate;
const UNTIL = '2029-11-22' as LocalDate;
const WINDOW = { from: FROM, until: UNTIL };
const all: LocalDate[] = [];
for (let on = FROM; on < UNTIL; on = addDays(on, 1)) all.push(on);

const nothing: Bound = { names: new Map(), inner: undefined };
const moves: Move[] = [
  STAY,
  thenMove(STAY, { days: 60 }, -1),
  thenMove(STAY, { months: 6 }, 1),
  thenMove(STAY, { years: 5, days: 3 }, -1),
  thenMove(thenMove(STAY, { years: 2 }, -1), { years: 1 }, 1),
  readOperand({ yearAfter: '$on' }, nothing).move,
];

describe('the first day on which a moved day has come to another', () => {
  it('is that of a search through every day, at it and past it, for every kind of move', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...moves),
        fc.integer({ min: -2200, max: 2200 }).map((days) => addDays(FROM, days)),
        fc.boolean(),
        (move, day, strict) => {
          const found = all.find((on) => (strict ? move.apply(on) > day : move.apply(on) >= day));
          expect(firstTurn(move, day, strict, WINDOW)).toBe(found);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is right at the ends of months, where moves are clamped', () => {
    const sixMonths = thenMove(STAY, { months: 6 }, 1);
    for (const day of ['2027-02-28', '2027-03-01', '2028-02-29', '2027-08-31'] as LocalDate[]) {
      for (const strict of [false, true]) {
        const found = all.find((on) => (strict ? sixMonths.apply(on) > day : sixMonths.apply(on) >= day));
        expect(firstTurn(sixMonths, day, strict, WINDOW)).toBe(found);
      }
    }
  });
});
