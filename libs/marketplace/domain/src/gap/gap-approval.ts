import { DomainError, type LocalDate } from '@crossward/kernel';

/** Why an approver sends a gap back to who wrote it. */
export const RETURN_REASONS = ['terms-incomplete', 'pay-off-policy', 'census', 'budget', 'duplicate', 'other'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** Why a gap takes nobody any more, for now or for good. */
export const STOP_REASONS = [
  'census',
  'budget',
  'filled-internally',
  'duplicate',
  'position-withdrawn',
  'other',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** Why a gap changed its status: what a person said, or what the change itself tells. */
export type GapChangeReason =
  | ReturnReason
  | StopReason
  | 'approval-requested'
  | 'approved'
  | 'hold-lifted'
  | 'last-seat-taken'
  | 'placement-fell-off'
  | 'assignments-ended';

/** The accounts that stand behind a request; null where no person wrote the gap (a demo market). */
export interface Requested {
  readonly id: string;
  readonly requestedBy: string | null;
  readonly approvalRequestedBy: string | null;
}

/**
 * Four eyes: who wrote a gap or asked for its approval decides neither way.
 * @throws DomainError OWN_REQUEST
 */
export const checkFourEyes = (
  { id, requestedBy, approvalRequestedBy }: Requested,
  approverAccountId: string | null,
): void => {
  if (approverAccountId === null || ![requestedBy, approvalRequestedBy].includes(approverAccountId)) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'OWN_REQUEST',
    message: `The gap (${id}) was requested by you, and is for another person to approve or return.`,
    nextStep: 'Ask another approver of the organisation.',
    facts: { gapId: id },
  });
};

/**
 * The day from which a change counts: it may be told later than it happened, but not before.
 * @param requestedOn the day on which the gap was requested, at the facility
 * @throws DomainError EFFECTIVE_DAY_INVALID
 */
export const effectiveDay = (
  given: LocalDate | undefined,
  { requestedOn, today }: { requestedOn: LocalDate; today: LocalDate },
): LocalDate => {
  if (given === undefined) return today;
  if (given >= requestedOn && given <= today) return given;
  const facts = { effectiveOn: given, requestedOn, today };
  throw new DomainError({
    kind: 'unprocessable',
    code: 'EFFECTIVE_DAY_INVALID',
    message: `The effective day (${given}) must lie between the request (${requestedOn}) and today (${today}).`,
    nextStep: 'Give a day in between, or leave it out for today.',
    facts,
    problems: [{ at: '/effectiveOn', code: 'EFFECTIVE_DAY_INVALID', message: `(${given}) is out of range.`, facts }],
  });
};
