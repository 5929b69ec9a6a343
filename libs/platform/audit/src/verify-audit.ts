import { GENESIS_HASH, chainOf, hashOf } from './audit-hash.js';
import type { AuditLink, SqlExecutor } from './audit-record.js';

/** What is wrong with a chain, and from where on it cannot be trusted. */
export interface ChainFault {
  sequence: number;
  code: 'FIELD_CHANGED' | 'LINK_BROKEN' | 'SEQUENCE_BROKEN' | 'WRONG_CHAIN' | 'HEAD_MISMATCH' | 'CHECKPOINT_MISMATCH';
  message: string;
}

export interface ChainVerdict {
  chainId: string;
  intact: boolean;
  /** Links that were read. */
  links: number;
  fault: ChainFault | null;
}

/** A head that somebody outside the database has kept: what it covers can no longer be rewritten unseen. */
export interface ChainHead {
  chainId: string;
  sequence: number;
  hash: string;
}

interface Row {
  chain_id: string;
  sequence: string;
  id: string;
  occurred_at: Date;
  actor_role: string;
  actor_account_id: string | null;
  actor_organisation_id: string | null;
  actor_nurse_id: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
  nurse_id: string | null;
  organisation_id: string | null;
  details: Record<string, unknown>;
  request_id: string | null;
  previous_hash: string;
  hash: string;
}

const BATCH = 1000;

/** Every head as it is now, to be kept elsewhere as a checkpoint. */
export const auditHeads = async (sql: SqlExecutor): Promise<ChainHead[]> => {
  const rows = await sql.query<{ chain_id: string; sequence: string; hash: string }>(
    'SELECT chain_id, sequence, hash FROM platform.audit_chains ORDER BY chain_id',
  );
  return rows.map((row) => ({ chainId: row.chain_id, sequence: Number(row.sequence), hash: row.hash }));
};

/** Recomputes one chain from its first link to its head. Needs an actor who may read all of it. */
export const verifyChain = async (
  sql: SqlExecutor,
  chainId: string,
  checkpoint?: Pick<ChainHead, 'sequence' | 'hash'>,
): Promise<ChainVerdict> => {
  let previous = { sequence: 0, hash: GENESIS_HASH };
  let links = 0;
  const verdict = (fault: ChainFault | null): ChainVerdict => ({ chainId, intact: fault === null, links, fault });
  for (let read = BATCH; read === BATCH;) {
    const rows = await sql.query<Row>(
      `SELECT * FROM platform.audit_events WHERE chain_id = $1 AND sequence > $2 ORDER BY sequence LIMIT ${BATCH}`,
      [chainId, previous.sequence],
    );
    read = rows.length;
    for (const link of rows.map(toLink)) {
      links += 1;
      const fault = faultOf(link, previous) ?? checkpointFault(link, checkpoint);
      if (fault) return verdict(fault);
      previous = link;
    }
  }
  return verdict(await tailFault(sql, chainId, previous, checkpoint));
};

/** Verifies every chain that has a head, links or a checkpoint. */
export const verifyAllChains = async (
  sql: SqlExecutor,
  checkpoints: readonly ChainHead[] = [],
): Promise<ChainVerdict[]> => {
  const stored = await sql.query<{ chain_id: string }>(
    'SELECT chain_id FROM platform.audit_chains UNION SELECT chain_id FROM platform.audit_events',
  );
  const chains = new Set([...stored.map((row) => row.chain_id), ...checkpoints.map((head) => head.chainId)]);
  const verdicts: ChainVerdict[] = [];
  for (const chainId of [...chains].sort()) {
    verdicts.push(
      await verifyChain(
        sql,
        chainId,
        checkpoints.find((head) => head.chainId === chainId),
      ),
    );
  }
  return verdicts;
};

const faultOf = (link: AuditLink, previous: { sequence: number; hash: string }): ChainFault | null => {
  const fault = (code: ChainFault['code'], message: string): ChainFault => ({ sequence: link.sequence, code, message });
  if (link.sequence !== previous.sequence + 1) {
    return fault('SEQUENCE_BROKEN', `After link (${previous.sequence}) comes link (${link.sequence}).`);
  }
  if (link.previousHash !== previous.hash) {
    return fault('LINK_BROKEN', `Link (${link.sequence}) does not follow the link before it.`);
  }
  if (hashOf(link) !== link.hash) return fault('FIELD_CHANGED', `Link (${link.sequence}) is not what was written.`);
  if (chainOf(link) !== link.chainId) {
    return fault('WRONG_CHAIN', `Link (${link.sequence}) belongs to the chain (${chainOf(link)}).`);
  }
  return null;
};

const checkpointFault = (
  link: AuditLink,
  checkpoint: Pick<ChainHead, 'sequence' | 'hash'> | undefined,
): ChainFault | null =>
  checkpoint?.sequence === link.sequence && checkpoint.hash !== link.hash
    ? {
        sequence: link.sequence,
        code: 'CHECKPOINT_MISMATCH',
        message: `Link (${link.sequence}) differs from its checkpoint.`,
      }
    : null;

const tailFault = async (
  sql: SqlExecutor,
  chainId: string,
  last: { sequence: number; hash: string },
  checkpoint: Pick<ChainHead, 'sequence' | 'hash'> | undefined,
): Promise<ChainFault | null> => {
  const [head] = await sql.query<{ sequence: string; hash: string }>(
    'SELECT sequence, hash FROM platform.audit_chains WHERE chain_id = $1',
    [chainId],
  );
  if (!head || Number(head.sequence) !== last.sequence || head.hash !== last.hash) {
    const stored = head ? `(${head.sequence})` : 'missing';
    return {
      sequence: last.sequence,
      code: 'HEAD_MISMATCH',
      message: `The chain ends at link (${last.sequence}), but its head is ${stored}.`,
    };
  }
  if (checkpoint && checkpoint.sequence > last.sequence) {
    return {
      sequence: last.sequence,
      code: 'CHECKPOINT_MISMATCH',
      message: `The chain ends at link (${last.sequence}); its checkpoint had (${checkpoint.sequence}).`,
    };
  }
  return null;
};

const toLink = (row: Row): AuditLink => ({
  chainId: row.chain_id,
  sequence: Number(row.sequence),
  id: row.id,
  occurredAt: new Date(row.occurred_at),
  actor: {
    role: row.actor_role as AuditLink['actor']['role'],
    accountId: row.actor_account_id,
    organisationId: row.actor_organisation_id,
    nurseId: row.actor_nurse_id,
  },
  action: row.action,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  nurseId: row.nurse_id,
  organisationId: row.organisation_id,
  details: row.details,
  requestId: row.request_id,
  previousHash: row.previous_hash,
  hash: row.hash,
});
