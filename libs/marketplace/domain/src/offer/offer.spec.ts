import {
  answerOffer,
  checkDeadline,
  hasLapsed,
  LONGEST_DEADLINE,
  reminderDelay,
  SHORTEST_DEADLINE,
} from './offer-lifecycle.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const after = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);
const offer = (deadline: Date) => ({ id: 'o', status: 'extended' as const, deadline });

describe('an offer', () => {
  it('leaves at least a day and at most 30 days to answer', () => {
    expect(() => checkDeadline(after(SHORTEST_DEADLINE), NOW)).not.toThrow();
    expect(() => checkDeadline(after(SHORTEST_DEADLINE - 1), NOW)).toThrow(/24 hours/);
    expect(() => checkDeadline(after(LONGEST_DEADLINE), NOW)).not.toThrow();
    expect(() => checkDeadline(after(LONGEST_DEADLINE + 1), NOW)).toThrow(/30 days/);
  });

  it('can be answered until the last millisecond before its deadline', () => {
    expect(answerOffer(offer(after(1)), 'accepted', NOW)).toBe('accepted');
    expect(answerOffer(offer(after(1)), 'declined', NOW)).toBe('declined');
    expect(() => answerOffer(offer(NOW), 'accepted', NOW)).toThrow(expect.objectContaining({ code: 'OFFER_EXPIRED' }));
  });

  it('is answered once', () => {
    const answered = { id: 'o', status: 'declined' as const, deadline: after(1) };
    expect(() => answerOffer(answered, 'accepted', NOW)).toThrow(
      expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }),
    );
    expect(hasLapsed(answered, after(5))).toBe(false);
  });
});

describe('the reminder of an offer', () => {
  const HOURS = 3_600_000;
  it('comes a day before the deadline, and at half time where that is later', () => {
    const delay = (hours: number): number => reminderDelay(after(hours * HOURS), NOW) / HOURS;
    expect([24, 47, 48, 49, 720].map(delay)).toEqual([12, 23.5, 24, 25, 696]);
  });
});
