import type { FailedConstraint, ScoreFactor } from '@crossward/contracts';
import { summariseAuthorisation } from './authorisation.js';
import { CONSTRAINTS } from './constraints/index.js';
import { FACTOR_NAMES, FACTORS } from './factors/index.js';
import type { Assessment, MatchCase } from './match.js';
import type { MatchPolicy } from './policy.js';
import { sayReason } from './say-reason.js';

/** Six digits are what is shown and what orders, so that nobody sees two equal scores in an order they cannot explain. */
export const toSixDigits = (value: number): number => Math.round(value * 1e6) / 1e6;

/** One nurse, one gap: every failed constraint, every factor, the score. */
export const assess = (match: MatchCase, policy: MatchPolicy): Assessment => {
  const failed = CONSTRAINTS.map((constraint) => constraint(match)).filter(
    (finding): finding is FailedConstraint => finding !== null,
  );
  const factors: ScoreFactor[] = FACTOR_NAMES.map((factor) => {
    const { value, reason } = FACTORS[factor](match);
    const weight = toSixDigits(policy.weights[factor]);
    return { factor, value: toSixDigits(value), weight, because: sayReason(reason), reason };
  });
  const score = FACTOR_NAMES.reduce((sum, name, at) => sum + policy.weights[name] * (factors[at]?.value ?? 0), 0);
  return {
    gapId: match.gap.id,
    nurseId: match.nurse.id,
    eligible: failed.length === 0,
    score: toSixDigits(score),
    factors,
    failed,
    authorisation: summariseAuthorisation(match.decisions, match.gap.assignment),
  };
};
