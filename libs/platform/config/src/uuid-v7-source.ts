import type { IdSource } from '@crossward/kernel';
import { v7 } from 'uuid';

/** UUIDv7 (RFC 9562): newer ids sort after older ones, also within one millisecond of one process. */
export const uuidV7Source: IdSource = { next: () => v7() };
