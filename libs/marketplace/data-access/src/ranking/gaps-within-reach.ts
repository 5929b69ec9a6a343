import type { NurseReach } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';
import { SqlValues } from '../stores/gap-search.js';
import { listGaps, type GapRecord } from '../stores/gap-summaries.js';

/** Open gaps that the nurse's professions, specialties, shifts, certificates, days and own list leave. */
export const listGapsWithin = (tx: Transaction, reach: NurseReach): Promise<GapRecord[]> => {
  const sql = new SqlValues();
  const among = (column: string, values: readonly string[]): string =>
    `${column} = ANY (${sql.add([...values])}::text[])`;
  const specialties = [
    `${sql.add(reach.specialties.map(({ specialty }) => specialty))}::text[]`,
    `${sql.add(reach.specialties.map(({ years }) => years))}::float8[]`,
  ];
  const until = reach.availableUntil === null ? [] : [`g.ends_on <= ${sql.add(reach.availableUntil)}::date`];
  const busy = [
    `${sql.add(reach.busy.map(({ from }) => from))}::date[]`,
    `${sql.add(reach.busy.map(({ until }) => until))}::date[]`,
  ];
  const conditions = [
    `g.status = 'open'`,
    'g.seats_taken < g.seats',
    among('g.profession', reach.professions),
    among('g.shift_pattern', reach.shiftPatterns),
    `EXISTS (SELECT FROM unnest(${specialties.join(', ')}) s(specialty, years)
       WHERE s.specialty = g.specialty AND s.years >= g.minimum_years)`,
    `g.certificates <@ ${sql.add([...reach.certificates])}::text[]`,
    `g.starts_on >= ${sql.add(reach.availableFrom)}::date`,
    ...until,
    `NOT (g.jurisdiction = ANY (${sql.add([...reach.unwantedPlaces])}::text[])
       OR g.country = ANY (${sql.add([...reach.unwantedPlaces])}::text[]))`,
    `NOT (g.organisation_id = ANY (${sql.add([...reach.unwantedOrganisationIds])}::uuid[]))`,
    `NOT EXISTS (SELECT FROM unnest(${busy.join(', ')}) b(since, until)
       WHERE b.since < g.ends_on AND (b.until IS NULL OR g.starts_on < b.until))`,
  ];
  return listGaps(tx, conditions.join(' AND '), sql.values);
};

export const countOpenGaps = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.query<{ gaps: number }>(
    `SELECT count(*)::int AS gaps FROM marketplace.gaps WHERE status = 'open'`,
  );
  return row?.gaps ?? 0;
};
