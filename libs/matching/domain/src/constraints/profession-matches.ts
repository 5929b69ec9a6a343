import type { MarketConstraint } from '../match.js';

/** The gap's profession is the nurse's own, or one in which the nurse holds a licence (a nurse who is also a midwife). */
export const professionMatches: MarketConstraint = ({ gap, nurse }) => {
  const held = new Set([nurse.facts.profession, ...(nurse.facts.licences ?? []).map((licence) => licence.profession)]);
  if (held.has(gap.profession)) return null;
  return {
    constraint: 'profession',
    because: `The gap asks for (${gap.profession}); the nurse practises as (${[...held].join(', ')}).`,
    wouldChange: `A licence as ${gap.profession}.`,
  };
};
