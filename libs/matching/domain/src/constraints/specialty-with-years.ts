import type { NurseSummary } from '@crossward/contracts';
import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';
import { namedTerm } from '../term-name.js';

/** Years in one specialty; null where the nurse does not name it. */
export const yearsIn = (nurse: NurseSummary, specialty: string): number | null =>
  nurse.specialties.reduce<number | null>(
    (most, entry) => (entry.specialty === specialty ? Math.max(most ?? 0, entry.years) : most),
    null,
  );

/** The gap's specialty with at least its years; exactly the minimum is enough. */
export const specialtyWithYears: MarketConstraint = ({ gap, nurse, terms }) => {
  const { specialty: code, minimumYears: minimum } = gap.requirements;
  const years = yearsIn(nurse, code);
  if (years !== null && years >= minimum) return null;
  const asked = { minimum, specialty: namedTerm(terms, 'specialties', code) };
  return failing(
    'specialty',
    years === null ? reasonOf('specialty.absent', asked) : reasonOf('specialty.short', { ...asked, years }),
    reasonOf('specialty.reached', asked),
  );
};
