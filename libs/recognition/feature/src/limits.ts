/** Of one request; a longer batch is sent in parts. */
export const MOST_QUERIES = 1_000;
/** A thousand queries of eight kilobytes each: a nurse with a long history. */
export const MOST_BYTES = 8 * 1024 * 1024;
