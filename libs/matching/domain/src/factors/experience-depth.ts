import { yearsIn } from '../constraints/specialty-with-years.js';
import type { Factor } from '../match.js';
import { nameOf } from '../term-name.js';
import { unit } from './unit.js';

/** Years that add to the fit above the minimum; more than that adds nothing. */
export const ENOUGH_ABOVE_MINIMUM = 8;

/** 0 at the minimum, 1 from eight years above it. */
export const experienceDepth: Factor = ({ gap, nurse, terms }) => {
  const years = yearsIn(nurse, gap.requirements.specialty) ?? 0;
  return {
    value: unit((years - gap.requirements.minimumYears) / ENOUGH_ABOVE_MINIMUM),
    because: `${years} years in ${nameOf(terms, 'specialties', gap.requirements.specialty)}, ${gap.requirements.minimumYears} asked for.`,
  };
};
