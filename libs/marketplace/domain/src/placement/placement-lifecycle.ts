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

/** What an overlap in the database means to the caller. */
export const nurseAlreadyBooked = (nurseId: string, startsOn: LocalDate, endsOn: LocalDate): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'NURSE_ALREADY_BOOKED',
    message: `The nurse (${nurseId}) is already booked on days from (${startsOn}) until (${endsOn}).`,
    nextStep: 'Decline this offer, or end the other placement first.',
    facts: { nurseId, startsOn, endsOn },
  });
