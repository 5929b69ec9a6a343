import { DomainError } from '@crossward/kernel';
import { verificationLifecycle, type CheckKind, type VerificationStatus } from './verification.js';

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

export interface Decided {
  /** Each state passed through, in order; all from the recruiter. */
  readonly path: readonly VerificationStatus[];
  /** What becomes of the list entries that were candidates. */
  readonly resolutions: readonly { readonly entryKey: string; readonly samePerson: boolean }[];
}

const refused = (code: string, message: string, nextStep: string): DomainError =>
  new DomainError({ kind: 'unprocessable', code, message, nextStep });

/** Judges a recruiter's decision; throws what the lifecycle or the reason table forbids. */
export const decide = (
  verification: {
    readonly kind: CheckKind;
    readonly status: VerificationStatus;
    readonly candidateKeys: readonly string[];
  },
  request: DecisionRequest,
): Decided => {
  const { kind, status } = verification;
  const fitting = REASONS[kind][request.outcome];
  if (!fitting.includes(request.reason)) {
    throw refused(
      'REASON_DOES_NOT_FIT',
      `The reason (${request.reason}) does not carry the outcome (${request.outcome}) of a check of (${kind}).`,
      `Give one of: ${fitting.join(', ')}.`,
    );
  }
  const path: VerificationStatus[] = status === 'awaiting_source' ? ['review', request.outcome] : [request.outcome];
  path.reduce((from, to) => verificationLifecycle.move(from, to), status);
  return { path, resolutions: kind === 'exclusion-list' ? resolutionsOf(verification.candidateKeys, request) : [] };
};

const resolutionsOf = (candidates: readonly string[], request: DecisionRequest): Decided['resolutions'] => {
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
