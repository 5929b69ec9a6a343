import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@crossward/contracts';
import type { Clock, IdSource } from '@crossward/kernel';
import { CLOCK, ID_SOURCE } from '@crossward/platform-config';
import type { QueryRunner } from 'typeorm';
import { actorSettings } from './actor-settings.js';
import { asUnavailable, isConnectionLost, isPlanOutdated, isRetriable, sqlState } from './database-errors.js';
import { DatabaseTransaction } from './database-transaction.js';
import { claimKey, storeAnswer, storedAnswer } from './idempotency.js';
import { currentRequest, type IdempotencyRequest } from './request-context.js';
import { ServiceDataSources } from './service-data-sources.js';
import type { Transaction } from './transaction.js';

const ATTEMPTS = 5;
/** More than a pool holds: then it is not idle connections that are lost, but the server. */
const MOST_LOST = 50;

interface Surroundings {
  readonly depth: number;
  readonly writing: boolean;
}

interface Kind {
  readonly actor: Actor;
  readonly mode: string;
  readonly surroundings: Surroundings;
  readonly streaming?: boolean;
}

const READING = 'ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Called after a commit with the instants from which its events may be published. */
export type PublishListener = (availableAt: readonly Date[]) => void;

/**
 * The only door to the database: every statement belongs to one transaction of one known actor.
 * The work may run again after a deadlock or a serialisation failure, so it must not touch anything else
 * (no calls to other services, no state of the process).
 */
@Injectable()
export class UnitOfWork {
  private readonly listeners = new Set<PublishListener>();
  private readonly surroundings = new AsyncLocalStorage<Surroundings>();

  constructor(
    @Inject(ServiceDataSources) private readonly sources: ServiceDataSources,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /**
   * Runs the work in one read-write transaction; state, audit events and outbox rows commit together or not at all.
   * In a request with an Idempotency-Key the answer is stored in the same transaction and replayed to repetitions.
   * Constraint violations (23505, 23P01 …) reach the caller as they are; `isUniqueViolation` and its like tell them.
   */
  async run<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const around = this.surroundings.getStore();
    if (around) throw new Error('UnitOfWork.run inside another unit of work: hand the transaction on instead.');
    const request = idempotencyOf();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, work, request);
      } catch (error) {
        if (!isRetriable(error) || attempt === ATTEMPTS) throw asUnavailable(error);
        await sleep(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  /**
   * Runs the work on one consistent, read-only view. May be used inside `run`: it then sees what is committed. The work may run
   * again when its connection turns out to be lost.
   */
  read<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.reading(actor, work);
  }

  /** `read` on one of the few connections whose statements can be read row by row (COPY, cursors): for work in the background. */
  readStream<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.reading(actor, work, true);
  }

  /**
   * The answer that an earlier request with this Idempotency-Key was given; undefined while there was none. For what a
   * repetition is refused by before it comes to its own unit of work, since the first request has changed it.
   */
  async earlierAnswer(actor: Actor, request: IdempotencyRequest): Promise<unknown> {
    const earlier = await this.read(actor, (tx) => storedAnswer(tx, request));
    return earlier ? (JSON.parse(earlier.answer) as unknown) : undefined;
  }

  /**
   * One statement as its own transaction, in one round trip: a database function that says by itself for whom it acts. For
   * what every request asks before anybody is known to act.
   * @param name each connection plans the statement once and keeps it under this name
   */
  async ask<R>(name: string, sql: string, params: unknown[]): Promise<R[]> {
    try {
      const source = await this.sources.forDepth((this.surroundings.getStore()?.depth ?? 0) + 1);
      for (let lost = 0; ; lost += 1) {
        const runner = source.createQueryRunner();
        try {
          return (await runner.query({ name, text: sql } as unknown as string, params)) as R[];
        } catch (error) {
          if (!isConnectionLost(error) || lost === MOST_LOST) throw error;
        } finally {
          await this.letGo(runner);
        }
      }
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  /** Tells after each commit that there is something to publish. Returns how to stop listening. */
  onPublished(listener: PublishListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async reading<T>(actor: Actor, work: (tx: Transaction) => Promise<T>, streaming = false): Promise<T> {
    const surroundings = { depth: (this.surroundings.getStore()?.depth ?? 0) + 1, writing: false };
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.inTransaction({ actor, mode: READING, surroundings, streaming }, async (tx, runner) => {
          const result = await work(tx);
          // Nobody waits for the end of what has changed nothing: the connection is let go of behind it.
          tx.send(end(runner, 'COMMIT'));
          return result;
        });
      } catch (error) {
        if (!isPlanOutdated(error) || attempt === ATTEMPTS) throw asUnavailable(error);
      }
    }
  }

  private async attempt<T>(
    actor: Actor,
    work: (tx: Transaction) => Promise<T>,
    request: IdempotencyRequest | undefined,
  ): Promise<T> {
    let published: readonly Date[] = [];
    const surroundings = { depth: 1, writing: true };
    const answer = await this.inTransaction({ actor, mode: '', surroundings }, async (tx, runner, started) => {
      const earlier = request ? await claimKey(tx, request) : null;
      const result = earlier ? (JSON.parse(earlier.answer) as T) : await work(tx);
      if (request && earlier) request.replayed = true;
      else if (request) tx.send(storeAnswer(tx, request, result));
      if (!earlier) ({ published } = await tx.flush());
      // What is committed is never done again: a start that is not answered may have been lost only on its way back.
      await started;
      tx.send(end(runner, 'COMMIT'));
      await tx.settled();
      return result;
    });
    if (request) request.used = true;
    if (published.length > 0) for (const listener of this.listeners) listener(published);
    return answer;
  }

  /**
   * Does the work on a connection with an open transaction. The start of it leaves ahead of the first statement and nobody
   * waits for it. A connection that the server has let go of while it lay idle is noticed by that, and nothing was done yet:
   * the work is done again on another one.
   */
  private async inTransaction<T>(
    { actor, mode, surroundings, streaming = false }: Kind,
    work: (tx: DatabaseTransaction, runner: QueryRunner, started: Promise<void>) => Promise<T>,
  ): Promise<T> {
    const source = await (streaming ? this.sources.forStreams() : this.sources.forDepth(surroundings.depth));
    for (let lost = 0; ; lost += 1) {
      const runner = source.createQueryRunner();
      const now = this.clock.now();
      const tx = new DatabaseTransaction(runner, actor, now, this.ids, surroundings.writing);
      const started = this.start(runner, mode, actorSettings(actor, now));
      tx.send(started);
      try {
        if (streaming) await started;
        return await this.surroundings.run(surroundings, () => work(tx, runner, started));
      } catch (error) {
        const atStart = await started.then(() => null).catch((reason: unknown) => reason);
        if (atStart === null) throw await firstCause(tx, error);
        if (!isConnectionLost(atStart) || lost === MOST_LOST) throw atStart;
      } finally {
        tx.end();
        const gone = tx
          .settled()
          .catch(() => undefined)
          .then(() => this.letGo(runner));
        if (surroundings.writing) await gone;
      }
    }
  }

  /** One round trip; TypeORM would send the start of the transaction alone. */
  private async start(runner: QueryRunner, mode: string, settings: string): Promise<void> {
    (runner as { isTransactionActive: boolean }).isTransactionActive = true;
    await runner.query(`START TRANSACTION ${mode}; ${settings}`);
  }

  /** Undoes what is still open. The first error is the one that matters; on a broken connection all of this fails too. */
  private async letGo(runner: QueryRunner): Promise<void> {
    if (runner.isTransactionActive) await end(runner, 'ROLLBACK').catch(() => undefined);
    await runner.release().catch(() => undefined);
  }
}

/** After an error of the database every later statement fails by it; what nobody waited for may have been the first. */
const firstCause = async (tx: DatabaseTransaction, error: unknown): Promise<unknown> =>
  sqlState(error) === '25P02'
    ? tx
        .settled()
        .then(() => error)
        .catch((sent: unknown) => sent)
    : error;

const end = async (runner: QueryRunner, how: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
  await runner.query(how);
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
};

const idempotencyOf = (): IdempotencyRequest | undefined => {
  const request = currentRequest()?.idempotency;
  if (request?.used) {
    throw new Error('A request with an Idempotency-Key has one unit of work: the second would run again on a replay.');
  }
  return request;
};
