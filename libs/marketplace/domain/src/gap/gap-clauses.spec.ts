import { standardClauses, type ContractClause } from '@crossward/contracts';
import { checkClauseAmendment, clausesForHours, clausesOfGap } from './gap-clauses.js';

const notice = (days: number): ContractClause => ({ kind: 'notice', side: 'nurse', days });
const guarantee = (hoursPerWeek: number): ContractClause => ({ kind: 'guaranteed-hours', hoursPerWeek });

describe('the clauses of a gap', () => {
  it('are the stated ones, none too, and else the standard ones of its hours', () => {
    expect(clausesOfGap({ clauses: [notice(7)], weeklyHours: 36 })).toEqual([notice(7)]);
    expect(clausesOfGap({ clauses: [], weeklyHours: 36 })).toEqual([]);
    expect(clausesOfGap({ clauses: null, weeklyHours: 24 })).toEqual(standardClauses(24));
  });

  it.each([
    ['a guarantee of all hours follows them up', 36, 36, 48, 48],
    ['a guarantee of all hours follows them down', 36, 36, 24, 24],
    ['a smaller one stays where there are hours enough', 30, 36, 30, 30],
    ['a smaller one never exceeds the hours', 30, 36, 24, 24],
  ])('%s', (_what, guaranteed, before, after, expected) => {
    expect(clausesForHours([notice(7), guarantee(guaranteed)], before, after)).toEqual([
      notice(7),
      guarantee(expected),
    ]);
  });

  it('change in a draft, and from the opening on only in their order', () => {
    const gap = { id: 'g', clauses: [notice(7), guarantee(30)], weeklyHours: 36 };
    expect(() => checkClauseAmendment({ ...gap, status: 'draft' }, [notice(8)])).not.toThrow();
    expect(() => checkClauseAmendment({ ...gap, status: 'open' }, [guarantee(30), notice(7)])).not.toThrow();
    expect(() => checkClauseAmendment({ ...gap, status: 'open' }, [notice(8), guarantee(30)])).toThrow(
      expect.objectContaining({
        code: 'GAP_CLAUSES_FROZEN',
        facts: expect.objectContaining({ changed: ['notice:nurse'] }),
      }),
    );
  });
});
