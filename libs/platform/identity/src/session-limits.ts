const MINUTE = 60_000;

/** A session ends after this time, whatever is done with it. */
export const SESSION_LASTS_MS = 12 * 60 * MINUTE;
/** And after this time without any request. */
export const SESSION_IDLE_MS = 2 * 60 * MINUTE;
/** Seen again within this time: not worth a write. */
export const SEEN_AGAIN_MS = MINUTE;

/** Failed log-ins with one address, from anywhere, until it has to wait. */
export const FAILURES_AT_MOST = 20;
export const FAILURES_WITHIN_MS = 15 * MINUTE;
