import type { ContractSide } from '@crossward/contracts';
import { DomainError, type Money } from '@crossward/kernel';
import type { TerminationCause } from './contract-lifecycle.js';
import type { NoticeReason } from '../placement/notice.js';

/** Reasons that wait for nobody: what a contract says of notice does not hold a nurse where she is in danger or ill. */
const EXCUSES: readonly (NoticeReason | TerminationCause)[] = ['unsafe-conditions', 'breach-by-other-side', 'health'];

/**
 * A side that has promised notice keeps it, or pays what its clause says, or has a reason that excuses it.
 * @throws DomainError NOTICE_TOO_SHORT
 */
export const checkNoticeKept = (
  side: ContractSide,
  reason: NoticeReason | TerminationCause,
  { missingDays, noticeDays, penalty }: { missingDays: number; noticeDays: number; penalty: Money | null },
): void => {
  if (missingDays === 0 || penalty !== null || EXCUSES.includes(reason)) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'NOTICE_TOO_SHORT',
    message: `The contract asks the (${side}) for (${noticeDays}) days of notice; (${missingDays}) of them are missing.`,
    nextStep:
      'Name a later day, or agree on an amendment. Without a penalty in the contract shorter notice is not given.',
    facts: { side, reason, noticeDays, missingDays },
  });
};

const CAUSES: Readonly<Record<NoticeReason, TerminationCause>> = {
  'better-offer': 'personal',
  family: 'personal',
  health: 'personal',
  'unsafe-conditions': 'unsafe-conditions',
  'breach-by-other-side': 'breach-by-other-side',
  'low-census': 'census',
  performance: 'performance',
  other: 'other',
};

/** What the notice of a placement means for its contract. */
export const causeOfNotice = (reason: NoticeReason): TerminationCause => CAUSES[reason];

const REASONS: Readonly<Record<TerminationCause, NoticeReason>> = {
  census: 'low-census',
  'unsafe-conditions': 'unsafe-conditions',
  'breach-by-other-side': 'breach-by-other-side',
  performance: 'performance',
  personal: 'other',
  'placement-ended': 'other',
  other: 'other',
};

/** What the termination of a contract means for its placement. */
export const reasonOfTermination = (cause: TerminationCause): NoticeReason => REASONS[cause];
