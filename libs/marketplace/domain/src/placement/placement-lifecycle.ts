import type { ContractSide } from '@crossward/contracts';
import { DomainError, defineLifecycle, type LocalDate } from '@crossward/kernel';

export type PlacementStatus = 'pending_start' | 'on_assignment' | 'ended' | 'fell_off';

export const placementLifecycle = defineLifecycle<PlacementStatus>('placement', 'pending_start', {
  pending_start: ['on_assignment', 'fell_off'],
  on_assignment: ['ended'],
  ended: [],
  fell_off: [],
});

/** States that hold the nurse's days: no two of them may overlap. The database has the same list. */
export const BOOKED_PLACEMENTS: readonly PlacementStatus[] = ['pending_start', 'on_assignment'];

export const END_REASONS = ['completed', 'ended-by-nurse', 'ended-by-hospital', 'not-cleared', 'no-show'] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Before the first shift a placement falls off, afterwards it ends. */
export const endPlacement = (status: PlacementStatus): PlacementStatus =>
  placementLifecycle.move(status, status === 'pending_start' ? 'fell_off' : 'ended');

/**
 * An assignment is completed on its last day, not before; what ends earlier, a side has ended.
 * @throws DomainError ASSIGNMENT_NOT_OVER
 */
export const checkEndReason = (
  { status, endsOn }: { status: PlacementStatus; endsOn: LocalDate },
  reason: EndReason,
  today: LocalDate,
): void => {
  if (reason !== 'completed' || status !== 'on_assignment' || today >= endsOn) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'ASSIGNMENT_NOT_OVER',
    message: `The assignment lasts until (${endsOn}); at the place it is (${today}).`,
    nextStep: 'Give notice for a day, or name the side that ends it now.',
    facts: { endsOn, today },
  });
};

/** Which side an end is put down to; null where neither ended it. */
export const endedBy = (reason: EndReason): ContractSide | null => ENDED_BY[reason];

const ENDED_BY: Readonly<Record<EndReason, ContractSide | null>> = {
  completed: null,
  'ended-by-nurse': 'nurse',
  'ended-by-hospital': 'hospital',
  'not-cleared': null,
  'no-show': 'nurse',
};

/** Why a placement ends whose last day has passed, when nobody has said so. */
export const reasonOfRunningOut = (status: PlacementStatus, noticeOf: ContractSide | null): EndReason => {
  if (status === 'pending_start') return 'not-cleared';
  if (noticeOf === null) return 'completed';
  return noticeOf === 'nurse' ? 'ended-by-nurse' : 'ended-by-hospital';
};

/** What an overlap in the database means to the caller. */
export const nurseAlreadyBooked = (nurseId: string, startsOn: LocalDate, endsOn: LocalDate): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'NURSE_ALREADY_BOOKED',
    message: `The nurse (${nurseId}) is already booked on days from (${startsOn}) until (${endsOn}).`,
    nextStep: 'Decline this offer, or end the other placement first.',
    facts: { nurseId, startsOn, endsOn },
  });
