import { distanceKm } from './distance.js';

describe('the distance between two places', () => {
  it('is nothing from a place to itself, and the same there and back', () => {
    const [elPaso, juarez] = [
      { latitude: 31.76, longitude: -106.49 },
      { latitude: 31.69, longitude: -106.42 },
    ];
    expect(distanceKm(elPaso, elPaso)).toBe(0);
    expect(distanceKm(elPaso, juarez)).toBeCloseTo(distanceKm(juarez, elPaso), 9);
  });

  it('goes half round the Earth between antipodes, and the short way over the date line', () => {
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(Math.PI * 6371, 3);
    const overDateLine = distanceKm({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 });
    expect(overDateLine).toBeCloseTo((2 * Math.PI * 6371) / 180, 3);
  });
});
