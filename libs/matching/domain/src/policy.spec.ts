import { DEFAULT_POLICY, matchPolicy } from './policy.js';

describe('matchPolicy', () => {
  it('brings any scale to a sum of 1', () => {
    const { weights } = matchPolicy('pay first', { 'pay-fit': 30, need: 10 });
    expect(weights['pay-fit']).toBe(0.75);
    expect(weights.need).toBe(0.25);
    expect(weights.distance).toBe(0);
  });

  it('sums to 1 by default', () => {
    expect(Object.values(DEFAULT_POLICY.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    ['a negative weight', { need: -1 }],
    ['not a number', { need: Number.NaN }],
    ['nothing but zeros', { need: 0 }],
    ['an unknown factor', { charm: 1 } as Record<string, number>],
  ])('refuses %s', (_, weights) => {
    expect(() => matchPolicy('bad', weights)).toThrow(expect.objectContaining({ code: 'INVALID_MATCH_POLICY' }));
  });
});
