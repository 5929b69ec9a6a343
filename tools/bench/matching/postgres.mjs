import { createReadStream, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ROOT } from '../../build.mjs';
import { COLUMNS } from './postings.mjs';
import { CERTIFICATES } from './terms.mjs';
import { FEW, holds, Parameters, topSql } from './top-sql.mjs';

/** One core, plans kept, all in memory: what a tuned service would do. */
const SETTINGS = `SET jit = off; SET max_parallel_workers_per_gather = 0; SET enable_seqscan = off;
  SET plan_cache_mode = force_generic_plan; SET work_mem = '64MB'; SET extra_float_digits = 1`;

/** All of a million nurses' rows and their indexes. */
const BUFFERS_MB = 2048;

const FIRST = 'grp, specialty, pay_base';
/** The list by group, specialty and pay once more for every certificate that few hold. */
const BY_CERTIFICATE = CERTIFICATES.flatMap(([, share], kind) =>
  share <= FEW ? [`(${FIRST}) WHERE ${holds(kind)}`] : [],
);

/** What might answer fastest, each measured by itself, on a table clustered by group, specialty and pay. */
export const LAYOUTS = {
  'B-tree of group, specialty, pay': [`(${FIRST})`],
  'B-tree of these, years and days': [`(${FIRST}, years, available_from, available_until)`],
  'B-trees, one per rare certificate': [`(${FIRST})`, ...BY_CERTIFICATE],
};

/** A PostgreSQL of its own with the posting table: group, specialty, pay; clustered in that order. */
export const openPostgres = async (home, csv) => {
  const { startEmbeddedPostgres } = await import(
    pathToFileURL(join(ROOT, 'libs/platform/embedded-postgres/dist/index.js')).href
  );
  const server = await startEmbeddedPostgres({ home, durable: false, sharedBuffersMb: BUFFERS_MB });
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  const columns = COLUMNS.map(([name, type]) => `${name} ${type} NOT NULL`).join(', ');
  await client.query(`CREATE UNLOGGED TABLE postings (${columns})`);
  await pipeline(createReadStream(csv), client.query(copyFrom('COPY postings FROM STDIN WITH (FORMAT csv)')));
  await client.query(SETTINGS);
  let statements = 0;
  let names = new Map();
  return {
    /** Leaves the table with these indexes alone. */
    index: async (columnsOf) => {
      const { rows } = await client.query(`SELECT indexname AS name FROM pg_indexes WHERE tablename = 'postings'`);
      for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
      for (const own of columnsOf) await client.query(`CREATE INDEX ON postings ${own}`);
      await client.query('VACUUM (ANALYZE, FREEZE) postings');
      names = new Map();
    },
    /** What a question costs that asks for nothing. */
    roundTrip: () => client.query({ name: 'nothing', text: 'SELECT 1' }),
    /** The question of a gap; asked as often as one likes. */
    prepare: (one, market, groups) => {
      const put = new Parameters();
      const text = topSql(one, market, groups, put);
      if (!names.has(text)) names.set(text, `top${(statements += 1)}`);
      const name = names.get(text);
      return async () => {
        const { rows } = await client.query({ name, text, values: put.values });
        return rows.map(({ id, score }) => ({ nurseId: id, score }));
      };
    },
    stop: async () => {
      await client.end();
      await server.stop();
      // Run as root, the data lie where another user may enter, apart from the home.
      rmSync(dirname(server.dataDirectory), { recursive: true, force: true });
    },
  };
};
