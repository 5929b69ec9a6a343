import { SUBSCRIPTIONS, type Actor, type EventPayloads, type EventTopic } from '@crossward/contracts';
import type { IdSource } from '@crossward/kernel';
import { appendAudit, auditEntry, type AuditEntry, type AuditRecord } from '@crossward/platform-audit';
import type { EntityManager, QueryRunner } from 'typeorm';
import { currentRequest } from './request-context.js';
import type { Transaction } from './transaction.js';

interface OutboxRow {
  id: string;
  topic: EventTopic;
  payload: EventPayloads[EventTopic];
  availableAt: Date;
}

/** A transaction on one connection; collects what has to be written with the commit. */
export class DatabaseTransaction implements Transaction {
  private readonly audit: AuditEntry[] = [];
  private readonly outbox: OutboxRow[] = [];
  /** What was sent and nobody waits for; it has to have gone well before the commit. */
  private readonly sent: Promise<unknown>[] = [];
  private flushed: Promise<{ published: readonly Date[] }> | null = null;
  private ended = false;

  constructor(
    private readonly runner: QueryRunner,
    readonly actor: Actor,
    readonly now: Date,
    private readonly ids: IdSource,
    private readonly writable: boolean,
  ) {}

  get manager(): EntityManager {
    this.refuseAfterEnd();
    return this.runner.manager;
  }

  async query<R = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<R[]> {
    this.refuseAfterEnd();
    const result = await this.runner.query(sql, params, true);
    return (result.records ?? []) as R[];
  }

  queryPlanned<R = Record<string, unknown>>(name: string, sql: string, params?: unknown[]): Promise<R[]> {
    // TypeORM hands a statement to pg as it is, and pg knows named ones.
    return this.query<R>({ name, text: sql } as unknown as string, params);
  }

  async execute(sql: string, params?: unknown[]): Promise<number> {
    this.refuseAfterEnd();
    const result = await this.runner.query(sql, params, true);
    return result.affected ?? 0;
  }

  set(settings: Readonly<Record<string, string>>): void {
    const pairs = Object.entries(settings);
    const calls = pairs.map((_, at) => `set_config($${at * 2 + 1}, $${at * 2 + 2}, true)`);
    this.send(this.query(`SELECT ${calls.join(', ')}`, pairs.flat()));
  }

  /** A statement that was sent and is waited for only by `settled`. */
  send(statement: Promise<unknown>): void {
    this.sent.push(statement);
    // Whoever fails by it asks `settled` why; until then it is nobody's.
    statement.catch(() => undefined);
  }

  /** Waits for all that was sent. @throws what the first of it failed with */
  async settled(): Promise<void> {
    await Promise.all(this.sent);
  }

  newId(): string {
    return this.ids.next();
  }

  lastly<T>(read: () => Promise<T>): Promise<T> {
    const answer = read();
    this.flush().catch(() => undefined); // whoever commits hears of it
    return answer;
  }

  record(event: AuditRecord): void {
    this.refuseAfterEnd();
    this.refuseFlushed('record');
    this.refuseReadOnly('record');
    const requestId = currentRequest()?.requestId ?? null;
    this.audit.push(auditEntry(event, { id: this.newId(), occurredAt: this.now, actor: this.actor, requestId }));
  }

  publish<T extends EventTopic>(topic: T, payload: EventPayloads[T], options: { delayMs?: number } = {}): string {
    this.refuseAfterEnd();
    this.refuseFlushed('publish');
    this.refuseReadOnly('publish');
    const id = this.newId();
    const availableAt = new Date(this.now.getTime() + (options.delayMs ?? 0));
    this.outbox.push({ id, topic, payload, availableAt });
    return id;
  }

  async firstTime(consumer: string, eventId: string): Promise<boolean> {
    const inserted = await this.execute(
      'INSERT INTO platform.inbox_events (consumer, event_id, handled_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [consumer, eventId, this.now],
    );
    return inserted === 1;
  }

  async lock(key: string): Promise<void> {
    await this.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  }

  /**
   * Sends outbox and audit log; the chains last, because they are what other transactions wait for. The last of it is not
   * waited for, so that the commit can leave right behind it. Once, however often it is asked for.
   */
  flush(): Promise<{ published: readonly Date[] }> {
    return (this.flushed ??= this.sendRecords());
  }

  private async sendRecords(): Promise<{ published: readonly Date[] }> {
    if (this.outbox.length > 0) this.send(this.writeOutbox());
    if (this.audit.length > 0) await appendAudit(this, this.audit);
    return { published: this.outbox.map((row) => row.availableAt) };
  }

  private writeOutbox(): Promise<unknown> {
    const rows = this.outbox.map((row) => ({
      id: row.id,
      topic: row.topic,
      payload: row.payload,
      queues: SUBSCRIPTIONS[row.topic],
      settled_queues: [],
      occurred_at: this.now.toISOString(),
      available_at: row.availableAt.toISOString(),
      published_at: null,
      request_id: currentRequest()?.requestId ?? null,
    }));
    return this.query(
      'INSERT INTO platform.outbox_events SELECT * FROM jsonb_populate_recordset(NULL::platform.outbox_events, $1::jsonb)',
      [JSON.stringify(rows)],
    );
  }

  /** From now on every use is a bug: the connection belongs to somebody else. */
  end(): void {
    this.ended = true;
  }

  private refuseAfterEnd(): void {
    if (this.ended) throw new Error('The transaction has ended: a promise of its work was not awaited.');
  }

  private refuseFlushed(what: string): void {
    if (this.flushed) throw new Error(`Transaction.${what} after the last read of the transaction.`);
  }

  private refuseReadOnly(what: string): void {
    if (!this.writable) throw new Error(`UnitOfWork.read cannot ${what}: use UnitOfWork.run.`);
  }
}
