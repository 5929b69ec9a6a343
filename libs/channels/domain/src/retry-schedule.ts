const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after each failed attempt, as the Standard Webhooks specification recommends; about 75 hours in all. */
export const RETRY_PAUSES_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** A receiver may ask for more patience than the schedule has, but for no more than this. */
export const LONGEST_PAUSE_MS = 24 * HOUR;

/** An endpoint that has answered nothing well for so long when a message is given up is taken for dead. */
export const FAILING_AT_MOST_MS = 72 * HOUR;

/** How long both signatures are sent after a rotation, unless told. */
export const ROTATION_OVERLAP_MS = 24 * HOUR;

const JITTER = 0.2;

/**
 * When to try again after this many failed attempts of the round; null: no more.
 * @param random from 0 to 1; spreads the receivers of one outage over a fifth of the pause
 */
export const nextAttemptAt = (
  failed: number,
  at: Date,
  { random, retryAfterMs = null }: { random: number; retryAfterMs?: number | null },
): Date | null => {
  const pause = RETRY_PAUSES_MS[failed - 1];
  if (pause === undefined) return null;
  const asked = Math.min(retryAfterMs ?? 0, LONGEST_PAUSE_MS);
  return new Date(at.getTime() + Math.max(Math.round(pause * (1 + JITTER * random)), asked));
};

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); null for anything else. */
export const retryAfterMs = (header: string | undefined, at: Date): number | null => {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * SECOND;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - at.getTime());
};

/** The message is given up: is the endpoint to be disabled with it? */
export const isTakenForDead = (failingSince: Date | null, at: Date): boolean =>
  failingSince !== null && at.getTime() - failingSince.getTime() >= FAILING_AT_MOST_MS;
