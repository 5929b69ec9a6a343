import { daysBetween } from '@crossward/kernel';
import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';
import { unit } from './unit.js';

/** From the day of a verification until nothing is left of it. */
export const FRESH_FOR_DAYS = 365;

/** 1 where a credential was settled today, 0 from a year ago on, or where none was. */
export const credentialFreshness: Factor = ({ nurse, today }) => {
  if (nurse.credentialsVerifiedOn === null) return { value: 0, reason: reasonOf('freshness.none') };
  const age = daysBetween(nurse.credentialsVerifiedOn, today);
  return {
    value: unit(1 - age / FRESH_FOR_DAYS),
    reason: reasonOf('freshness.newest', { on: nurse.credentialsVerifiedOn }),
  };
};
