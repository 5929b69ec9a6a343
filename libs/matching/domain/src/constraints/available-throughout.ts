import { contains } from '@crossward/kernel';
import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

/** Available on every day of the assignment; `availableUntil` is the first day on which the nurse no longer is. */
export const availableThroughout: MarketConstraint = ({ gap, nurse }) => {
  const available = { from: nurse.availableFrom, until: nurse.availableUntil };
  if (contains(available, gap.assignment)) return null;
  const assignment = { from: gap.assignment.from, until: gap.assignment.until };
  return failing(
    'availability',
    reasonOf('availability.outside', { assignment, available }),
    reasonOf('availability.covered', { assignment }),
  );
};
