import { DomainError } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { FAILURES_AT_MOST, FAILURES_WITHIN_MS } from './session-limits.js';
import { digestOf } from './session-token.js';

/** Failures with this address lately; of an account or not. Needs the system actor, as all of these do. */
export const countFailures = async (tx: Transaction, address: string): Promise<number> => {
  const [row] = await tx.query<{ failures: number }>(
    'SELECT failures FROM identity.sign_in_failures WHERE email_digest = $1 AND since > $2',
    [digestOf(address), new Date(tx.now.getTime() - FAILURES_WITHIN_MS)],
  );
  return row?.failures ?? 0;
};

export const addFailure = async (tx: Transaction, address: string): Promise<void> => {
  const since = new Date(tx.now.getTime() - FAILURES_WITHIN_MS);
  await tx.execute('DELETE FROM identity.sign_in_failures WHERE since <= $1', [since]);
  await tx.execute(
    `INSERT INTO identity.sign_in_failures AS f (email_digest, failures, since) VALUES ($1, 1, $2)
     ON CONFLICT (email_digest) DO UPDATE SET failures = f.failures + 1`,
    [digestOf(address), tx.now],
  );
};

export const forgetFailures = async (tx: Transaction, address: string): Promise<void> => {
  await tx.execute('DELETE FROM identity.sign_in_failures WHERE email_digest = $1', [digestOf(address)]);
};

/** @throws DomainError 429 SIGN_IN_PAUSED */
export const assertFewFailures = (failures: number): void => {
  if (failures < FAILURES_AT_MOST) return;
  throw new DomainError({
    kind: 'too-many-requests',
    code: 'SIGN_IN_PAUSED',
    message: 'Signing in failed too often with this e-mail address.',
    nextStep: `Wait ${FAILURES_WITHIN_MS / 60_000} minutes, then try again.`,
    facts: { retryAfterSeconds: FAILURES_WITHIN_MS / 1000 },
  });
};
