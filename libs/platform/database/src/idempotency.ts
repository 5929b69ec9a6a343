import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import type { IdempotencyRequest } from './request-context.js';
import type { Transaction } from './transaction.js';

const KEPT_HOURS = 24;

/** Whose key it is. Callers without an account share no keys: their scope is the request itself. */
const scopeOf = (actor: Actor, request: IdempotencyRequest): string =>
  actor.accountId ?? `${actor.role}:${request.requestHash}`;

/** Null: this transaction does the work. Otherwise the stored answer (JSON) of the transaction that did it. */
export const claimKey = async (tx: Transaction, request: IdempotencyRequest): Promise<{ answer: string } | null> => {
  const scope = scopeOf(tx.actor, request);
  const expires = new Date(tx.now.getTime() + KEPT_HOURS * 3_600_000);
  await tx.execute('DELETE FROM platform.idempotency_keys WHERE scope = $1 AND key = $2 AND expires_at <= $3', [
    scope,
    request.key,
    tx.now,
  ]);
  // A concurrent holder of the same key makes this statement wait until that holder has ended.
  const inserted = await tx.execute(
    `INSERT INTO platform.idempotency_keys (scope, key, account_id, request_hash, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [scope, request.key, tx.actor.accountId, request.requestHash, tx.now, expires],
  );
  if (inserted === 1) return null;
  const stored = await storedAnswer(tx, request);
  if (!stored) throw stillRunning(request.key);
  return stored;
};

/** What an earlier request with this key was answered; null while there was none. @throws DomainError IDEMPOTENCY_KEY_REUSED */
export const storedAnswer = async (
  tx: Transaction,
  request: IdempotencyRequest,
): Promise<{ answer: string } | null> => {
  const [stored] = await tx.query<{ request_hash: string; answer: string | null }>(
    'SELECT request_hash, answer FROM platform.idempotency_keys WHERE scope = $1 AND key = $2 AND expires_at > $3',
    [scopeOf(tx.actor, request), request.key, tx.now],
  );
  if (!stored || stored.answer === null) return null;
  if (stored.request_hash !== request.requestHash) throw reused(request.key);
  return { answer: stored.answer };
};

/** Keeps the answer with the effect: both commit, or neither. */
export const storeAnswer = async (tx: Transaction, request: IdempotencyRequest, answer: unknown): Promise<void> => {
  await tx.execute('UPDATE platform.idempotency_keys SET answer = $3 WHERE scope = $1 AND key = $2', [
    scopeOf(tx.actor, request),
    request.key,
    JSON.stringify(answer ?? null),
  ]);
};

const reused = (key: string): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: `The Idempotency-Key (${key}) was used for another request.`,
    nextStep: 'Use a new key for a new request; repeat a request only with the very same body.',
    facts: { key },
  });

const stillRunning = (key: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'IDEMPOTENCY_KEY_IN_USE',
    message: `A request with the Idempotency-Key (${key}) has not ended yet.`,
    nextStep: 'Wait a moment and send the same request again.',
    facts: { key },
  });
