import type { GapListQuery } from './gap.dto.js';

type Filter = keyof Omit<GapListQuery, 'limit' | 'cursor'>;

/** One fragment of SQL for each filter; `?` stands for its value. */
const FRAGMENTS: Readonly<Record<Filter, string>> = {
  jurisdiction: 'g.jurisdiction = ?',
  country: `split_part(g.jurisdiction, '-', 1) = ?`,
  specialty: 'g.specialty = ?',
  status: 'g.status = ?',
  profession: 'g.profession = ?',
  shiftPattern: 'g.shift_pattern = ?',
  startsFrom: 'g.starts_on >= ?',
  startsUntil: 'g.starts_on < ?',
  acceptsPendingLicence: 'g.accepts_pending_licence = ?',
  underserved: 'f.underserved = ?',
};

/** The condition of a list for `listGaps`, with its values; only what was asked for is in it, so that an index can serve. */
export const gapConditions = (query: GapListQuery, after: string | null): { condition: string; params: unknown[] } => {
  const params: unknown[] = [];
  const parts: string[] = [];
  const add = (fragment: string, value: unknown): void => {
    params.push(value);
    parts.push(fragment.replace('?', `$${params.length}`));
  };
  for (const [filter, fragment] of Object.entries(FRAGMENTS) as [Filter, string][]) {
    if (query[filter] !== undefined) add(fragment, query[filter]);
  }
  if (after !== null) add('g.id < ?', after);
  return { condition: parts.length > 0 ? parts.join(' AND ') : 'true', params };
};
