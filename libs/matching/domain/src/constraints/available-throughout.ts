import { contains } from '@crossward/kernel';
import type { MarketConstraint } from '../match.js';

/** Available on every day of the assignment; `availableUntil` is the first day on which the nurse no longer is. */
export const availableThroughout: MarketConstraint = ({ gap, nurse }) => {
  const available = { from: nurse.availableFrom, until: nurse.availableUntil };
  if (contains(available, gap.assignment)) return null;
  const { from, until } = gap.assignment;
  return {
    constraint: 'availability',
    because: `The assignment runs from (${from}) until (${until ?? 'open'}); the nurse is available from (${available.from}) until (${available.until ?? 'open'}).`,
    wouldChange: `Availability from ${from} until ${until ?? 'open'}, or other dates of the gap.`,
  };
};
