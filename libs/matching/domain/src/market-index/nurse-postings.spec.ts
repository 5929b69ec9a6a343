import fc from 'fast-check';
import { DEFAULT_POLICY } from '../policy.js';
import { always, day, requirements, sampleGap, sampleNurse, TODAY } from '../testing/samples.js';
import { ClassRegistry } from './class-registry.js';
import { classRights } from './class-rights.js';
import { MarketIndex } from './market-index.js';
import { nurseId } from './testing/random-market.js';

const SPECIALTIES = ['intensive-care', 'theatre', 'dialysis'];
const KINDS = ['ecmo', 'crrt'];
const NURSES = 4;

const newIndex = (): MarketIndex => {
  const classes = new ClassRegistry();
  classes.classOf('anybody', sampleNurse().facts);
  return new MarketIndex(classes);
};

const nurseWith = (number: number, specialties: readonly string[], kinds: readonly string[]) =>
  sampleNurse({
    id: nurseId(number),
    specialties: specialties.map((specialty) => ({ specialty, years: 6 })),
    certificates: kinds.map((kind) => ({ kind, expiresOn: day('2028-01-01') })),
  });

const found = (index: MarketIndex, specialty: string, certificates: string[]): string[] => {
  const gap = sampleGap(requirements({ specialty, certificates }));
  const rights = classRights(gap, [always()]);
  const options = { policy: DEFAULT_POLICY, today: TODAY, rates: null, rights, k: 50 };
  return index.search(gap, options).top.map((one) => one.nurseId);
};

describe('nurses who hold a rare certificate', () => {
  it('are found in a specialty that they take up later, and not in one that they have left', () => {
    const index = newIndex();
    const one = nurseId(1);
    index.upsert(nurseWith(1, ['intensive-care'], ['ecmo']), 0);
    expect([found(index, 'intensive-care', ['ecmo']), found(index, 'theatre', ['ecmo'])]).toEqual([[one], []]);
    index.upsert(nurseWith(1, ['intensive-care', 'theatre'], ['ecmo']), 0);
    expect([found(index, 'intensive-care', ['ecmo']), found(index, 'theatre', ['ecmo'])]).toEqual([[one], [one]]);
    index.upsert(nurseWith(1, ['theatre'], ['ecmo']), 0);
    expect([found(index, 'intensive-care', ['ecmo']), found(index, 'theatre', ['ecmo'])]).toEqual([[], [one]]);
    index.upsert(nurseWith(1, ['theatre'], []), 0);
    expect(found(index, 'theatre', ['ecmo'])).toEqual([]);
  });

  it('are found by every specialty and kind, whatever they were before', () => {
    const change = fc.record({
      number: fc.integer({ min: 1, max: NURSES }),
      specialties: fc.option(fc.subarray(SPECIALTIES, { minLength: 1 }), { freq: 5 }),
      kinds: fc.subarray(KINDS),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 5, maxLength: 40 }), (changes) => {
        const index = newIndex();
        const held = new Map<string, { specialties: string[]; kinds: string[] }>();
        for (const { number, specialties, kinds } of changes) {
          const id = nurseId(number);
          if (specialties === null) {
            index.remove(id);
            held.delete(id);
          } else {
            index.upsert(nurseWith(number, specialties, kinds), 0);
            held.set(id, { specialties, kinds });
          }
          for (const specialty of SPECIALTIES) {
            for (const asked of [['ecmo'], ['crrt'], ['crrt', 'ecmo']]) {
              const expected = [...held]
                .filter(([, one]) => one.specialties.includes(specialty))
                .filter(([, one]) => asked.every((kind) => one.kinds.includes(kind)));
              expect(found(index, specialty, asked).sort()).toEqual(expected.map(([known]) => known).sort());
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('nurses who have worked at the facility', () => {
  const gap = (specialty: string) => sampleGap(requirements({ specialty, certificates: [] }));
  const formerIn = (index: MarketIndex, specialty: string): string[] => {
    const rights = classRights(gap(specialty), [always()]);
    const options = {
      policy: DEFAULT_POLICY,
      today: TODAY,
      rates: null,
      rights,
      k: 50,
      filters: { workedThere: true },
    };
    return index.search(gap(specialty), options).top.map((one) => one.nurseId);
  };
  const former = (number: number, specialties: readonly string[], worked: boolean) => ({
    ...nurseWith(number, specialties, []),
    workedAtFacilityIds: worked ? [gap('theatre').facilityId] : [],
  });

  it('are found by every specialty that they have now, whichever they had before', () => {
    const change = fc.record({
      number: fc.integer({ min: 1, max: NURSES }),
      specialties: fc.subarray(SPECIALTIES, { minLength: 1 }),
      worked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 5, maxLength: 40 }), (changes) => {
        const index = newIndex();
        const held = new Map<string, { specialties: string[]; worked: boolean }>();
        for (const { number, specialties, worked } of changes) {
          index.upsert(former(number, specialties, worked), 0);
          held.set(nurseId(number), { specialties, worked });
          for (const specialty of SPECIALTIES) {
            const expected = [...held].filter(([, one]) => one.worked && one.specialties.includes(specialty));
            expect(formerIn(index, specialty).sort()).toEqual(expected.map(([known]) => known).sort());
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
