import { once } from 'node:events';
import type { Transaction } from '@crossward/platform-database';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** What has come in the meantime is read at one go: PostgreSQL sends a few rows at a time, and each turn costs as much as they do. */
const CHUNK_BYTES = 1 << 20;

/**
 * What a statement tells in COPY's binary format, as it comes: nothing but the chunk at hand is in memory, however many rows
 * there are, and the server goes on while a chunk is read.
 */
export async function* copyChunks(tx: Transaction, select: string): AsyncGenerator<Buffer> {
  // One statement for however many rows; a limit for statements that answer requests would end it.
  await tx.query('SET LOCAL statement_timeout = 0');
  const client = (await tx.manager.queryRunner?.connect()) as pg.ClientBase;
  const stream = client.query(copyTo(`COPY (${select}) TO STDOUT (FORMAT binary)`, { highWaterMark: CHUNK_BYTES }));
  const end = once(stream, 'end');
  try {
    // Destroyed before its end, the stream would leave the connection in the middle of the COPY.
    yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } finally {
    stream.resume();
    await end;
  }
}
