import type { LocalDate, Profession } from '@crossward/kernel';
import type { NurseSpecialty, ShiftPattern } from './market.js';

/** What a gap must not go beyond to be worth assessing for one nurse; necessary, not sufficient. */
export interface NurseReach {
  professions: readonly Profession[];
  /** Most years of each. */
  specialties: readonly NurseSpecialty[];
  shiftPatterns: readonly ShiftPattern[];
  certificates: readonly string[];
  availableFrom: LocalDate;
  availableUntil: LocalDate | null;
  /** A country stands for its subdivisions. */
  unwantedPlaces: readonly string[];
  unwantedOrganisationIds: readonly string[];
  /** Ranges that no assignment may touch; null ends are open. */
  busy: readonly { from: LocalDate; until: LocalDate | null }[];
}
