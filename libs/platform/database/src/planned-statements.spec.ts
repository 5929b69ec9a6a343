import { PlannedStatements } from './planned-statements.js';

const asked = (planned: PlannedStatements, text: string, times: number): (string | null)[] =>
  Array.from({ length: times }, () => planned.nameOf(text));

describe('PlannedStatements', () => {
  it('keeps the plan of a statement from the fifth time on that it is asked', () => {
    const planned = new PlannedStatements();
    const names = asked(planned, 'SELECT $1', 7);
    expect(names.slice(0, 4)).toEqual([null, null, null, null]);
    expect(names[4]).toEqual(expect.any(String));
    expect(new Set(names.slice(4)).size).toBe(1);
  });

  it('gives no two statements one name, also not after it has forgotten', () => {
    const planned = new PlannedStatements();
    const names = ['SELECT $1', 'SELECT $1 + 1'].map((text) => asked(planned, text, 5).at(-1));
    planned.forget();
    expect(planned.nameOf('SELECT $1')).toBeNull();
    names.push(asked(planned, 'SELECT $1', 5).at(-1), asked(planned, 'SELECT $1 + 2', 5).at(-1));
    expect(new Set(names).size).toBe(4);
    expect(names).not.toContain(null);
  });

  it('keeps two hundred plans and no more', () => {
    const planned = new PlannedStatements();
    const names = Array.from({ length: 300 }, (_none, at) => asked(planned, `SELECT $1 + ${at}`, 5).at(-1));
    expect(names.filter((name) => name !== null)).toHaveLength(200);
    expect(planned.nameOf('SELECT $1 + 3')).toBe(names[3]);
  });

  it('begins to count anew when too many are counted, so that searches nobody repeats take no room', () => {
    const planned = new PlannedStatements();
    asked(planned, 'SELECT $1', 4);
    for (let at = 0; at < 2_000; at += 1) planned.nameOf(`SELECT $1 + ${at}`);
    expect(planned.nameOf('SELECT $1')).toBeNull();
    expect(asked(planned, 'SELECT $1', 4).at(-1)).toEqual(expect.any(String));
  });
});
