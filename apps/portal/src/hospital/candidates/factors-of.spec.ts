import { factorsOf } from './factors-of.js';

type Factors = Parameters<typeof factorsOf>[0][number];

const factors = (values: Readonly<Record<string, [weight: number, value: number]>>): Factors =>
  Object.entries(values).map(([factor, [weight, value]]) => ({ factor, weight, value })) as unknown as Factors;

describe('factorsOf', () => {
  it('asks the same in one order of all, what counts most first', () => {
    const compared = factorsOf([
      factors({ urgency: [0.1, 1], readiness: [0.3, 0.5] }),
      factors({ readiness: [0.3, 1], pay: [0.2, 0.4], urgency: [0.1, 0] }),
    ]);
    expect(compared.map(({ factor, values }) => [factor, values])).toEqual([
      ['readiness', [0.5, 1]],
      ['pay', [null, 0.4]],
      ['urgency', [1, 0]],
    ]);
  });

  it('says who is ahead, and nobody where all are alike', () => {
    const [ahead, alike] = factorsOf([
      factors({ readiness: [0.3, 0.5], pay: [0.2, 1] }),
      factors({ readiness: [0.3, 1], pay: [0.2, 1] }),
    ]);
    expect([ahead?.best, alike?.best]).toEqual([1, null]);
  });
});
