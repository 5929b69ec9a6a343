import fc from 'fast-check';
import { payBandOf } from './pay-band.js';

describe('the band of an amount', () => {
  it.each([
    [0, 0, 100],
    [99, 0, 100],
    [100, 100, 125],
    [124, 100, 125],
    [125, 125, 150],
    [799_999, 600_000, 800_000],
    [800_000, 800_000, 1_000_000],
    [999_999, 800_000, 1_000_000],
    [1_000_000, 1_000_000, 1_250_000],
  ])('of (%p) goes from (%p) up to and without (%p)', (amount, from, below) => {
    expect(payBandOf(amount)).toEqual({ from, below });
  });

  it('holds the amount, and is the band of its own lower end; the next one begins where it ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (amount) => {
        const band = payBandOf(amount);
        expect(band.from <= amount && amount < band.below).toBe(true);
        expect(payBandOf(band.from)).toEqual(band);
        expect(payBandOf(band.below - 1)).toEqual(band);
        expect(payBandOf(band.below).from).toBe(band.below);
      }),
    );
  });
});
