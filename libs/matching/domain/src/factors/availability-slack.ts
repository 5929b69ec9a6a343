import { daysBetween } from '@crossward/kernel';
import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';
import { unit } from './unit.js';

/** Four weeks of slack absorb a late start or an extension; more adds nothing. */
export const ENOUGH_DAYS = 28;

/** The smaller of the free days before the start and after the end, up to four weeks. */
export const availabilitySlack: Factor = ({ gap, nurse }) => {
  const before = daysBetween(nurse.availableFrom, gap.assignment.from);
  const after =
    nurse.availableUntil === null || gap.assignment.until === null
      ? ENOUGH_DAYS
      : daysBetween(gap.assignment.until, nurse.availableUntil);
  const slack = Math.min(before, after);
  return { value: unit(slack / ENOUGH_DAYS), reason: reasonOf('slack.days', { days: Math.max(0, slack) }) };
};
