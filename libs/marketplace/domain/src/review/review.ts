import { addDays, DomainError, defineLifecycle, type LocalDate } from '@crossward/kernel';
import type { PlacementStatus } from '../placement/placement-lifecycle.js';

export type ReviewStatus = 'published' | 'removed';

export const reviewLifecycle = defineLifecycle<ReviewStatus>('review', 'published', {
  published: ['removed'],
  removed: [],
});

/** What is asked about a facility, each answered from 1 (worst) to 5 (best). */
export const REVIEW_SCORES = ['unitSafety', 'orientation', 'scheduling', 'housingAsPromised', 'payAsPromised'] as const;
export type ReviewScore = (typeof REVIEW_SCORES)[number];
export type ReviewScores = Readonly<Record<ReviewScore, number>>;

/** Days on assignment after which a nurse has seen enough of a unit. */
export const DAYS_BEFORE_REVIEW = 14;
/** With fewer, a hospital could tell who wrote what. */
export const FEWEST_REVIEWS = 3;

/**
 * Only who worked there reviews: after the end of the placement, or once 14 days on assignment.
 * @param startedOn the day of the start, at the facility; null as long as it has not started
 * @throws DomainError REVIEW_TOO_EARLY
 */
export const checkMayReview = (
  placement: { id: string; status: PlacementStatus; startedOn: LocalDate | null },
  today: LocalDate,
): void => {
  const { id, status, startedOn } = placement;
  const from = startedOn === null ? null : addDays(startedOn, DAYS_BEFORE_REVIEW);
  if (from !== null && (status === 'ended' || (status === 'on_assignment' && today >= from))) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'REVIEW_TOO_EARLY',
    message: `The placement (${id}) is (${status}); a facility is reviewed by who has worked there, from (${from ?? 'no day yet'}).`,
    nextStep: 'Review it after 14 days on assignment, or after the end of the placement.',
    facts: { placementId: id, status, from },
  });
};

/** @throws DomainError REVIEW_ANSWERED_BEFORE */
export const checkMayAnswer = (review: { id: string; answeredAt: Date | null }): void => {
  if (review.answeredAt === null) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'REVIEW_ANSWERED_BEFORE',
    message: `The review (${review.id}) has been answered; a hospital answers once.`,
    nextStep: 'Nothing more is to be said to it here.',
    facts: { reviewId: review.id },
  });
};

export interface ReviewSummary {
  reviews: number | null;
  /** To one decimal; null below three reviews. */
  averages: Record<ReviewScore, number> | null;
}

/** What may be told of a facility's published reviews: below three neither averages nor even how many there are. */
export const reviewSummary = (published: readonly ReviewScores[]): ReviewSummary => {
  if (published.length < FEWEST_REVIEWS) return { reviews: null, averages: null };
  const average = (score: ReviewScore): number =>
    Math.round((published.reduce((sum, scores) => sum + scores[score], 0) * 10) / published.length) / 10;
  const averages = Object.fromEntries(REVIEW_SCORES.map((score) => [score, average(score)]));
  return { reviews: published.length, averages: averages as Record<ReviewScore, number> };
};
