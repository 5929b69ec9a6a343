import { DomainError, defineLifecycle } from '@crossward/kernel';
import { endedBy, type EndReason, type PlacementStatus } from '../placement/placement-lifecycle.js';

export type RecordAppealStatus = 'open' | 'granted' | 'dismissed' | 'withdrawn';

/** A nurse's objection to how the end of a placement is on record, which is what her reliability is worked out from. */
export const recordAppealLifecycle = defineLifecycle<RecordAppealStatus>('record appeal', 'open', {
  open: ['granted', 'dismissed', 'withdrawn'],
  granted: [],
  dismissed: [],
  withdrawn: [],
});

/** What an end may be put right to: none of these is put down to the nurse. */
export const CORRECTED_REASONS = ['completed', 'ended-by-hospital', 'not-cleared'] as const satisfies EndReason[];
export type CorrectedReason = (typeof CORRECTED_REASONS)[number];

interface EndOnRecord {
  readonly id: string;
  readonly status: PlacementStatus;
  readonly endReason: EndReason | null;
}

/** How an end counts for the reliability of the nurse; what others or a packet ended says nothing about her. */
export type EndCounts = 'completed' | 'broken-off' | 'not-counted';

export const endCounts = ({ status, endReason }: Omit<EndOnRecord, 'id'>): EndCounts => {
  if (endReason === null) return 'not-counted';
  if (endedBy(endReason) === 'nurse') return 'broken-off';
  return status === 'ended' && endReason === 'completed' ? 'completed' : 'not-counted';
};

/**
 * Only what counts against her is hers to object to.
 * @throws DomainError RECORD_NOT_APPEALABLE
 */
export const checkAppealable = (placement: EndOnRecord): void => {
  if (endCounts(placement) === 'broken-off') return;
  const { id, status, endReason } = placement;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'RECORD_NOT_APPEALABLE',
    message: `The placement (${id}) is (${status}), its end is on record as (${endReason ?? 'none'}): it does not count against you.`,
    nextStep: 'Appeal against an end that is put down to you; GET /v1/nurses/me/standing lists them.',
    facts: { placementId: id, status, endReason },
  });
};

/** Who was never on assignment has completed nothing, and who was has been cleared. */
export const correctionsOf = (status: PlacementStatus): readonly CorrectedReason[] =>
  status === 'ended' ? ['completed', 'ended-by-hospital'] : ['ended-by-hospital', 'not-cleared'];

/** @throws DomainError CORRECTION_INVALID where a granted appeal says nothing of what is right, or what cannot be */
export const checkCorrection = (
  { id, status }: Pick<EndOnRecord, 'id' | 'status'>,
  outcome: 'granted' | 'dismissed',
  correctedTo: CorrectedReason | null,
): void => {
  const fitting = correctionsOf(status);
  if (outcome === 'dismissed' ? correctedTo === null : correctedTo !== null && fitting.includes(correctedTo)) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'CORRECTION_INVALID',
    message:
      outcome === 'dismissed'
        ? 'An appeal that is dismissed corrects nothing.'
        : `The end of the placement (${id}), which is (${status}), cannot be put right to (${correctedTo ?? 'nothing'}).`,
    nextStep:
      outcome === 'dismissed' ? 'Leave out the correction.' : `Name one of (${fitting.join(', ')}) as the correction.`,
    facts: { placementId: id, outcome, fitting },
  });
};
