import { GENESIS_HASH, chainOf, linkTo } from './audit-hash.js';
import type { AuditEntry, AuditLink, SqlExecutor, SqlSender } from './audit-record.js';

/**
 * Sends the entries of one transaction to the ends of their chains.
 * Heads are locked in the order of their names, so that two transactions can never wait for each other;
 * call it last in a transaction, so that a chain is locked for as short as can be.
 */
export const appendAudit = async (sql: SqlSender, entries: readonly AuditEntry[]): Promise<void> => {
  const chains = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const chainId = chainOf(entry);
    chains.set(chainId, [...(chains.get(chainId) ?? []), entry]);
  }
  for (const chainId of [...chains.keys()].sort()) {
    const head = await lockHead(sql, chainId);
    sql.send(writeLinks(sql, linkTo(head, chains.get(chainId) ?? [])));
  }
};

const lockHead = async (
  sql: SqlExecutor,
  chainId: string,
): Promise<{ chainId: string; sequence: number; hash: string }> => {
  const select = 'SELECT sequence, hash FROM platform.audit_chains WHERE chain_id = $1 FOR UPDATE';
  let [head] = await sql.query<{ sequence: string; hash: string }>(select, [chainId]);
  if (!head) {
    await sql.query(
      'INSERT INTO platform.audit_chains (chain_id, sequence, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING',
      [chainId, GENESIS_HASH],
    );
    [head] = await sql.query<{ sequence: string; hash: string }>(select, [chainId]);
  }
  if (!head) throw new Error(`The audit chain (${chainId}) has no head that this actor may lock.`);
  return { chainId, sequence: Number(head.sequence), hash: head.hash };
};

/** One statement for all links of a chain and its new head: a JSON array keeps the number of parameters small. */
const writeLinks = (sql: SqlExecutor, links: readonly AuditLink[]): Promise<unknown> => {
  const last = links.at(-1);
  if (!last) return Promise.resolve();
  const rows = links.map((link) => ({
    chain_id: link.chainId,
    sequence: link.sequence,
    id: link.id,
    occurred_at: link.occurredAt.toISOString(),
    actor_role: link.actor.role,
    actor_account_id: link.actor.accountId,
    actor_organisation_id: link.actor.organisationId,
    actor_nurse_id: link.actor.nurseId,
    action: link.action,
    subject_type: link.subjectType,
    subject_id: link.subjectId,
    nurse_id: link.nurseId,
    organisation_id: link.organisationId,
    details: link.details,
    request_id: link.requestId,
    previous_hash: link.previousHash,
    hash: link.hash,
  }));
  return sql.query(
    `WITH links AS (
       INSERT INTO platform.audit_events
       SELECT * FROM jsonb_populate_recordset(NULL::platform.audit_events, $1::jsonb)
     )
     UPDATE platform.audit_chains SET sequence = $3, hash = $4 WHERE chain_id = $2`,
    [JSON.stringify(rows), last.chainId, last.sequence, last.hash],
  );
};
