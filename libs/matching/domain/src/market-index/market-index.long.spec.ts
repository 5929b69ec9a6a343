import type { NurseSummary } from '@crossward/contracts';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../policy.js';
import { always, sampleGap, TODAY } from '../testing/samples.js';
import { ClassRegistry } from './class-registry.js';
import { classRights } from './class-rights.js';
import { MarketIndexBuilder } from './market-index-builder.js';
import { anyNurse, CLASSES, nurseId, RATES } from './testing/random-market.js';
import { apply, changeOf, expectSame, FACTS, newIndex, questions, type Held } from './testing/whole-ranking.js';

/** Enough nurses that lists have many super-blocks, which split and empty again. */
const MANY = 3000;

const market = fc.array(fc.tuple(anyNurse, fc.integer({ min: 0, max: CLASSES - 1 })), {
  minLength: MANY,
  maxLength: MANY,
  size: 'max',
});

describe('MarketIndex with many nurses', () => {
  it('stays exact through thousands of changes, on top of a bulk load or of nothing', () => {
    fc.assert(
      fc.property(
        market,
        fc.array(changeOf(MANY), { minLength: 2000, maxLength: 3000, size: 'max' }),
        fc.array(questions, { minLength: 5, maxLength: 5 }),
        (nurses, changes, asked) => {
          const start: [NurseSummary, number][] = nurses.map(([nurse, classId], at) => [
            { ...nurse, id: nurseId(at), facts: FACTS[classId]! },
            classId,
          ]);
          const grown = newIndex();
          const builder = new MarketIndexBuilder(newIndex().classes, { referenceRates: RATES });
          for (const [nurse, classId] of start) {
            grown.upsert(nurse, classId);
            builder.addNurse(nurse, classId);
          }
          for (const index of [grown, builder.build()]) {
            const held = new Map<string, Held>(start.map(([nurse, classId]) => [nurse.id, { nurse, classId }]));
            for (const question of asked.slice(0, 2)) expectSame(index, held, question);
            apply(index, held, changes);
            for (const question of asked) expectSame(index, held, question);
            index.compact(10_000);
            for (const question of asked) expectSame(index, held, question);
            for (const id of [...held.keys()]) expect(index.remove(id)).toBe(true);
            expect(index.stats()).toMatchObject({ nurses: 0, rows: 0 });
          }
        },
      ),
      { numRuns: 1 },
    );
  });

  it('is exact over many smaller markets', () => {
    fc.assert(
      fc.property(
        fc.array(changeOf(200), { minLength: 1, maxLength: 800, size: 'max' }),
        fc.array(questions, { minLength: 1, maxLength: 6 }),
        (changes, asked) => {
          const index = newIndex();
          const held = new Map<string, Held>();
          apply(index, held, changes);
          for (const question of asked) expectSame(index, held, question);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('holds nurses each of whom is a class of her own', () => {
    const nurses = 2_000;
    const classes = new ClassRegistry();
    const builder = new MarketIndexBuilder(classes, { referenceRates: RATES });
    const held = new Map<string, Held>();
    const samples = fc.sample(anyNurse, { numRuns: 500, seed: 7 });
    for (let at = 0; at < nurses; at += 1) {
      const facts = {
        ...FACTS[0]!,
        practice: [{ jurisdiction: 'GB', from: '2015-01-01', hours: at }],
      } as Held['nurse']['facts'];
      const nurse = { ...samples[at % samples.length]!, id: nurseId(at), facts };
      const classId = classes.classOf(`own-${at}`, facts);
      builder.addNurse(nurse, classId);
      held.set(nurse.id, { nurse, classId });
    }
    const index = builder.build();
    const decisions = Array.from({ length: nurses }, (_, at) =>
      always(at % 7 === 0 ? { verdict: 'authorised' } : { verdict: 'barred' }),
    );
    const easy = { ...sampleGap().requirements, minimumYears: 0, certificates: [], languages: [] };
    const gap = sampleGap({ payRate: { minorUnits: 9_000_000, currency: 'USD' }, requirements: easy });
    expectSame(index, held, { gap, decisions, policy: DEFAULT_POLICY, withRates: true, k: 50 });
    const rights = classRights(gap, decisions);
    const { top } = index.search(gap, { policy: DEFAULT_POLICY, today: TODAY, rates: RATES, rights, k: 50 });
    expect(top.length).toBeGreaterThan(0);
  });
});
