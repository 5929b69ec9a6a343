import { array, assert, boolean, integer, property, record } from 'fast-check';
import { EdgesByWorth, ENTRY } from './edges-by-worth.js';

describe('edges by worth', () => {
  it('keeps every edge, the highest worth first, however many join between two looks', () => {
    const joined = array(record({ worth: integer({ min: 0, max: 20 }), look: boolean(), room: integer({ max: 60 }) }), {
      maxLength: 80,
    });
    assert(
      property(joined, (steps) => {
        const list = new EdgesByWorth();
        steps.forEach(({ worth, look, room }, edge) => {
          list.reserve(room);
          list.add(edge, worth, 1000 - edge);
          if (look) list.order();
        });
        list.order();
        const found = Array.from({ length: list.length }, (_none, at) =>
          list.entries.subarray(at * ENTRY, (at + 1) * ENTRY),
        ).map(([edge, worth, nurse]) => ({ edge, worth, nurse }));
        expect([...found].sort((a, b) => Number(a.edge) - Number(b.edge))).toEqual(
          steps.map(({ worth }, edge) => ({ edge, worth, nurse: 1000 - edge })),
        );
        const worths = found.map(({ worth }) => worth);
        expect(worths).toEqual([...worths].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('sorts the greatest worth of very many exactly', () => {
    const list = new EdgesByWorth();
    const most = 2 ** 26;
    for (let edge = 0; edge < 3000; edge += 1) list.add(edge, most - ((edge * 7919) % 3000), edge);
    list.order();
    expect(list.entries.subarray(0, list.length * ENTRY).filter((_number, at) => at % ENTRY === 1)).toEqual(
      Int32Array.from({ length: 3000 }, (_none, at) => most - at),
    );
  });
});
