import type { Actor } from '@crossward/contracts';

/** What a service says about a change. Ids and codes only: the log outlives erasure, so it names nobody. */
export interface AuditRecord {
  /** `subject.verb`, for example `gap.opened`. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** The nurse whom it concerns: she may read it. */
  nurseId?: string | null;
  organisationId?: string | null;
  details?: Record<string, unknown>;
}

/** A record with its place in time: everything that the hash covers except the chain. */
export interface AuditEntry {
  id: string;
  occurredAt: Date;
  actor: Actor;
  action: string;
  subjectType: string;
  subjectId: string;
  nurseId: string | null;
  organisationId: string | null;
  details: Record<string, unknown>;
  requestId: string | null;
}

/** One stored link of a chain. */
export interface AuditLink extends AuditEntry {
  chainId: string;
  /** 1, 2, 3 … without a hole. */
  sequence: number;
  previousHash: string;
  hash: string;
}

/** Anything that runs SQL: a transaction of the unit of work, or a plain client. */
export interface SqlExecutor {
  query<R = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<R[]>;
}

/** What runs SQL and takes over a statement under way, to wait for it before it commits. */
export interface SqlSender extends SqlExecutor {
  send(statement: Promise<unknown>): void;
}
