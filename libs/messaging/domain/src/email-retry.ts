const MINUTE = 60_000;

/** 1, 4, 16, 64, 256 minutes and then every 256: a server that is down for a working day is outlived. */
export const EMAIL_ATTEMPTS = 8;

/** The pause after the given attempt, counted from 1; null: no more attempts. `jitter` from 0 to 1 spreads it by half. */
export const emailPause = (attempts: number, jitter: number): number | null => {
  if (attempts >= EMAIL_ATTEMPTS) return null;
  const full = MINUTE * Math.min(4 ** (attempts - 1), 256);
  return Math.round(full / 2 + (full / 2) * jitter);
};

/** A sending that nobody settled in that time was cut off with its process. */
export const SENDING_MS = 10 * MINUTE;
