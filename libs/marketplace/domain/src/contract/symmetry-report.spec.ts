import type { ContractClause } from '@crossward/contracts';
import { symmetryReport } from './symmetry-report.js';
import { sampleTerms } from './testing/sample-terms.js';

const cad = (minorUnits: number) => ({ minorUnits, currency: 'CAD' });
const GUARANTEE: ContractClause = { kind: 'guaranteed-hours', hoursPerWeek: 36 };
const codes = (...clauses: ContractClause[]): string[] =>
  symmetryReport(sampleTerms({ clauses })).findings.map(({ code, against }) => `${code} ${against}`);

describe('the symmetry report', () => {
  it('finds the standard clauses even', () => {
    expect(symmetryReport(sampleTerms()).findings).toEqual([]);
  });

  it.each([
    [14, 14, []],
    [15, 14, ['NOTICE_UNEQUAL nurse']],
    [14, 15, ['NOTICE_UNEQUAL hospital']],
  ])('of a notice of %i days for the nurse and %i for the hospital says %j', (nurse, hospital, expected) => {
    const notices: ContractClause[] = [
      { kind: 'notice', side: 'nurse', days: nurse },
      { kind: 'notice', side: 'hospital', days: hospital },
    ];
    expect(codes(GUARANTEE, ...notices)).toEqual(expected);
  });

  it('names the figures of both sides', () => {
    const { findings } = symmetryReport(
      sampleTerms({ clauses: [GUARANTEE, { kind: 'penalty', side: 'nurse', amount: cad(200_000) }] }),
    );
    expect(findings).toEqual([
      {
        term: 'penalty',
        unit: 'minor-units',
        nurse: 200_000,
        hospital: null,
        code: 'PENALTY_ON_ONE_SIDE',
        against: 'nurse',
      },
    ]);
  });

  it('sees guarantees that are none', () => {
    expect(codes()).toEqual(['HOURS_NOT_GUARANTEED nurse']);
    expect(codes({ kind: 'guaranteed-hours', hoursPerWeek: 0 })).toEqual(['HOURS_NOT_GUARANTEED nurse']);
    expect(codes({ kind: 'guaranteed-hours', hoursPerWeek: 35.99 })).toEqual(['GUARANTEE_BELOW_SCHEDULE nurse']);
    expect(codes({ kind: 'call-off', mostUnpaidShifts: 1, perWeeks: 1, noticeHours: 0 })).toEqual([
      'HOURS_NOT_GUARANTEED nurse',
      'CALL_OFF_WITHOUT_GUARANTEE nurse',
      'CALL_OFF_WITHOUT_NOTICE nurse',
    ]);
  });

  it('sees a debt that does not shrink with the days worked, and housing that ends at once', () => {
    const debt = (proration: 'none' | 'daily'): ContractClause => ({
      ...{ kind: 'repayment', what: 'training', amount: cad(100), proration, endsAfterDays: 365 },
    });
    expect(codes(GUARANTEE, debt('daily'), { kind: 'housing-exit', days: 1 })).toEqual([]);
    expect(codes(GUARANTEE, debt('none'), { kind: 'housing-exit', days: 0 })).toEqual([
      'REPAYMENT_WITHOUT_PRORATION nurse',
      'HOUSING_ENDS_AT_ONCE nurse',
    ]);
  });
});
