import { array, assert, boolean, integer, property, record } from 'fast-check';
import { EdgesByWorth } from './edges-by-worth.js';

describe('edges by worth', () => {
  it('keeps every edge, the highest worth first, however many join between two looks', () => {
    const joined = array(record({ worth: integer({ min: 0, max: 20 }), look: boolean() }), { maxLength: 80 });
    assert(
      property(joined, (steps) => {
        const list = new EdgesByWorth();
        const worth = Float64Array.from(steps, (step) => step.worth);
        const edgeNurse = Int32Array.from(steps, (_step, edge) => 1000 - edge);
        const told = { worth, edgeNurse };
        steps.forEach(({ look }, edge) => {
          list.add(edge);
          if (look) list.order(told);
        });
        list.order(told);
        const found = [...list.edges.subarray(0, list.length)];
        expect([...found].sort((a, b) => a - b)).toEqual(steps.map((_step, edge) => edge));
        const worths = found.map((edge) => worth[edge]);
        expect([...list.worths.subarray(0, list.length)]).toEqual(worths);
        expect([...list.nurses.subarray(0, list.length)]).toEqual(found.map((edge) => 1000 - edge));
        expect(worths).toEqual([...worths].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
