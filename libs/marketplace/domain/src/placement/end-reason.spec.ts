import { localDate } from '@crossward/kernel';
import { checkEndReason, endedBy, END_REASONS, reasonOfRunningOut } from './placement-lifecycle.js';

const PLACEMENT = { status: 'on_assignment', endsOn: localDate('2027-04-05') } as const;

describe('the end of a placement', () => {
  it('completes an assignment on the first day after it, and not the day before', () => {
    expect(() => checkEndReason(PLACEMENT, 'completed', localDate('2027-04-05'))).not.toThrow();
    expect(() => checkEndReason(PLACEMENT, 'completed', localDate('2027-04-04'))).toThrow(
      expect.objectContaining({ code: 'ASSIGNMENT_NOT_OVER' }),
    );
    expect(() => checkEndReason(PLACEMENT, 'ended-by-nurse', localDate('2027-04-04'))).not.toThrow();
  });

  it('is put down to a side only where one ended it', () => {
    expect(END_REASONS.map((reason) => `${reason} ${endedBy(reason) ?? '-'}`)).toEqual([
      ...['completed -', 'ended-by-nurse nurse', 'ended-by-hospital hospital', 'not-cleared -', 'no-show nurse'],
    ]);
  });

  it('comes by itself with a reason that the record tells', () => {
    expect(reasonOfRunningOut('on_assignment', null)).toBe('completed');
    expect(reasonOfRunningOut('on_assignment', 'nurse')).toBe('ended-by-nurse');
    expect(reasonOfRunningOut('on_assignment', 'hospital')).toBe('ended-by-hospital');
    expect(reasonOfRunningOut('pending_start', 'nurse')).toBe('not-cleared');
  });
});
