import type { LawConstraint } from '../match.js';

/**
 * A way to enter and work (visa, permit, free movement, citizenship) that is there or conditional. Entry is never
 * practice: the law of the profession is `authorised-by-start`.
 */
export const mayWorkThere: LawConstraint = ({ gap, decisions }) => {
  const ways = decisions.atStart.entry;
  if (ways.some(({ available }) => available === 'yes' || available === 'conditional')) return null;
  const place = gap.jurisdiction.slice(0, 2);
  if (ways.length > 0 && ways.every(({ available }) => available === 'no')) {
    return {
      constraint: 'work-authorisation',
      because: `None of the ways to work in (${place}) is open to the nurse (${ways.map(({ id }) => id).join(', ')}).`,
      wouldChange: `A permit to work in ${place}.`,
    };
  }
  return {
    constraint: 'work-authorisation',
    because: `Undetermined: no way to work in (${place}) is known to be open to the nurse.`,
    wouldChange: `Citizenship, status or a permit for ${place} on the profile.`,
  };
};
