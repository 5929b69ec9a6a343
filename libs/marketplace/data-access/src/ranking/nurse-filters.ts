import type { NurseFilters } from '@crossward/contracts';
import type { SqlValues } from '../stores/gap-search.js';

/** One condition over `n` for each filter; `?` stands for its value. */
const CONDITIONS: Readonly<Record<keyof NurseFilters, string>> = {
  homeJurisdiction: `(n.home_jurisdiction = ? OR starts_with(n.home_jurisdiction, ? || '-'))`,
  specialty: `EXISTS (SELECT FROM jsonb_array_elements(n.specialties) e WHERE e->>'specialty' = ?)`,
  certificate: `EXISTS (SELECT FROM jsonb_array_elements(coalesce(n.facts->'certificates', '[]')) c WHERE c->>'kind' = ?)`,
  language: `EXISTS (SELECT FROM jsonb_array_elements(coalesce(n.facts->'languages', '[]')) l
    WHERE l->>'language' = ? OR starts_with(l->>'language', ? || '-'))`,
};

/** Only what was asked for is in the condition. */
export const nurseFilterConditions = (filters: NurseFilters, sql: SqlValues): string[] =>
  Object.entries(CONDITIONS).flatMap(([filter, condition]) => {
    const value = filters[filter as keyof NurseFilters];
    return value === undefined ? [] : [condition.replaceAll('?', `${sql.add(value)}::text`)];
  });
