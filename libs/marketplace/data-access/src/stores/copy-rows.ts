import { once } from 'node:events';
import type { Transaction } from '@crossward/platform-database';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

const LINE_END = 10;
const NULL = '\\N';
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** A field of COPY's text format (PostgreSQL, COPY, "Text Format"). */
const fieldOf = (raw: string): string | null => {
  if (!raw.includes('\\')) return raw;
  return raw === NULL ? null : raw.replaceAll(/\\(.)/gs, (_all, character: string) => ESCAPES[character] ?? character);
};

/**
 * Rows of a statement as they come, in batches of about so many: nothing but the batch at hand is in memory, however many
 * there are, and the server goes on while a batch is taken. Every column must be text.
 */
export async function* copyRows<R extends readonly (string | null)[]>(
  tx: Transaction,
  select: string,
  atOnce: number,
): AsyncGenerator<R[]> {
  // One statement for however many rows; a limit for statements that answer requests would end it.
  await tx.query('SET LOCAL statement_timeout = 0');
  const client = (await tx.manager.queryRunner?.connect()) as pg.ClientBase;
  const stream = client.query(copyTo(`COPY (${select}) TO STDOUT`));
  const end = once(stream, 'end');
  try {
    // Destroyed before its end, the stream would leave the connection in the middle of the COPY.
    yield* batchesOf<R>(stream.iterator({ destroyOnReturn: false }), atOnce);
  } finally {
    stream.resume();
    await end;
  }
}

async function* batchesOf<R>(chunks: AsyncIterable<Buffer>, atOnce: number): AsyncGenerator<R[]> {
  let rest: Buffer = Buffer.alloc(0);
  let batch: R[] = [];
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(LINE_END);
    rest = bytes.subarray(end + 1);
    if (end < 0) continue;
    for (const line of bytes.toString('utf8', 0, end).split('\n')) batch.push(line.split('\t').map(fieldOf) as R);
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
