import { DomainError } from '@crossward/kernel';
import { secondReviewOf, type SecondReviewRule } from './second-review.js';
import { verificationLifecycle, type CheckKind, type Outcome, type VerificationStatus } from './verification.js';

export const DECISION_OUTCOMES = ['accepted', 'rejected'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

export const DECISION_REASONS = [
  'not-same-person',
  'same-person',
  'name-variant-documented',
  'document-seen',
  'confirmed-with-source',
  'discipline-not-relevant',
  'different-person',
  'document-invalid',
  'document-expired',
  'licence-not-valid',
  'not-authorised-at-destination',
  'discipline',
] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];

/** Which reasons carry which outcome. Of the exclusion list there are two: another person, or this one. */
export const REASONS: Readonly<Record<CheckKind, Readonly<Record<DecisionOutcome, readonly DecisionReason[]>>>> = {
  identity: {
    accepted: ['name-variant-documented', 'document-seen'],
    rejected: ['different-person', 'document-invalid', 'document-expired'],
  },
  'exclusion-list': { accepted: ['not-same-person'], rejected: ['same-person'] },
  licence: {
    accepted: ['name-variant-documented', 'confirmed-with-source', 'discipline-not-relevant'],
    rejected: ['different-person', 'licence-not-valid', 'not-authorised-at-destination', 'discipline'],
  },
};

export interface DecisionRequest {
  readonly outcome: DecisionOutcome;
  readonly reason: DecisionReason;
  readonly note: string | null;
  /** Which list entry is the nurse, where several are candidates. */
  readonly candidateKey: string | null;
}

/** What a decision is judged by. */
export interface CheckToDecide {
  readonly kind: CheckKind;
  readonly status: VerificationStatus;
  /** What the machine found; null: the source has not answered. */
  readonly outcome: Outcome | null;
  readonly findingCodes: readonly string[];
  readonly candidateKeys: readonly string[];
}

export interface Decided {
  /** Each state passed through, in order; all from the recruiter. */
  readonly path: readonly VerificationStatus[];
  /** What becomes of the list entries that were candidates. */
  readonly resolutions: readonly { readonly entryKey: string; readonly samePerson: boolean }[];
  /** Why it takes a second reviewer: then it is a proposal, and settles nothing yet. */
  readonly rule: SecondReviewRule | null;
}

const refused = (code: string, message: string, nextStep: string): DomainError =>
  new DomainError({ kind: 'unprocessable', code, message, nextStep });

/**
 * Judges a recruiter's decision; throws what the lifecycle or the reason table forbids.
 * @throws DomainError REASON_DOES_NOT_FIT, CANDIDATE_NOT_NAMED, AWAITS_SECOND_REVIEWER, TRANSITION_NOT_ALLOWED
 */
export const decide = (check: CheckToDecide, request: DecisionRequest): Decided => {
  const { kind, status } = check;
  const fitting = REASONS[kind][request.outcome];
  if (!fitting.includes(request.reason)) {
    throw refused(
      'REASON_DOES_NOT_FIT',
      `The reason (${request.reason}) does not carry the outcome (${request.outcome}) of a check of (${kind}).`,
      `Give one of: ${fitting.join(', ')}.`,
    );
  }
  if (status === 'second_review') throw proposedAlready();
  const rule = secondReviewOf(check, request);
  const to = rule === null ? request.outcome : 'second_review';
  const path: VerificationStatus[] = status === 'awaiting_source' ? ['review', to] : [to];
  path.reduce((from, next) => verificationLifecycle.move(from, next), status);
  return { path, rule, resolutions: rule === null ? resolutionsOf(check, request) : [] };
};

const proposedAlready = (): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'AWAITS_SECOND_REVIEWER',
    message: 'A decision is proposed for this check already, and waits for a second reviewer.',
    nextStep: 'Confirm the proposal or return it; once returned, the check can be decided otherwise.',
  });

/** What a decision that takes effect makes of the list entries. */
export const resolutionsOf = (
  { kind, candidateKeys: candidates }: Pick<CheckToDecide, 'kind' | 'candidateKeys'>,
  request: Pick<DecisionRequest, 'outcome' | 'candidateKey'>,
): Decided['resolutions'] => {
  if (kind !== 'exclusion-list') return [];
  if (request.outcome === 'accepted') return candidates.map((entryKey) => ({ entryKey, samePerson: false }));
  const chosen = request.candidateKey ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (chosen === undefined || !candidates.includes(chosen)) {
    throw refused(
      'CANDIDATE_NOT_NAMED',
      `The check has (${candidates.length}) candidates and none of them is named by candidateKey (${request.candidateKey ?? 'absent'}).`,
      'Name the list entry that is the nurse, as shown among the candidates.',
    );
  }
  return candidates.map((entryKey) => ({ entryKey, samePerson: entryKey === chosen }));
};
