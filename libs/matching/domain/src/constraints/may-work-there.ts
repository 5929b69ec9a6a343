import type { LawConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

/**
 * A way to enter and work (visa, permit, free movement, citizenship) that is there or conditional. Entry is never
 * practice: the law of the profession is `authorised-by-start`.
 */
export const mayWorkThere: LawConstraint = ({ gap, decisions }) => {
  const ways = decisions.atStart.entry;
  if (ways.some(({ available }) => available === 'yes' || available === 'conditional')) return null;
  const place = gap.jurisdiction.slice(0, 2);
  if (ways.length > 0 && ways.every(({ available }) => available === 'no')) {
    const closed = reasonOf('work.closed', { place, ways: ways.map(({ id }) => id) });
    return failing('work-authorisation', closed, reasonOf('work.permit', { place }));
  }
  return failing('work-authorisation', reasonOf('work.undetermined', { place }), reasonOf('work.status', { place }));
};
