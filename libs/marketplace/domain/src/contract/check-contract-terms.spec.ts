import type { ContractClause } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { checkContractTerms, contractProblems } from './check-contract-terms.js';
import { sampleTerms } from './testing/sample-terms.js';

const found = (...clauses: ContractClause[]): string[] =>
  contractProblems(sampleTerms({ clauses })).map(({ at, code }) => `${at} ${code}`);

describe('the check of contract terms', () => {
  it('finds nothing in the standard clauses', () => {
    expect(contractProblems(sampleTerms())).toEqual([]);
  });

  it('lets as many hours be guaranteed as are scheduled, and not a hundredth more', () => {
    expect(found({ kind: 'guaranteed-hours', hoursPerWeek: 36 })).toEqual([]);
    expect(found({ kind: 'guaranteed-hours', hoursPerWeek: 36.01 })).toEqual([
      '/clauses/0/hoursPerWeek GUARANTEE_ABOVE_SCHEDULE',
    ]);
    expect(found({ kind: 'guaranteed-hours', hoursPerWeek: 35.999 })).toEqual([
      '/clauses/0/hoursPerWeek OUT_OF_BOUNDS',
    ]);
  });

  it.each([
    ['nothing', 0, 'AMOUNT_OUT_OF_BOUNDS'],
    ['less than nothing', -1, 'NEGATIVE_AMOUNT'],
    ['a part of a cent', 0.5, 'AMOUNT_OUT_OF_BOUNDS'],
  ])('refuses a rate of %s', (_, minorUnits, code) => {
    const problems = contractProblems(sampleTerms({ payRate: { minorUnits, currency: 'CAD' } }));
    expect(problems).toEqual([expect.objectContaining({ at: '/payRate', code })]);
  });

  it('keeps to one currency, of which a yen has no cents and is whole all the same', () => {
    const penalty = (currency: string): ContractClause => ({
      kind: 'penalty',
      side: 'nurse',
      amount: { minorUnits: 50_000, currency },
    });
    expect(found(penalty('USD'))).toEqual(['/clauses/0/amount TWO_CURRENCIES']);
    const inYen = sampleTerms({ payRate: { minorUnits: 2800, currency: 'JPY' }, clauses: [penalty('JPY')] });
    expect(contractProblems(inYen)).toEqual([]);
  });

  it('takes a notice of each side, one repayment of each thing, and no clause twice', () => {
    const fees = {
      kind: 'repayment',
      amount: { minorUnits: 1, currency: 'CAD' },
      proration: 'daily',
      endsAfterDays: 90,
    };
    expect(
      found(
        { kind: 'notice', side: 'nurse', days: 14 },
        { kind: 'notice', side: 'hospital', days: 14 },
        { ...fees, what: 'visa fee' } as ContractClause,
        { ...fees, what: 'flight' } as ContractClause,
        { ...fees, what: ' Flight ' } as ContractClause,
        { kind: 'notice', side: 'nurse', days: 7 },
      ),
    ).toEqual(['/clauses/4 REPEATED', '/clauses/5 REPEATED']);
  });

  it('wants floating to be told whole', () => {
    expect(found({ kind: 'float', unitNames: ['ICU'], mostShiftsPerWeek: 0 })).toEqual(['/clauses/0 FLOAT_UNCLEAR']);
    expect(found({ kind: 'float', unitNames: [], mostShiftsPerWeek: 1 })).toEqual(['/clauses/0 FLOAT_UNCLEAR']);
    expect(found({ kind: 'float', unitNames: ['ICU', 'ICU'], mostShiftsPerWeek: 1 })).toEqual([
      '/clauses/0/unitNames REPEATED',
    ]);
  });

  it.each([
    [{ kind: 'notice', side: 'nurse', days: 90 }, null],
    [{ kind: 'notice', side: 'nurse', days: 91 }, '/clauses/0/days OUT_OF_BOUNDS'],
    [{ kind: 'notice', side: 'nurse', days: -1 }, '/clauses/0/days OUT_OF_BOUNDS'],
    [{ kind: 'call-off', mostUnpaidShifts: 1, perWeeks: 0, noticeHours: 2 }, '/clauses/0/perWeeks OUT_OF_BOUNDS'],
    [{ kind: 'housing-exit', days: 90 }, null],
    [{ kind: 'rate-change', noticeDays: 91, allowed: 'upwards' }, '/clauses/0/noticeDays OUT_OF_BOUNDS'],
  ] as [ContractClause, string | null][])('of %j says %s', (clause, expected) => {
    expect(found(clause)).toEqual(expected === null ? [] : [expected]);
  });

  it('tells everything at once, by JSON pointer', () => {
    const bad = sampleTerms({
      endsOn: localDate('2027-01-04'),
      weeklyHours: 73,
      payRate: { minorUnits: -1, currency: 'CAD' },
      clauses: [{ kind: 'guaranteed-hours', hoursPerWeek: 80 }],
    });
    expect(() => checkContractTerms(bad)).toThrow(
      expect.objectContaining({
        code: 'CONTRACT_TERMS_INVALID',
        problems: ['/endsOn', '/weeklyHours', '/payRate', '/clauses/0/hoursPerWeek'].map((at) =>
          expect.objectContaining({ at }),
        ),
      }),
    );
  });
});
