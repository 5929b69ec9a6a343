import fc from 'fast-check';
import { byCountry, type PlaceVerdict } from './by-country.js';

const verdict = fc.constantFrom<PlaceVerdict['verdict']>('authorised', 'pathway', 'barred', 'undetermined');
const place = fc.record({ jurisdiction: fc.constantFrom('US-TX', 'US-CA', 'CA-ON', 'GB', 'IE'), verdict });

describe('countries out of jurisdictions', () => {
  it('shows the best that a nurse can reach in any part', () => {
    const countries = byCountry([
      { jurisdiction: 'US-TX', verdict: 'barred' },
      { jurisdiction: 'US-CA', verdict: 'pathway' },
      { jurisdiction: 'GB', verdict: 'undetermined' },
    ]);
    expect(countries.get('US')?.verdict).toBe('pathway');
    expect(countries.get('GB')?.verdict).toBe('undetermined');
  });

  it('prefers not knowing to a no, since a fact may still open the way', () => {
    const mixed: PlaceVerdict[] = [
      { jurisdiction: 'CA-ON', verdict: 'barred' },
      { jurisdiction: 'CA-QC', verdict: 'undetermined' },
    ];
    expect(byCountry(mixed).get('CA')?.verdict).toBe('undetermined');
  });

  it('counts every part once, in any order of the parts', () => {
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const countries = byCountry(places);
        const counted = [...countries.values()].flatMap(({ parts }) => Object.values(parts));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(places.length);
        const reversed = byCountry([...places].reverse());
        for (const [country, found] of countries) expect(reversed.get(country)).toEqual(found);
      }),
    );
  });
});
