// A process of its own that changes nurses at a steady rate: one a transaction as a request does, and several as an import
// does, over connections whose transactions overlap. Tells each transaction and when it was committed.
import { setTimeout as sleep } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import pg from 'pg';
import { CHANGES } from './changes.mjs';

const KINDS = [
  { called: 'one nurse a transaction', share: 0.3, connections: 4, nurses: 1, openForMs: 0 },
  { called: 'imports of 25 nurses', share: 0.65, connections: 2, nurses: 25, openForMs: 0 },
  // So that later ones commit before it.
  { called: 'long transactions', share: 0.05, connections: 2, nurses: 5, openForMs: 200 },
];
const DEADLOCK = '40P01';
const TICK_MS = 5;

process.on('disconnect', () => process.exit());
process.once('message', async ({ databaseUrl, nurseIds, perSecond, seconds }) => {
  const generator = xoroshiro128plus(1);
  const below = (count) => uniformInt(generator, 0, count - 1);
  const committed = [];

  const attempt = async (client, { nurses, openForMs }) => {
    const first = below(nurseIds.length);
    const ids = Array.from({ length: nurses }, (_none, at) => nurseIds[(first + at * 7) % nurseIds.length]);
    await client.query('BEGIN');
    const changed = await client.query(CHANGES[below(CHANGES.length)], [ids]);
    const [{ xid }] = (await client.query('SELECT pg_current_xact_id()::text AS xid')).rows;
    if (openForMs > 0) await sleep((openForMs * below(1000)) / 1000);
    await client.query('COMMIT');
    // Some have no licence that could change.
    const changes = Math.min(nurses, changed.rowCount);
    committed.push({ xid, at: Date.now(), nurses: changes });
    return changes;
  };

  /** Two that change the same nurses in another order: one of them is undone, and does it again. */
  const change = (client, kind) =>
    attempt(client, kind).catch(async (error) => {
      await client.query('ROLLBACK');
      if (error.code !== DEADLOCK) throw error;
      return change(client, kind);
    });

  const began = performance.now();
  const running = KINDS.flatMap((kind) => {
    let done = 0;
    return Array.from({ length: kind.connections }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query(`SET ROLE crossward_app; SET app.role = 'system'; SET synchronous_commit = off`);
      for (;;) {
        const elapsed = (performance.now() - began) / 1000;
        if (elapsed > seconds) break;
        if (done + kind.nurses > perSecond * kind.share * elapsed) await sleep(TICK_MS);
        else {
          done += kind.nurses;
          const changes = await change(client, kind);
          done -= kind.nurses - changes;
        }
      }
      await client.end();
    });
  });
  await Promise.all(running);
  process.send({ committed, seconds: (performance.now() - began) / 1000 });
});
