import type { Money } from '@crossward/kernel';
import { day, sampleGap, sampleMatch, sampleNurse } from '../testing/samples.js';
import { payFloorReached } from './pay-floor.js';

const rates = {
  asOf: day('2026-11-20'),
  base: 'EUR',
  perBase: { USD: 1.25, CAD: 1.5, JPY: 160 },
  source: 'test rates',
};
const paying = (payRate: Money, payFloor: Money | null, known: typeof rates | null = rates) =>
  payFloorReached(sampleMatch({ gap: sampleGap({ payRate }), nurse: sampleNurse({ payFloor }), rates: known }));

const usd = (minorUnits: number): Money => ({ minorUnits, currency: 'USD' });
const cad = (minorUnits: number): Money => ({ minorUnits, currency: 'CAD' });

describe('payFloorReached', () => {
  it('holds at exactly the floor, and where no floor is named', () => {
    expect(paying(usd(5000), usd(5000))).toBeNull();
    expect(paying(usd(1), null)).toBeNull();
  });

  it('fails one cent below', () => {
    expect(paying(usd(4999), usd(5000))).toEqual({
      constraint: 'pay-floor',
      because: 'The gap pays (USD 49.99) an hour; the nurse takes at least (USD 50.00).',
      wouldChange: 'Pay of at least USD 50.00 an hour.',
      reason: { code: 'pay-floor.below', values: { pay: usd(4999), least: usd(5000) } },
      remedy: { code: 'pay-floor.reached', values: { least: usd(5000) } },
    });
  });

  it('compares currencies by the dated rates and says of which day', () => {
    expect(paying(cad(6000), usd(5000))).toBeNull();
    expect(paying(cad(5999), usd(5000))?.because).toBe(
      'The gap pays (CAD 59.99) an hour; the nurse takes at least (CAD 60.00) (USD 50.00 at the rates of 2026-11-20, test rates).',
    );
  });

  it('minds that a yen has no cents', () => {
    expect(paying({ minorUnits: 6400, currency: 'JPY' }, usd(5000))).toBeNull();
    expect(paying({ minorUnits: 6399, currency: 'JPY' }, usd(5000))).not.toBeNull();
  });

  it('is undetermined, hence fails, without a rate, and names what would settle it', () => {
    for (const known of [null, { ...rates, perBase: { CAD: 1.5 } }] as (typeof rates | null)[]) {
      const finding = paying(cad(100_000), usd(5000), known);
      expect(finding?.because).toMatch(/^Undetermined: /);
      expect(finding?.wouldChange).toContain('exchange rate between CAD and USD');
    }
  });
});
