import type { NurseSummary } from '@crossward/contracts';
import type { MarketConstraint } from '../match.js';
import { nameOf } from '../term-name.js';

/** Years in one specialty; null where the nurse does not name it. */
export const yearsIn = (nurse: NurseSummary, specialty: string): number | null =>
  nurse.specialties.reduce<number | null>(
    (most, entry) => (entry.specialty === specialty ? Math.max(most ?? 0, entry.years) : most),
    null,
  );

/** The gap's specialty with at least its years; exactly the minimum is enough. */
export const specialtyWithYears: MarketConstraint = ({ gap, nurse, terms }) => {
  const { specialty, minimumYears } = gap.requirements;
  const years = yearsIn(nurse, specialty);
  if (years !== null && years >= minimumYears) return null;
  const name = nameOf(terms, 'specialties', specialty);
  return {
    constraint: 'specialty',
    because:
      years === null
        ? `The gap asks for (${minimumYears}) years in (${name}); the nurse names none.`
        : `The gap asks for (${minimumYears}) years in (${name}); the nurse has (${years}).`,
    wouldChange: `${minimumYears} years in ${name} on the profile.`,
  };
};
