import { addDays, type LocalDate } from '@crossward/kernel';
import { checkFourEyes, effectiveDay, type Requested } from './gap-approval.js';
import { gapLifecycle } from './gap-lifecycle.js';

const day = (text: string): LocalDate => text as LocalDate;

describe('the approval of a gap', () => {
  const gap = (changes: Partial<Requested> = {}): Requested => ({
    id: 'g',
    requestedBy: 'writer',
    approvalRequestedBy: 'asker',
    ...changes,
  });

  it('is for neither who wrote the gap nor who asked for approval, but for anybody else', () => {
    expect(() => checkFourEyes(gap(), 'writer')).toThrow(expect.objectContaining({ code: 'OWN_REQUEST' }));
    expect(() => checkFourEyes(gap(), 'asker')).toThrow(expect.objectContaining({ code: 'OWN_REQUEST' }));
    expect(() => checkFourEyes(gap(), 'approver')).not.toThrow();
  });

  it('does not take the missing author of a demo gap for the product acting without an account', () => {
    expect(() => checkFourEyes(gap({ requestedBy: null, approvalRequestedBy: null }), null)).not.toThrow();
  });

  it('is the only way from a draft to an open gap', () => {
    expect(gapLifecycle.table.draft).toEqual(['pending_approval', 'cancelled']);
    expect(gapLifecycle.states.filter((state) => gapLifecycle.allows(state, 'open'))).toEqual([
      'pending_approval',
      'on_hold',
      'filled',
    ]);
  });

  it('may end in a return to the draft, which nothing else leads to', () => {
    expect(gapLifecycle.states.filter((state) => gapLifecycle.allows(state, 'draft'))).toEqual(['pending_approval']);
  });
});

describe('the effective day of a change', () => {
  const days = { requestedOn: day('2026-11-20'), today: day('2026-11-22') };

  it('is today unless another one is told', () => {
    expect(effectiveDay(undefined, days)).toBe(days.today);
  });

  it('may be the day of the request and today, but no day before or after', () => {
    expect(effectiveDay(days.requestedOn, days)).toBe(days.requestedOn);
    expect(effectiveDay(days.today, days)).toBe(days.today);
    for (const wrong of [addDays(days.requestedOn, -1), addDays(days.today, 1)]) {
      expect(() => effectiveDay(wrong, days)).toThrow(expect.objectContaining({ code: 'EFFECTIVE_DAY_INVALID' }));
    }
  });
});
