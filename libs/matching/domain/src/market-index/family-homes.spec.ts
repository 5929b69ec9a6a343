import fc from 'fast-check';
import { greatCircleKm } from '../geography.js';
import { FamilyCentres, FamilyHomes } from './family-homes.js';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const onSphere = ({ latitude, longitude }: Place) => {
  const [up, along] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return { x: Math.cos(up) * Math.cos(along), y: Math.cos(up) * Math.sin(along), z: Math.sin(up) };
};

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('FamilyHomes', () => {
  it('never says that a nurse lives farther away than she does', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), place, fc.boolean(), (homes, gap, centred) => {
        const family = new FamilyHomes();
        const centres = new FamilyCentres(4);
        for (const home of homes) if (centred) centres.note(3, onSphere(home));
        centres.give(family);
        for (const home of homes) family.add(3, onSphere(home));
        const nearest = Math.min(...homes.map((home) => greatCircleKm(home, gap)));
        expect(family.leastKm(3, onSphere(gap))).toBeLessThanOrEqual(nearest);
      }),
    );
  });

  it('tells neighbours from those far away', () => {
    const family = new FamilyHomes();
    family.add(0, onSphere({ latitude: 52.5, longitude: 13.4 }));
    family.add(0, onSphere({ latitude: 52.6, longitude: 13.3 }));
    expect(family.leastKm(0, onSphere({ latitude: 40.7, longitude: -74 }))).toBeGreaterThan(5000);
    expect(family.leastKm(0, onSphere({ latitude: 52.5, longitude: 13.5 }))).toBeLessThan(10);
  });

  it('says nothing of a family of which nobody has come yet', () => {
    expect(new FamilyHomes().leastKm(900, onSphere({ latitude: 0, longitude: 0 }))).toBe(0);
  });
});
