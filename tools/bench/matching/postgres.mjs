import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ROOT } from '../../build.mjs';
import { COLUMNS } from './postings.mjs';
import { Parameters, topSql } from './top-sql.mjs';

/** One core, plans kept, all in memory: what a tuned service would do. */
const SETTINGS = `SET jit = off; SET max_parallel_workers_per_gather = 0; SET enable_seqscan = off;
  SET plan_cache_mode = force_generic_plan; SET work_mem = '64MB'; SET extra_float_digits = 1`;

/** A PostgreSQL of its own with the posting table: group, specialty, pay; clustered in that order. */
export const openPostgres = async (home, csv) => {
  const { startEmbeddedPostgres } = await import(
    pathToFileURL(join(ROOT, 'libs/platform/embedded-postgres/dist/index.js')).href
  );
  const start = async () => {
    const server = await startEmbeddedPostgres({ home, durable: false });
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    return { server, client };
  };
  const stop = async ({ server, client }) => {
    await client.end();
    await server.stop();
  };
  const first = await start();
  await first.client.query(`ALTER SYSTEM SET shared_buffers = '2GB'`);
  await stop(first);
  const running = await start();
  const { client } = running;
  const columns = COLUMNS.map(([name, type]) => `${name} ${type} NOT NULL`).join(', ');
  await client.query(`CREATE UNLOGGED TABLE postings (${columns})`);
  await pipeline(createReadStream(csv), client.query(copyFrom('COPY postings FROM STDIN WITH (FORMAT csv)')));
  await client.query('CREATE INDEX ON postings (grp, specialty, pay_base)');
  await client.query('VACUUM (ANALYZE, FREEZE) postings');
  await client.query(SETTINGS);
  let statements = 0;
  const names = new Map();
  return {
    /** The question of a gap; asked as often as one likes. */
    prepare: (one, market, groups) => {
      const put = new Parameters();
      const text = topSql(one, market, groups, put);
      if (!names.has(text)) names.set(text, `top${(statements += 1)}`);
      return async () => {
        const { rows } = await client.query({ name: names.get(text), text, values: put.values });
        return rows.map(({ id, score }) => ({ nurseId: id, score }));
      };
    },
    stop: () => stop(running),
  };
};
