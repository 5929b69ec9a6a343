import { all, any, negation } from './conditions/logic.js';
import type { Node } from './conditions/node.js';
import type { Context } from './context.js';
import { and, FALSE, not, or, TRUE, UNKNOWN, type Truth } from './truth.js';

const TRUTHS: Truth[] = [FALSE, UNKNOWN, TRUE];
const fixed = (truth: Truth): Node => ({ truth: () => truth, explain: () => {}, rests: () => {} });
const context = {} as Context;

describe("Kleene's logic", () => {
  it.each(TRUTHS.flatMap((a) => TRUTHS.map((b) => [a, b] as const)))('obeys De Morgan for %i and %i', (a, b) => {
    expect(not(and(a, b))).toBe(or(not(a), not(b)));
    expect(not(or(a, b))).toBe(and(not(a), not(b)));
    expect(and(a, b)).toBe(and(b, a));
    expect(and(a, or(a, b))).toBe(a);
    expect(not(not(a))).toBe(a);
  });

  it('lets a false part decide beside an unknown one, and a true part in an alternative', () => {
    expect(all([fixed(UNKNOWN), fixed(FALSE)]).truth(context)).toBe(FALSE);
    expect(any([fixed(UNKNOWN), fixed(TRUE)]).truth(context)).toBe(TRUE);
    expect(all([fixed(UNKNOWN), fixed(TRUE)]).truth(context)).toBe(UNKNOWN);
    expect(any([fixed(UNKNOWN), fixed(FALSE)]).truth(context)).toBe(UNKNOWN);
    expect(negation(fixed(UNKNOWN)).truth(context)).toBe(UNKNOWN);
  });
});
