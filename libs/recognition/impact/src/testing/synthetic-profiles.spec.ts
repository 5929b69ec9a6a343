import type { LocalDate } from '@crossward/kernel';
import { syntheticProfiles } from './synthetic-profiles.js';

const made = (seed: number, count = 2000) => [...syntheticProfiles(count, { seed, today: '2026-11-22' as LocalDate })];

describe('synthetic nurses', () => {
  it('are the same for the same seed, others for another, and say that they are synthetic', () => {
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
    expect(made(1).every(({ id }) => id.startsWith('synthetic-'))).toBe(true);
    expect(new Set(made(1).map(({ id }) => id)).size).toBe(2000);
  });

  it('are mostly of the United States and its compact, the others from Europe, Canada and abroad', () => {
    const share = (test: (code: string, scope: string) => boolean): number =>
      made(1).filter(({ nurse: { licences } }) => test(licences?.[0]?.jurisdiction ?? '', licences?.[0]?.scope ?? ''))
        .length / 2000;
    expect(share((code) => code.startsWith('US-'))).toBeGreaterThan(0.6);
    expect(share((_, scope) => scope === 'multistate')).toBeGreaterThan(0.4);
    expect(share((code) => ['PH', 'IN'].includes(code))).toBeGreaterThan(0.05);
    expect(share((code) => ['DE', 'FR', 'PL', 'RO'].includes(code))).toBeGreaterThan(0.03);
    expect(share((code) => code.startsWith('CA-'))).toBeGreaterThan(0.02);
  });
});
