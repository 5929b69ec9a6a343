import { BOOKED_PLACEMENTS } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { CopiedRows } from './copied-rows.js';
import { copyChunks } from './copy-chunks.js';
import { historyStatement } from './nurse-summaries.js';

/** What the statement of nurses returns, in this order, all of it text: rows of arrays cost half of what rows of objects do. */
export type FeedRow = readonly [
  id: string,
  factsFingerprint: string,
  statesLicences: 'true' | 'false',
  /** Statements of the licences as JSON, in the order of their ids, with commas between them. */
  licences: string | null,
  specialties: string,
  availableFrom: string,
  availableUntil: string | null,
  payFloorMinorUnits: string | null,
  payFloorCurrency: string | null,
  shiftPatterns: string,
  /** Null: none, as most have it. */
  noGoJurisdictions: string | null,
  noGoOrganisationIds: string | null,
  homeTimeZone: string,
  homeLatitude: string,
  homeLongitude: string,
  /** Of the placements; null without any. */
  busy: string | null,
  workedAt: string | null,
  completed: string | null,
  broken: string | null,
  homeJurisdiction: string,
];

const BOOKED = `ARRAY[${BOOKED_PLACEMENTS.map((status) => `'${status}'`).join(', ')}]`;

/** JSON and lists stay text: most nurses share theirs with others, and then it need not be read again. */
const AS_TEXT = `n.id::text, encode(n.facts_fingerprint, 'base64'), n.states_licences::text, l.statements, n.specialties::text,
    n.available_from::text, n.available_until::text, n.pay_floor_minor_units::text, n.pay_floor_currency,
    to_json(n.shift_patterns)::text, to_json(nullif(n.no_go_jurisdictions, '{}'))::text,
    to_json(nullif(n.no_go_organisation_ids, '{}'))::text, n.home_time_zone, n.home_latitude::text, n.home_longitude::text,
    h.busy::text, h.worked_at::text, h.completed::text, h.broken::text, n.home_jurisdiction`;

/** Fields of everybody, in this order, as they are: as text they would cost the server more than all else, and the reader again. */
const AS_IT_IS = {
  id: 'n.id',
  fingerprint: 'n.facts_fingerprint',
  statesLicences: 'n.states_licences',
  licences: 'l.statements',
  specialties: 'n.specialties',
  availableFrom: 'n.available_from',
  availableUntil: 'n.available_until',
  payFloor: 'n.pay_floor_minor_units',
  currency: 'n.pay_floor_currency',
  shiftPatterns: 'n.shift_patterns',
  noGoJurisdictions: "nullif(n.no_go_jurisdictions, '{}')",
  noGoOrganisations: "nullif(n.no_go_organisation_ids, '{}')",
  timeZone: 'n.home_time_zone',
  latitude: 'n.home_latitude',
  longitude: 'n.home_longitude',
  home: 'n.home_jurisdiction',
  busy: 'h.busy',
  workedAt: 'h.worked_at',
  completed: 'h.completed',
  broken: 'h.broken',
};

/** Where each field of everybody stands in a row. */
export const FIELD = Object.fromEntries(Object.keys(AS_IT_IS).map((name, at) => [name, at])) as Readonly<
  Record<keyof typeof AS_IT_IS, number>
>;

/**
 * @param which a condition on nurses
 * @param some how their licences and placements are found: a condition on the column of the nurse's id, in a join of this kind
 */
const nurses = (fields: string, which: string, join: string, some: (column: string) => string): string => `
  SELECT ${fields}
  FROM marketplace.nurses n
  ${join} (
    SELECT nurse_id, string_agg(statement::text, ',' ORDER BY id) AS statements
    FROM marketplace.licences WHERE ${some('nurse_id')} GROUP BY nurse_id
  ) l ON l.nurse_id = n.id
  ${join} (${historyStatement(some('p.nurse_id'), BOOKED)}) h ON h.nurse_id = n.id
  WHERE ${which}
  ORDER BY n.id`;

const EVERYBODY = nurses(Object.values(AS_IT_IS).join(', '), 'true', 'LEFT JOIN', () => 'true');
/**
 * Nurse by nurse: a plan that is made once takes a list for short, and would go through the licences and placements of all
 * of a long one again for each of them.
 */
const THESE = {
  name: 'nurses-of-feed',
  text: nurses(AS_TEXT, 'n.id = ANY ($1::uuid[])', 'LEFT JOIN LATERAL', (column) => `${column} = n.id`),
};
const FACTS = {
  name: 'facts-of-feed',
  text: `
    SELECT id::text, encode(facts_fingerprint, 'base64'), facts::text FROM marketplace.nurses WHERE id = ANY ($1::uuid[])`,
};

/**
 * Rows as arrays, of a statement that each connection plans once: planning these takes longer than running them. TypeORM
 * hands a statement to pg as it is, and pg knows `name` and `rowMode`.
 */
const arrays = <R extends readonly unknown[]>(
  tx: Transaction,
  { name, text }: { name: string; text: string },
  params: unknown[],
): Promise<R[]> => tx.query<R>({ name, text, rowMode: 'array' } as unknown as string, params);

/** Everybody by ascending id, row by row as they come; while they do, the connection takes no other statement. */
export async function* streamEverybody(tx: Transaction): AsyncGenerator<CopiedRows> {
  const rows = new CopiedRows(Object.keys(FIELD).length);
  for await (const chunk of copyChunks(tx, EVERYBODY)) {
    rows.add(chunk);
    yield rows;
  }
}

export const readFeedRows = (tx: Transaction, ids: readonly string[]): Promise<FeedRow[]> =>
  arrays<FeedRow>(tx, THESE, [ids]);

/** What these nurses state, as JSON. */
export type FactsRow = [id: string, fingerprint: string, facts: string];

export const readFacts = (tx: Transaction, ids: readonly string[]): Promise<FactsRow[]> => arrays(tx, FACTS, [ids]);
