import type { MarketConstraint } from '../match.js';

export const seatsLeft: MarketConstraint = ({ gap }) =>
  gap.seatsTaken < gap.seats
    ? null
    : {
        constraint: 'seats-left',
        because: `All seats are taken (${gap.seatsTaken} of ${gap.seats}).`,
        wouldChange: 'A seat released, or more seats.',
      };
