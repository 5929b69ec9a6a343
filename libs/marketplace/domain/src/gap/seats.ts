import { DomainError } from '@crossward/kernel';
import type { GapStatus } from '@crossward/contracts';
import { gapLifecycle } from './gap-lifecycle.js';

export interface Seats {
  readonly id: string;
  readonly status: GapStatus;
  readonly seats: number;
  readonly seatsTaken: number;
}

export const isFull = ({ seats, seatsTaken }: Seats): boolean => seatsTaken >= seats;

/** What coming after the last seat means to the nurse. */
export const gapFilled = ({ id, seats }: Pick<Seats, 'id' | 'seats'>): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'GAP_FILLED',
    message: `All seats (${seats}) of the gap (${id}) are taken.`,
    nextStep: 'Look for another gap: your submission here ends without any mark on your profile.',
    facts: { gapId: id, seats },
  });

/**
 * Takes one seat; at the last one the gap is filled.
 * @throws DomainError GAP_FILLED when no seat is left, TRANSITION_NOT_ALLOWED when the gap takes nobody
 */
export const takeSeat = (gap: Seats): Pick<Seats, 'status' | 'seatsTaken'> => {
  if (isFull(gap)) throw gapFilled(gap);
  gapLifecycle.move(gap.status, 'filled'); // only a gap that could be filled has seats to give
  const seatsTaken = gap.seatsTaken + 1;
  return { seatsTaken, status: seatsTaken === gap.seats ? 'filled' : gap.status };
};

/** Gives one seat back when a placement falls off; a filled gap opens again. */
export const releaseSeat = (gap: Seats): Pick<Seats, 'status' | 'seatsTaken'> => ({
  seatsTaken: Math.max(0, gap.seatsTaken - 1),
  status: gap.status === 'filled' ? gapLifecycle.move(gap.status, 'open') : gap.status,
});

/** A filled gap closes when every placement that holds one of its seats has ended. */
export const statusAfterEnd = (gap: Seats, livePlacements: number): GapStatus =>
  gap.status === 'filled' && livePlacements === 0 ? gapLifecycle.move(gap.status, 'closed') : gap.status;
