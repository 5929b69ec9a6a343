import type { Actor, EventPayloads, EventTopic } from '@crossward/contracts';
import type { AuditRecord } from '@crossward/platform-audit';
import type { EntityManager } from 'typeorm';

/** What a unit of work hands to its work: one database transaction on behalf of one actor. */
export interface Transaction {
  /**
   * TypeORM bound to this transaction. Never keep it beyond the work. It thinks before it sends: what is called after it may
   * leave ahead of it, unless its answer is awaited.
   */
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** The instant of this transaction, the same wherever it is asked. */
  readonly now: Date;
  /**
   * Rows of any statement; of an UPDATE or DELETE those that it returns. Days come as `YYYY-MM-DD`. Statements leave in the
   * order of the calls, also while the one before is not answered.
   */
  query<R = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<R[]>;
  /**
   * Rows of a statement that each connection plans once and keeps under this name: for one that never changes and takes
   * longer to plan than to run. A name belongs to one text.
   */
  queryPlanned<R = Record<string, unknown>>(name: string, sql: string, params?: unknown[]): Promise<R[]>;
  /** Runs a statement and tells how many rows it touched. */
  execute(sql: string, params?: unknown[]): Promise<number>;
  /**
   * Settings of the database that hold until the end of this transaction. They take effect from the next statement on and
   * nobody waits for them: what goes wrong with them fails the transaction.
   */
  set(settings: Readonly<Record<string, string>>): void;
  /** UUIDv7. */
  newId(): string;
  /** Adds an event to the audit log; written with the commit. */
  record(event: AuditRecord): void;
  /** Tells other contexts; written to the outbox with the commit. Returns the id of the event. */
  publish<T extends EventTopic>(topic: T, payload: EventPayloads[T], options?: { delayMs?: number }): string;
  /**
   * Reads what the transaction answers, as its last act: nothing may be changed, recorded or published after it. What goes
   * into the audit log then leaves right behind the statements of this read, and does not wait for their answer.
   */
  lastly<T>(read: () => Promise<T>): Promise<T>;
  /** Writes the inbox row of (consumer, event). False: the effect already happened, so leave without another one. */
  firstTime(consumer: string, eventId: string): Promise<boolean>;
  /** Waits for, then holds, the lock of this name until the end of the transaction. Take several in sorted order. */
  lock(key: string): Promise<void>;
}
