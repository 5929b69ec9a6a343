import type { Factor } from '../match.js';
import { availabilitySlack } from './availability-slack.js';
import { continuity } from './continuity.js';
import { credentialFreshness } from './credential-freshness.js';
import { distance } from './distance.js';
import { experienceDepth } from './experience-depth.js';
import { languageAboveMinimum } from './language-above-minimum.js';
import { need } from './need.js';
import { payFit } from './pay-fit.js';
import { readiness } from './readiness.js';
import { reliability } from './reliability.js';
import { timeZones } from './time-zones.js';

/** Every soft factor by its name; the order is the order of the breakdown and of the sum. */
export const FACTORS = {
  readiness,
  'pay-fit': payFit,
  'experience-depth': experienceDepth,
  continuity,
  distance,
  'time-zones': timeZones,
  'language-above-minimum': languageAboveMinimum,
  'availability-slack': availabilitySlack,
  reliability,
  'credential-freshness': credentialFreshness,
  need,
} as const satisfies Readonly<Record<string, Factor>>;

export type FactorName = keyof typeof FACTORS;
export const FACTOR_NAMES = Object.keys(FACTORS) as FactorName[];
