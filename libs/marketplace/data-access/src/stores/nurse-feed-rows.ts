import { BOOKED_PLACEMENTS } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { historyStatement, type History } from './nurse-summaries.js';

/** What the statement of nurses returns, in this order: rows of arrays cost half of what rows of objects do. */
export type FeedRow = [
  id: string,
  factsFingerprint: string,
  statesLicences: boolean,
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
  homeLatitude: number,
  homeLongitude: number,
];

export interface FeedRows {
  readonly nurses: readonly FeedRow[];
  /** Statements of licences as JSON, each nurse's in the order of their ids. */
  readonly licencesOf: ReadonlyMap<string, readonly string[]>;
  readonly historyOf: ReadonlyMap<string, History>;
}

/** Which nurses: the next ones by id, or those with these ids. */
export type Whom = { readonly after: string; readonly limit: number } | { readonly ids: readonly string[] };

/** Before every id. */
export const BEGINNING = '00000000-0000-0000-0000-000000000000';

// JSON and lists stay text: most nurses share theirs with others, and then it need not be read again.
const NURSES = `
  SELECT id, encode(facts_fingerprint, 'base64'), states_licences, specialties::text, available_from, available_until,
    pay_floor_minor_units, pay_floor_currency, to_json(shift_patterns)::text,
    to_json(nullif(no_go_jurisdictions, '{}'))::text, to_json(nullif(no_go_organisation_ids, '{}'))::text,
    home_time_zone, home_latitude, home_longitude
  FROM marketplace.nurses`;

const LICENCES = 'SELECT nurse_id, statement::text FROM marketplace.licences';

const NEXT = `${NURSES} WHERE id > $1 ORDER BY id LIMIT $2`;
const THESE = `${NURSES} WHERE id = ANY ($1::uuid[]) ORDER BY id`;
const LICENCES_BETWEEN = `${LICENCES} WHERE nurse_id BETWEEN $1 AND $2 ORDER BY nurse_id, id`;
const LICENCES_OF = `${LICENCES} WHERE nurse_id = ANY ($1::uuid[]) ORDER BY nurse_id, id`;
const HISTORY_BETWEEN = historyStatement('p.nurse_id BETWEEN $1 AND $2', '$3');
const HISTORY_OF = historyStatement('p.nurse_id = ANY ($1::uuid[])', '$2');

/** Rows as arrays. TypeORM hands a statement to pg as it is, and pg knows `rowMode`. */
const arrays = <R extends readonly unknown[]>(tx: Transaction, text: string, params: unknown[]): Promise<R[]> =>
  tx.query<R>({ text, rowMode: 'array' } as unknown as string, params);

/** Three statements, however many nurses. One after the other: they share a connection. */
export const readFeedRows = async (tx: Transaction, whom: Whom): Promise<FeedRows> => {
  const nurses =
    'ids' in whom
      ? await arrays<FeedRow>(tx, THESE, [whom.ids])
      : await arrays<FeedRow>(tx, NEXT, [whom.after, whom.limit]);
  const [first, last] = [nurses[0]?.[0], nurses.at(-1)?.[0]];
  if (first === undefined || last === undefined) return { nurses, licencesOf: new Map(), historyOf: new Map() };
  const [licences, history] =
    'ids' in whom
      ? [
          await arrays<[string, string]>(tx, LICENCES_OF, [whom.ids]),
          await tx.query<History>(HISTORY_OF, [whom.ids, BOOKED_PLACEMENTS]),
        ]
      : [
          await arrays<[string, string]>(tx, LICENCES_BETWEEN, [first, last]),
          await tx.query<History>(HISTORY_BETWEEN, [first, last, BOOKED_PLACEMENTS]),
        ];
  return { nurses, licencesOf: byNurse(licences), historyOf: new Map(history.map((row) => [row.nurse_id, row])) };
};

/** What these nurses state, as JSON, in the order of their ids. */
export const readFacts = (tx: Transaction, ids: readonly string[]): Promise<[id: string, facts: string][]> =>
  arrays(tx, 'SELECT id, facts::text FROM marketplace.nurses WHERE id = ANY ($1::uuid[])', [ids]);

const byNurse = (licences: readonly (readonly [string, string])[]): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [nurseId, statement] of licences) {
    const earlier = found.get(nurseId);
    if (earlier) earlier.push(statement);
    else found.set(nurseId, [statement]);
  }
  return found;
};
