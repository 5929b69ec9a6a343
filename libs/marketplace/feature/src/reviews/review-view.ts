import type { FacilityReviewRow } from '@crossward/marketplace-data-access';
import type { ReviewScores } from '@crossward/marketplace-domain';
import type { ReviewAnswer } from './review.dto.js';

export const scoresOf = (row: ReviewScores): ReviewAnswer['scores'] => {
  const { unitSafety, orientation, scheduling, housingAsPromised, payAsPromised } = row;
  return { unitSafety, orientation, scheduling, housingAsPromised, payAsPromised };
};

export const toReviewAnswer = (row: FacilityReviewRow): ReviewAnswer => ({
  id: row.id,
  facilityId: row.facilityId,
  status: row.status,
  scores: scoresOf(row),
  text: row.text,
  answer: row.answer,
  removalReason: row.removalReason,
  version: row.version,
});
