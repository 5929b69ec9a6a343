import { greatCircleKm } from '../geography.js';
import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';

/** Where the fit has fallen to one half: about a two-hour flight. */
export const HALF_AT_KM = 1500;

/** 1 at home, one half at 1,500 km, falling ever more slowly. */
export const distance: Factor = ({ gap, nurse }) => {
  const km = greatCircleKm(nurse, gap);
  return { value: 1 / (1 + km / HALF_AT_KM), reason: reasonOf('distance.km', { distance: Math.round(km) }) };
};
