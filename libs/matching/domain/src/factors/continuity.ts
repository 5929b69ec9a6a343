import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';

/** 1 where the nurse has worked at the facility before. */
export const continuity: Factor = ({ gap, nurse }) =>
  nurse.workedAtFacilityIds.includes(gap.facilityId)
    ? { value: 1, reason: reasonOf('continuity.worked', { facility: gap.facilityName }) }
    : { value: 0, reason: reasonOf('continuity.new', { facility: gap.facilityName }) };
