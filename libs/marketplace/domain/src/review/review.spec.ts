import { addDays, type LocalDate } from '@crossward/kernel';
import type { PlacementStatus } from '../placement/placement-lifecycle.js';
import { checkMayAnswer, checkMayReview, reviewSummary, type ReviewScores } from './review.js';

const STARTED = '2026-11-01' as LocalDate;
const scores = (each: number): ReviewScores => ({
  ...{ unitSafety: each, orientation: each, scheduling: each, housingAsPromised: each, payAsPromised: each },
});
const code = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a review of a facility', () => {
  it.each([
    ['pending_start', null, 400, 'REVIEW_TOO_EARLY'],
    ['fell_off', null, 400, 'REVIEW_TOO_EARLY'],
    ['on_assignment', STARTED, 13, 'REVIEW_TOO_EARLY'],
    ['on_assignment', STARTED, 14, null],
    ['ended', STARTED, 1, null],
    ['ended', null, 400, 'REVIEW_TOO_EARLY'],
  ] as [PlacementStatus, LocalDate | null, number, string | null][])(
    'of a placement that is %s, started %s, after %i days gives %s',
    (status, startedOn, days, expected) => {
      expect(code(() => checkMayReview({ id: 'p', status, startedOn }, addDays(STARTED, days)))).toBe(expected);
    },
  );

  it('is answered once', () => {
    expect(code(() => checkMayAnswer({ id: 'r', answeredAt: null }))).toBeNull();
    expect(code(() => checkMayAnswer({ id: 'r', answeredAt: new Date(0) }))).toBe('REVIEW_ANSWERED_BEFORE');
  });

  it('counts into averages from the third on; with two not even their number is told', () => {
    expect(reviewSummary([scores(5), scores(5)])).toEqual({ reviews: null, averages: null });
    expect(reviewSummary([scores(5), scores(4), scores(4)])).toEqual({ reviews: 3, averages: scores(4.3) });
  });
});
