import { DomainError } from '@crossward/kernel';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';

/** The SQLSTATE of an error of PostgreSQL, however TypeORM has wrapped it; null for anything else. */
export const sqlState = (error: unknown): string | null => {
  for (let current = error; current instanceof Error; current = (current as { driverError?: unknown }).driverError) {
    const code = (current as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return null;
};

/** The name of the violated constraint, or null. */
export const constraintOf = (error: unknown): string | null => {
  for (let current = error; current instanceof Error; current = (current as { driverError?: unknown }).driverError) {
    const constraint = (current as { constraint?: unknown }).constraint;
    if (typeof constraint === 'string') return constraint;
  }
  return null;
};

const violates = (error: unknown, state: string, constraint: string | undefined): boolean =>
  sqlState(error) === state && (constraint === undefined || constraintOf(error) === constraint);

/** 23P01: another row overlaps. */
export const isExclusionViolation = (error: unknown, constraint?: string): boolean =>
  violates(error, '23P01', constraint);

/** 23505: another row has the same key. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean => violates(error, '23505', constraint);

/** 23503: the other row is not there, or still referred to. */
export const isForeignKeyViolation = (error: unknown, constraint?: string): boolean =>
  violates(error, '23503', constraint);

/** 0A000 of a statement that was planned before its tables were changed: planned anew it succeeds. */
export const isPlanOutdated = (error: unknown): boolean =>
  sqlState(error) === '0A000' && /cached plan must not change result type/.test((error as Error).message);

/** 40001 serialisation failure, 40P01 deadlock, an outdated plan: the same work may well succeed when it is run again. */
export const isRetriable = (error: unknown): boolean =>
  ['40001', '40P01'].includes(sqlState(error) ?? '') || isPlanOutdated(error);

// Classes 08 (connection) and 53 (resources), shutdown and start-up (57P0x), cancelled by a time limit (57014, 55P03).
const UNAVAILABLE_STATE = /^(08|53)|^57P0[1-5]$|^57014$|^55P03$/;
const UNAVAILABLE_SYSTEM = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
const UNAVAILABLE_MESSAGE =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/i;

export const isUnavailable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  // TypeORM lets go of a connection that breaks; whoever still works on it meets this error.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  const state = sqlState(error);
  if (state !== null && UNAVAILABLE_STATE.test(state)) return true;
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  const code = (cause as { code?: unknown }).code;
  return (typeof code === 'string' && UNAVAILABLE_SYSTEM.has(code)) || UNAVAILABLE_MESSAGE.test(error.message);
};

/** The connection itself is gone: on another one the same may succeed at once. */
export const isConnectionLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof QueryRunnerAlreadyReleasedError || sqlState(error) === '57P01') return true;
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  const code = (cause as { code?: unknown }).code;
  return code === 'ECONNRESET' || code === 'EPIPE' || /Connection terminated|connection error/i.test(error.message);
};

/** Turns "the database cannot answer now" into the error that callers and queues know how to wait on. */
export const asUnavailable = (error: unknown): unknown =>
  !(error instanceof DomainError) && isUnavailable(error)
    ? new DomainError({
        kind: 'unavailable',
        code: 'DATABASE_UNAVAILABLE',
        message: `The database cannot answer now (${sqlState(error) ?? 'connection'}).`,
        nextStep: 'Try again in a moment.',
        cause: error,
      })
    : error;

/** Somebody else changed it between reading and writing. */
export const versionConflict = (what: string, id: string): DomainError =>
  new DomainError({
    kind: 'precondition-failed',
    code: 'VERSION_CONFLICT',
    message: `The ${what} (${id}) has been changed by somebody else meanwhile.`,
    nextStep: 'Read it again, look at what changed, and send the change with the new version.',
    facts: { what, id },
  });
