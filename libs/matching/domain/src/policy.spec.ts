import { DEFAULT_POLICY, matchPolicy, NAMED_POLICIES, ownPolicy } from './policy.js';

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
    ['weights whose sum is infinite', { need: 1e308, distance: 1e308 }],
    ['an unknown factor', { charm: 1 } as Record<string, number>],
  ])('refuses %s', (_, weights) => {
    expect(() => matchPolicy('bad', weights)).toThrow(expect.objectContaining({ code: 'INVALID_MATCH_POLICY' }));
  });
});

describe('ownPolicy', () => {
  it('takes weights from 0.001 to 1,000, and zeros beside them', () => {
    const { weights } = ownPolicy({ need: 0.001, distance: 1000, continuity: 0 });
    expect(weights.distance).toBeCloseTo(1000 / 1000.001, 12);
  });

  it.each([
    ['text', { need: '1' }],
    ['null', { need: null }],
    ['infinity', { need: Number.POSITIVE_INFINITY }],
    ['a weight next to nothing', { need: 1e-320, distance: 1 }],
    ['a weight beyond the scale', { need: 1000.1 }],
    ['nothing', {}],
    ['nothing but zeros', { need: 0, distance: 0 }],
    ['an unknown factor', { charm: 1 }],
  ])('refuses %s', (_, weights) => {
    expect(() => ownPolicy(weights)).toThrow(expect.objectContaining({ code: 'INVALID_MATCH_POLICY' }));
  });
});

describe('the named policies', () => {
  it('have names of their own, and weights that sum to 1', () => {
    expect(new Set(NAMED_POLICIES.map(({ name }) => name)).size).toBe(NAMED_POLICIES.length);
    for (const { weights } of NAMED_POLICIES)
      expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
});
