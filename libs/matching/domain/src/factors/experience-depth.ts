import { yearsIn } from '../constraints/specialty-with-years.js';
import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';
import { namedTerm } from '../term-name.js';
import { unit } from './unit.js';

/** Years that add to the fit above the minimum; more than that adds nothing. */
export const ENOUGH_ABOVE_MINIMUM = 8;

/** 0 at the minimum, 1 from eight years above it. */
export const experienceDepth: Factor = ({ gap, nurse, terms }) => {
  const { specialty, minimumYears: minimum } = gap.requirements;
  const years = yearsIn(nurse, specialty) ?? 0;
  return {
    value: unit((years - minimum) / ENOUGH_ABOVE_MINIMUM),
    reason: reasonOf('experience.years', { years, specialty: namedTerm(terms, 'specialties', specialty), minimum }),
  };
};
