import { overlaps } from '@crossward/kernel';
import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

/** No day of the assignment belongs to a held or confirmed placement; ranges are half-open, so back to back is fine. */
export const notAlreadyBusy: MarketConstraint = ({ gap, nurse }) => {
  const clash = nurse.busy.find((range) => overlaps(range, gap.assignment));
  if (!clash) return null;
  const placement = { from: clash.from, until: clash.until };
  return failing('not-already-busy', reasonOf('busy.placed', { placement }), reasonOf('busy.released'));
};
