import type { DisabledReason, EndpointStatus } from '@crossward/channels-domain';
import { versionConflict, type Transaction } from '@crossward/platform-database';

export interface EndpointRecord {
  id: string;
  organisationId: string;
  url: string;
  description: string;
  topics: string[];
  status: EndpointStatus;
  disabledReason: DisabledReason | null;
  failingSince: Date | null;
  dataKey: Buffer;
  secret: Buffer;
  previousSecret: Buffer | null;
  previousUntil: Date | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

const COLUMNS = `id, organisation_id AS "organisationId", url, description, topics, status,
  disabled_reason AS "disabledReason", failing_since AS "failingSince", data_key AS "dataKey", secret,
  previous_secret AS "previousSecret", previous_until AS "previousUntil", created_at AS "createdAt",
  updated_at AS "updatedAt", version`;

export const findEndpoint = async (tx: Transaction, id: string): Promise<EndpointRecord | null> => {
  const [row] = await tx.query<EndpointRecord>(`SELECT ${COLUMNS} FROM channels.webhook_endpoints WHERE id = $1`, [id]);
  return row ?? null;
};

export const listEndpoints = (tx: Transaction, after: string | null, limit: number): Promise<EndpointRecord[]> =>
  tx.query<EndpointRecord>(
    `SELECT ${COLUMNS} FROM channels.webhook_endpoints WHERE ($1::uuid IS NULL OR id < $1) ORDER BY id DESC LIMIT $2`,
    [after, limit],
  );

export const countEndpoints = async (tx: Transaction, organisationId: string): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM channels.webhook_endpoints WHERE organisation_id = $1',
    [organisationId],
  );
  return row!.count;
};

export const insertEndpoint = async (
  tx: Transaction,
  endpoint: Pick<
    EndpointRecord,
    'id' | 'organisationId' | 'url' | 'description' | 'topics' | 'status' | 'dataKey' | 'secret'
  >,
): Promise<void> => {
  await tx.execute(
    `INSERT INTO channels.webhook_endpoints (id, organisation_id, url, description, topics, status, data_key, secret,
       created_at, updated_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 1)`,
    [
      endpoint.id,
      endpoint.organisationId,
      endpoint.url,
      endpoint.description,
      endpoint.topics,
      endpoint.status,
      endpoint.dataKey,
      endpoint.secret,
      tx.now,
    ],
  );
};

/** @throws precondition-failed when somebody else changed it meanwhile */
export const saveEndpoint = async (tx: Transaction, endpoint: EndpointRecord): Promise<void> => {
  const saved = await tx.execute(
    `UPDATE channels.webhook_endpoints SET url = $3, description = $4, topics = $5, status = $6, disabled_reason = $7,
       failing_since = $8, secret = $9, previous_secret = $10, previous_until = $11, updated_at = $12,
       version = version + 1
     WHERE id = $1 AND version = $2`,
    [
      endpoint.id,
      endpoint.version,
      endpoint.url,
      endpoint.description,
      endpoint.topics,
      endpoint.status,
      endpoint.disabledReason,
      endpoint.failingSince,
      endpoint.secret,
      endpoint.previousSecret,
      endpoint.previousUntil,
      tx.now,
    ],
  );
  if (saved !== 1) throw versionConflict('webhook endpoint', endpoint.id);
};

/** Enabled endpoints of the organisation that asked for this topic. */
export const listEndpointsFor = (
  tx: Transaction,
  organisationId: string,
  topic: string,
): Promise<{ id: string; organisationId: string }[]> =>
  tx.query(
    `SELECT id, organisation_id AS "organisationId" FROM channels.webhook_endpoints
     WHERE organisation_id = $1 AND status = 'enabled' AND $2 = ANY(topics)`,
    [organisationId, topic],
  );

/** Remembers since when nothing was answered well. Not a change that anybody made: the version stays. */
export const markFailing = (tx: Transaction, id: string): Promise<number> =>
  tx.execute('UPDATE channels.webhook_endpoints SET failing_since = $2 WHERE id = $1 AND failing_since IS NULL', [
    id,
    tx.now,
  ]);

export const markWell = (tx: Transaction, id: string): Promise<number> =>
  tx.execute('UPDATE channels.webhook_endpoints SET failing_since = NULL WHERE id = $1 AND failing_since IS NOT NULL', [
    id,
  ]);

/** True: it was enabled until now. */
export const disableEndpoint = async (tx: Transaction, id: string, reason: DisabledReason): Promise<boolean> =>
  (await tx.execute(
    `UPDATE channels.webhook_endpoints SET status = 'disabled', disabled_reason = $2, updated_at = $3,
       version = version + 1 WHERE id = $1 AND status = 'enabled'`,
    [id, reason, tx.now],
  )) === 1;

export interface RemovedMessages {
  total: number;
  /** That were still to be sent, and never will be. */
  pending: number;
}

/**
 * Removes an endpoint with all of its messages. Under `lockFeed`, so that none is added meanwhile; a delivery under way
 * holds its message until it has settled it.
 * @throws precondition-failed when somebody else changed it meanwhile
 */
export const removeEndpoint = async (
  tx: Transaction,
  { id, version }: Pick<EndpointRecord, 'id' | 'version'>,
): Promise<RemovedMessages> => {
  const held = await tx.query('SELECT 1 FROM channels.webhook_endpoints WHERE id = $1 AND version = $2 FOR UPDATE', [
    id,
    version,
  ]);
  if (held.length !== 1) throw versionConflict('webhook endpoint', id);
  const removed = await tx.query<{ status: string }>(
    'DELETE FROM channels.webhook_messages WHERE endpoint_id = $1 RETURNING status',
    [id],
  );
  await tx.execute('DELETE FROM channels.webhook_endpoints WHERE id = $1', [id]);
  return { total: removed.length, pending: removed.filter(({ status }) => status === 'pending').length };
};
