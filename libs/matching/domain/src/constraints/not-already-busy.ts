import { overlaps } from '@crossward/kernel';
import type { MarketConstraint } from '../match.js';

/** No day of the assignment belongs to a held or confirmed placement; ranges are half-open, so back to back is fine. */
export const notAlreadyBusy: MarketConstraint = ({ gap, nurse }) => {
  const clash = nurse.busy.find((range) => overlaps(range, gap.assignment));
  if (!clash) return null;
  return {
    constraint: 'not-already-busy',
    because: `Another placement runs from (${clash.from}) until (${clash.until ?? 'open'}).`,
    wouldChange: 'The other placement ended or released.',
  };
};
