import { TERMINATION_CAUSES } from './contract-lifecycle.js';
import { NOTICE_REASONS } from '../placement/notice.js';
import { causeOfNotice, checkNoticeKept, reasonOfTermination } from './notice-rule.js';

const SHORT = { missingDays: 1, noticeDays: 14, penalty: null };

describe('the notice that a side has promised', () => {
  it('is kept, or the end is refused', () => {
    expect(() => checkNoticeKept('nurse', 'family', { ...SHORT, missingDays: 0 })).not.toThrow();
    expect(() => checkNoticeKept('nurse', 'family', SHORT)).toThrow(
      expect.objectContaining({ code: 'NOTICE_TOO_SHORT', kind: 'unprocessable' }),
    );
  });

  it('may be bought off where the contract has a price for it', () => {
    const penalty = { minorUnits: 1, currency: 'CAD' };
    expect(() => checkNoticeKept('hospital', 'low-census', { ...SHORT, penalty })).not.toThrow();
  });

  it('binds nobody who is ill, in danger, or let down', () => {
    const excused = [...NOTICE_REASONS].filter((reason) => {
      try {
        checkNoticeKept('nurse', reason, SHORT);
        return true;
      } catch {
        return false;
      }
    });
    expect(excused).toEqual(['health', 'unsafe-conditions', 'breach-by-other-side']);
  });

  it('means for the contract what it means for the placement', () => {
    for (const cause of TERMINATION_CAUSES.filter((each) => !['personal', 'placement-ended'].includes(each))) {
      expect(causeOfNotice(reasonOfTermination(cause))).toBe(cause);
    }
  });
});
