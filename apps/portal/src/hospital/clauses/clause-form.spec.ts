import { standardClauses, type ContractClause } from '@crossward/contracts';
import { changedClauses, clauseFormOf, clausesOf, NO_CLAUSES } from './clause-form.js';

const EVERY: ContractClause[] = [
  { kind: 'guaranteed-hours', hoursPerWeek: 36.25 },
  { kind: 'call-off', mostUnpaidShifts: 0, perWeeks: 2, noticeHours: 12 },
  { kind: 'notice', side: 'nurse', days: 7 },
  { kind: 'notice', side: 'hospital', days: 0 },
  { kind: 'penalty', side: 'nurse', amount: { currency: 'EUR', minorUnits: 25_050 } },
  { kind: 'float', unitNames: ['Recovery', 'Unit 4'], mostShiftsPerWeek: 2 },
  { kind: 'rate-change', noticeDays: 14, allowed: 'never' },
  {
    kind: 'repayment',
    what: 'flights',
    amount: { currency: 'EUR', minorUnits: 90_000 },
    proration: 'daily',
    endsAfterDays: 90,
  },
  { kind: 'housing-exit', days: 0 },
];

describe('clauses as fields', () => {
  it('come back from their fields as they were, zeroes and cents included', () => {
    expect(clausesOf(clauseFormOf(EVERY), 'EUR')).toEqual(EVERY);
    expect(clausesOf(clauseFormOf(standardClauses(36)), 'USD')).toEqual(standardClauses(36));
  });

  it('say nothing where nothing is written', () => {
    expect(clausesOf(NO_CLAUSES, 'EUR')).toEqual([]);
  });

  it('leave a repayment out that names no thing or no amount', () => {
    const line = { what: 'flights', amount: '', proration: 'none', endsAfterDays: 30 } as const;
    expect(clausesOf({ ...NO_CLAUSES, repayments: [line, { ...line, what: ' ', amount: 3 }] }, 'EUR')).toEqual([]);
  });

  it('differ by the key of the clause: what was taken out, added, changed', () => {
    const after: ContractClause[] = [
      { days: 14, side: 'nurse', kind: 'notice' },
      ...EVERY.filter(({ kind }) => kind !== 'notice' && kind !== 'housing-exit'),
      { kind: 'penalty', side: 'hospital', amount: { currency: 'EUR', minorUnits: 1 } },
    ];
    expect(changedClauses(EVERY, after).map(({ term }) => term)).toEqual([
      'notice:nurse',
      'notice:hospital',
      'housing-exit',
      'penalty:hospital',
    ]);
    expect(changedClauses(EVERY, [...EVERY].reverse())).toEqual([]);
  });
});
