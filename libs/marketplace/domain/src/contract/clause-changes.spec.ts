import type { ContractClause } from '@crossward/contracts';
import { contractChanges } from './clause-changes.js';
import { sampleTerms } from './testing/sample-terms.js';

const cad = (minorUnits: number) => ({ minorUnits, currency: 'CAD' });
const repayment = (more: object): ContractClause => ({
  ...{ kind: 'repayment', what: 'visa', amount: cad(100), proration: 'daily', endsAfterDays: 90 },
  ...more,
});
const favoured = (before: ContractClause | null, after: ContractClause | null): string | undefined =>
  contractChanges(sampleTerms({ clauses: before ? [before] : [] }), sampleTerms({ clauses: after ? [after] : [] }))[0]
    ?.favours;

describe('what an amendment changes', () => {
  it('is told with before and after, and the order of clauses and keys is no change', () => {
    const terms = sampleTerms();
    const turned = [...terms.clauses].reverse().map((clause) => Object.fromEntries(Object.entries(clause).reverse()));
    expect(contractChanges(terms, sampleTerms({ clauses: turned as unknown as ContractClause[] }))).toEqual([]);
    expect(contractChanges(terms, sampleTerms({ payRate: cad(6501) }))).toEqual([
      { term: 'payRate', before: cad(6500), after: cad(6501), favours: 'nurse' },
    ]);
  });

  it.each([
    [{ kind: 'notice', side: 'nurse', days: 14 }, { kind: 'notice', side: 'nurse', days: 13 }, 'nurse'],
    [{ kind: 'notice', side: 'nurse', days: 14 }, { kind: 'notice', side: 'nurse', days: 15 }, 'hospital'],
    [{ kind: 'notice', side: 'hospital', days: 14 }, { kind: 'notice', side: 'hospital', days: 15 }, 'nurse'],
    [{ kind: 'notice', side: 'hospital', days: 14 }, null, 'hospital'],
    [null, { kind: 'penalty', side: 'nurse', amount: cad(1) }, 'hospital'],
    [null, { kind: 'penalty', side: 'hospital', amount: cad(1) }, 'nurse'],
    [null, repayment({}), 'hospital'],
    [repayment({}), repayment({ proration: 'none' }), 'hospital'],
    [repayment({}), repayment({ amount: cad(99), endsAfterDays: 91 }), 'unclear'],
    [
      { kind: 'float', unitNames: ['ICU'], mostShiftsPerWeek: 2 },
      { kind: 'float', unitNames: ['ER'], mostShiftsPerWeek: 2 },
      'hospital',
    ],
    [
      { kind: 'float', unitNames: ['ICU', 'ER'], mostShiftsPerWeek: 2 },
      { kind: 'float', unitNames: ['ER'], mostShiftsPerWeek: 2 },
      'nurse',
    ],
    [
      { kind: 'call-off', mostUnpaidShifts: 1, perWeeks: 2, noticeHours: 2 },
      { kind: 'call-off', mostUnpaidShifts: 1, perWeeks: 2, noticeHours: 1 },
      'hospital',
    ],
    [null, { kind: 'call-off', mostUnpaidShifts: 1, perWeeks: 2, noticeHours: 100 }, 'hospital'],
    [{ kind: 'housing-exit', days: 7 }, { kind: 'housing-exit', days: 8 }, 'nurse'],
  ] as [ContractClause | null, ContractClause | null, string][])(
    'from %j to %j favours: %s',
    (before, after, expected) => {
      expect(favoured(before, after)).toBe(expected);
    },
  );
});
