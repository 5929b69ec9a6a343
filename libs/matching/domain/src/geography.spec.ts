import { greatCircleKm } from './geography.js';

describe('greatCircleKm', () => {
  it('knows a quarter of the equator', () => {
    expect(greatCircleKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(
      (6371.0088 * Math.PI) / 2,
      6,
    );
  });

  it('is zero at the same place and half the circumference at the antipode', () => {
    const vienna = { latitude: 48.2, longitude: 16.37 };
    expect(greatCircleKm(vienna, vienna)).toBe(0);
    expect(greatCircleKm(vienna, { latitude: -48.2, longitude: 16.37 - 180 })).toBeCloseTo(6371.0088 * Math.PI, 3);
  });

  it('takes the short way over the date line', () => {
    expect(greatCircleKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeLessThan(112);
  });
});
