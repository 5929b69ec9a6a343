import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

/** The gap's profession is the nurse's own, or one in which the nurse holds a licence (a nurse who is also a midwife). */
export const professionMatches: MarketConstraint = ({ gap, nurse }) => {
  const held = new Set([nurse.facts.profession, ...(nurse.facts.licences ?? []).map((licence) => licence.profession)]);
  if (held.has(gap.profession)) return null;
  const asked = gap.profession;
  return failing(
    'profession',
    reasonOf('profession.other', { asked, held: [...held] }),
    reasonOf('profession.licence', { asked }),
  );
};
