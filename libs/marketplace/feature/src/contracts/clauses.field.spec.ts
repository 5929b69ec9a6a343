import { Clauses } from './clauses.field.js';

const found = (...clauses: unknown[]): string[] =>
  Clauses()
    .kind.find(clauses)
    .map(({ path }) => path);
const amount = { minorUnits: 1, currency: 'CAD' };

describe('clauses in a body', () => {
  it('are taken in the closed shape of their kind', () => {
    expect(found({ kind: 'penalty', side: 'nurse', amount }, { kind: 'housing-exit', days: 7 })).toEqual([]);
  });

  it.each([
    ['a kind that there is not', { kind: 'arbitration' }],
    ['no kind', { days: 3 }],
    ['the name of a prototype', { kind: 'constructor' }],
    ['a key of another clause', { kind: 'housing-exit', days: 7, amount }],
    ['less than nothing', { kind: 'notice', side: 'nurse', days: -1 }],
    ['a negative penalty', { kind: 'penalty', side: 'nurse', amount: { ...amount, minorUnits: -1 } }],
    ['a currency that is none', { kind: 'penalty', side: 'nurse', amount: { ...amount, currency: 'XYZ' } }],
    ['a third side', { kind: 'notice', side: 'agency', days: 1 }],
    ['text that cannot be stored', { kind: 'float', unitNames: ['ICU\0'], mostShiftsPerWeek: 1 }],
    ['half of a surrogate pair', { kind: 'float', unitNames: ['\ud800'], mostShiftsPerWeek: 1 }],
    ['a number as text', { kind: 'guaranteed-hours', hoursPerWeek: '36' }],
    ['a list', []],
    ['nothing', null],
  ])('are refused for %s, without an exception', (_, clause) => {
    expect(found(clause).length).toBeGreaterThan(0);
  });

  it('are at most forty', () => {
    expect(Clauses().kind.find(Array.from({ length: 41 }, () => ({ kind: 'housing-exit', days: 1 })))).toMatchObject([
      { code: 'LIST_LENGTH' },
    ]);
  });
});
