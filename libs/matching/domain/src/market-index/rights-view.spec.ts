import type { NurseFacts } from '@crossward/contracts';
import fc from 'fast-check';
import { ClassRegistry } from './class-registry.js';
import { emptyRights } from './class-rights.js';
import { FamilyRanks } from './family-ranks.js';
import { RightsView } from './rights-view.js';

const FAMILIES = 200;

/** As many classes as families. */
const registry = (): ClassRegistry => {
  const classes = new ClassRegistry();
  for (let family = 0; family < FAMILIES; family += 1) {
    const licence = { jurisdiction: `US-${family}`, profession: 'RN', scope: 'single-state', status: 'active' };
    classes.classOf(`${family}`, { profession: 'RN', licences: [licence] } as unknown as NurseFacts);
  }
  return classes;
};

describe('the best right of a range of families', () => {
  it('is not less than that of any, and is just the best one where they are not far apart', () => {
    const classes = registry();
    const ranks = new FamilyRanks(classes);
    const place = fc.integer({ min: 0, max: FAMILIES - 1 });
    const readiness = fc.array(fc.constantFrom(-1, 0, 0.25, 0.5, 1), { minLength: FAMILIES, maxLength: FAMILIES });
    fc.assert(
      fc.property(readiness, place, place, (values, a, b) => {
        const rights = emptyRights(FAMILIES);
        values.forEach((value, classId) => {
          rights.failed[classId] = value < 0 ? 1 : 0;
          rights.readiness[classId] = Math.max(0, value);
        });
        const view = new RightsView(rights, classes, ranks, 'RN', () => true);
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const best = Math.max(...values.slice(first, last + 1));
        const found = view.readiness[view.bestOf(first, last)]!;
        if (last - first < 127) expect(found).toBe(best);
        else expect(found).toBeGreaterThanOrEqual(best);
        expect(view.bestOf(last + 1, first)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
