import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

export const seatsLeft: MarketConstraint = ({ gap }) =>
  gap.seatsTaken < gap.seats
    ? null
    : failing(
        'seats-left',
        reasonOf('seats.taken', { taken: gap.seatsTaken, seats: gap.seats }),
        reasonOf('seats.more'),
      );
