import fc from 'fast-check';
import { differencesOf, mergedOf, type Choice } from './three-versions.js';

interface Access {
  role: string;
  status: string;
  places: string[];
}
const KEYS = ['role', 'status', 'places'] as const;
const access = fc.record<Access>({
  role: fc.constantFrom('recruiter', 'admin'),
  status: fc.constantFrom('active', 'disabled'),
  places: fc.array(fc.constantFrom('US-TX', 'GB'), { maxLength: 2 }),
});
const versions = fc.record({ base: access, mine: access, current: access });
const side = fc.constantFrom('mine' as const, 'current' as const);
const choice: fc.Arbitrary<Choice<Access>> = fc.record(
  { role: side, status: side, places: side },
  { requiredKeys: [] },
);

describe('three versions of one object', () => {
  it('keeps what others changed and this person did not touch, and what this person changed', () => {
    const base = { role: 'recruiter', status: 'active', places: [] };
    const mine = { ...base, role: 'admin' };
    const current = { ...base, status: 'disabled' };
    expect(differencesOf({ base, mine, current }, KEYS)).toEqual([
      { key: 'role', suggested: 'mine' },
      { key: 'status', suggested: 'current' },
    ]);
    expect(mergedOf({ base, mine, current }, KEYS, {})).toEqual({ role: 'admin', status: 'disabled', places: [] });
  });

  it('finds no difference where others made of it what was wanted', () => {
    fc.assert(
      fc.property(access, access, (base, wanted) => {
        expect(differencesOf({ base, mine: wanted, current: { ...wanted } }, KEYS)).toEqual([]);
      }),
    );
  });

  it('takes every field from the side that was chosen, and asks about no field that is the same on both', () => {
    fc.assert(
      fc.property(versions, choice, (three, chosen) => {
        const merged = mergedOf(three, KEYS, chosen);
        const differing = new Map(differencesOf(three, KEYS).map(({ key, suggested }) => [key, suggested]));
        for (const key of KEYS) {
          const from = differing.has(key) ? (chosen[key] ?? differing.get(key)) : 'current';
          expect(merged[key]).toEqual(three[from as 'mine' | 'current'][key]);
        }
      }),
    );
  });

  it('never brings back by itself what this person did not touch', () => {
    fc.assert(
      fc.property(access, access, (base, current) => {
        expect(mergedOf({ base, mine: base, current }, KEYS, {})).toEqual(current);
      }),
    );
  });
});
