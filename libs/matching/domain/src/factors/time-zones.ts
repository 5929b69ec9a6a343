import type { GapSummary, NurseSummary } from '@crossward/contracts';
import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';
import { offsetHours } from '../time-zone.js';
import { unit } from './unit.js';

/** 1 in the same time, 0 on the other side of the day; on the first day of the assignment. */
export const timeZones = ({
  gap,
  nurse,
}: {
  gap: GapSummary;
  nurse: Pick<NurseSummary, 'homeTimeZone'>;
}): ReturnType<Factor> => {
  const there = offsetHours(gap.timeZone, gap.assignment.from);
  const home = offsetHours(nurse.homeTimeZone, gap.assignment.from);
  if (there === null || home === null) return { value: 0.5, reason: reasonOf('time-zones.unknown') };
  const apart = Math.abs(there - home);
  const hours = Math.min(apart, 24 - apart);
  return { value: unit(1 - hours / 12), reason: reasonOf('time-zones.hours', { hours }) };
};
