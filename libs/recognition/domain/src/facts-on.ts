import type { NurseFacts } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';

/** The day from which an item of each list is there. An education is there once it is completed. */
export const BEGINS: Partial<Record<keyof NurseFacts, readonly string[]>> = {
  statuses: ['since'],
  residences: ['from'],
  licences: ['issuedOn'],
  education: ['completedOn', 'beganOn'],
  practice: ['from'],
  exams: ['passedOn'],
  languageTests: ['takenOn'],
  applications: ['filedOn'],
  certificates: ['issuedOn'],
  workAuthorisations: ['from'],
  vaccinations: ['on'],
};

const LISTS = Object.entries(BEGINS) as [keyof NurseFacts, readonly string[]][];

const isThere = (item: Record<string, unknown>, days: readonly string[], on: LocalDate): boolean => {
  for (const key of days) {
    const begins = item[key];
    if (begins !== undefined && (begins as LocalDate) > on) return false;
  }
  return true;
};

const allThere = (items: readonly Record<string, unknown>[], days: readonly string[], on: LocalDate): boolean => {
  for (const item of items) if (!isThere(item, days, on)) return false;
  return true;
};

/**
 * The facts as they stand on the day asked about: what begins later is not there yet. Without this every rule would
 * have to say so for each list, and one that forgets would recognise a diploma that is still to be earned.
 */
export const factsOn = (nurse: NurseFacts, on: LocalDate): NurseFacts => {
  let facts: Record<string, unknown> | undefined;
  for (const [list, days] of LISTS) {
    const items = nurse[list] as unknown as readonly Record<string, unknown>[] | undefined;
    if (!items || allThere(items, days, on)) continue;
    facts ??= { ...nurse };
    facts[list] = items.filter((item) => isThere(item, days, on));
  }
  return (facts as NurseFacts | undefined) ?? nurse;
};
