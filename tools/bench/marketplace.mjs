import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { build, ROOT } from '../build.mjs';
import { FULL_SIZE } from './marketplace/market.mjs';
import { openMarket } from './marketplace/open-market.mjs';
import { addUsers } from './marketplace/users.mjs';
import { line, ms } from './recognition/measure.mjs';

const USERS = 50;
const MEASURED_MS = 20_000;
const REFERENCE = 'reference: one row';

/** `MARKET_SHARE=0.01` makes a smaller market, to try the benchmark itself. */
const sizesFrom = (share) => ({
  organisations: FULL_SIZE.organisations,
  ...Object.fromEntries(
    ['nurses', 'gaps', 'submissions'].map((name) => [name, Math.max(5000, Math.round(FULL_SIZE[name] * share))]),
  ),
});

const startServer = async ({ config, home, postgres }) => {
  const env = { ...process.env, CROSSWARD_HOME: home, DATABASE_URL: postgres.databaseUrl, REDIS_URL: '' };
  const child = fork(join(ROOT, 'tools/bench/marketplace/server.mjs'), { env: { ...env, NODE_ENV: config.mode } });
  const [{ port }] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended before it listened (${code}).`))),
  ]);
  const stop = async () => {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  };
  return { port, stop };
};

/** Each hospital user works on one open gap of hers. */
const withGaps = (users, { ids, sizes, organisationOf, statusOf }) =>
  users.map((user) => {
    let gap = user.organisation;
    while (organisationOf(gap) !== user.organisation || statusOf(gap) !== 'open') gap += 1;
    return { ...user, gapId: ids.gap(gap % sizes.gaps) };
  });

const load = async (port, users, { ids, sizes, statusOf }) => {
  const open = Array.from({ length: sizes.gaps }, (_none, gap) => gap).filter((gap) => statusOf(gap) === 'open');
  const gapIds = open.slice(0, 2000).map((gap) => ids.gap(gap));
  const worker = new Worker(join(ROOT, 'tools/bench/marketplace/load.mjs'), {
    workerData: {
      ...{ port, users, gapIds, forMs: MEASURED_MS },
      ...{
        jurisdictions: ['US-FL', 'CA-ON', 'GB', 'DE'],
        specialties: ['intensive-care', 'emergency', 'medical-surgical'],
      },
    },
  });
  const [answer] = await once(worker, 'message');
  return answer;
};

/** Rows that a list reads of each table against those that it returns, with nobody else at work. */
const rowsRead = async (port, users, adminUrl) => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const read = async () => {
    // Counters of a session are handed over when it rests, after a second at the latest.
    await sleep(1500);
    const { rows } = await client.query(
      `SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint AS read FROM pg_stat_user_tables
       WHERE schemaname = 'marketplace' AND relname IN ('gaps', 'submissions')`,
    );
    return Number(rows[0].read);
  };
  const lists = [
    ['nurse', 'open gaps of a place', '/v1/gaps?jurisdiction=US-FL&limit=50'],
    ['nurse', 'open gaps of a specialty', '/v1/gaps?specialty=intensive-care&limit=50'],
    ['hospital-approver', 'gaps of a hospital', '/v1/gaps?status=open&limit=50'],
    ['hospital-approver', 'submissions of a hospital', '/v1/submissions?limit=50'],
    ['recruiter', 'all gaps', '/v1/gaps?limit=50'],
    ['recruiter', 'submissions that wait', '/v1/submissions?status=submitted&limit=50'],
  ];
  try {
    for (const [role, name, path] of lists) {
      const { token } = users.find((user) => user.role === role);
      const before = await read();
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } });
      const { items } = await answer.json();
      line(`rows read by the list: ${name}`, String((await read()) - before), `${items.length} returned`);
    }
  } finally {
    await client.end();
  }
};

const tell = ({ times, refusals }) => {
  const reference = times.find(({ name }) => name === REFERENCE);
  for (const { name, count, p50, p99 } of times.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const ratio = `${(p99 / reference.p99).toFixed(1)} times the reference, p50 ${ms(p50)}, ${count} requests`;
    line(`${name}, p99`, ms(p99), ratio);
  }
  for (const [refusal, count] of refusals) console.log(`  refused ${count} times: ${refusal}`);
  const seconds = MEASURED_MS / 1000;
  line('all together', `${Math.round(times.reduce((sum, { count }) => sum + count, 0) / seconds)}/s`);
};

/** Lists, searches and changes of a market of full size under fifty users, beside a bare SELECT of one row. */
export const bench = async () => {
  build('.');
  const sizes = sizesFrom(Number(process.env.MARKET_SHARE ?? 1));
  console.log(
    `Marketplace with ${sizes.nurses} nurses, ${sizes.gaps} gaps, ${sizes.submissions} submissions; ${USERS} users`,
  );
  const market = await openMarket(sizes);
  try {
    line('the market generated and loaded', `${market.seconds.toFixed(0)} s`, 'by COPY');
    const users = withGaps(await addUsers(market.postgres.adminUrl, market.market, USERS), market.market);
    const server = await startServer(market);
    try {
      await rowsRead(server.port, users, market.postgres.adminUrl);
      const answer = await load(server.port, users, market.market);
      tell(answer);
      return answer.refusals.length === 0;
    } finally {
      await server.stop();
    }
  } finally {
    await market.stop();
  }
};
