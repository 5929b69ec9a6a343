import { clauseArguments } from './clause-arguments.js';

const words = {
  exact: ({ minorUnits, currency }: { minorUnits: number; currency: string }) => `${currency} ${minorUnits / 100}`,
};

describe('the values of a clause in its sentence', () => {
  it('are money in words, and numbers and codes as they are, for the plural of the sentence', () => {
    const clause = { kind: 'penalty', side: 'nurse', amount: { minorUnits: 50_000, currency: 'EUR' } };
    expect(clauseArguments(clause, words)).toEqual({ side: 'nurse', amount: 'EUR 500' });
  });

  it('join lists, and call an empty one none', () => {
    const float = { kind: 'float', unitNames: ['A', 'B'], mostShiftsPerWeek: 2 };
    expect(clauseArguments(float, words)).toEqual({ unitNames: 'A, B', mostShiftsPerWeek: 2 });
    expect(clauseArguments({ kind: 'float', unitNames: [] }, words)).toEqual({ unitNames: 'none' });
  });
});
