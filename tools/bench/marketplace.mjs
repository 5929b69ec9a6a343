import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build, ROOT } from '../build.mjs';
import { FULL_SIZE } from './marketplace/market.mjs';
import { openMarket } from './marketplace/open-market.mjs';
import { readsWhatItReturns } from './marketplace/plans.mjs';
import { addUsers } from './marketplace/users.mjs';
import { line, ms } from './recognition/measure.mjs';

const USERS = 50;
const REFERENCE = 'reference: one row';
/** People, who read an answer before they ask again; then the same without a pause, which shows what the machine can do. */
const PEOPLE = { called: 'fifty people, a second between two requests', thinkMs: 1000, forMs: 60_000 };
const ENDLESS = { called: 'fifty at once, without a pause', thinkMs: 0, forMs: 15_000 };
/** What the product asks of itself while people use it: p99 in milliseconds. */
const AIMS = { 'all lists and searches': 50, 'all changes of state': 40 };

/** `MARKET_SHARE=0.01` makes a smaller market, to try the benchmark itself. */
const sizesFrom = (share) => ({
  organisations: FULL_SIZE.organisations,
  ...Object.fromEntries(
    ['nurses', 'gaps', 'submissions'].map((name) => [name, Math.max(5000, Math.round(FULL_SIZE[name] * share))]),
  ),
});

const startServer = async ({ config, home, postgres }) => {
  const env = { ...process.env, CROSSWARD_HOME: home, DATABASE_URL: postgres.databaseUrl, REDIS_URL: '' };
  const child = fork(join(ROOT, 'tools/bench/marketplace/server.mjs'), {
    env: { ...env, NODE_ENV: config.mode },
  });
  const [{ port }] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended before it listened (${code}).`))),
  ]);
  const plansOf = async (paths) => {
    child.send({ plansOf: paths });
    return (await once(child, 'message'))[0];
  };
  const stop = async () => {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  };
  return { port, plansOf, stop };
};

/** Each hospital user works on one open gap of hers. */
const withGaps = (users, { ids, sizes, organisationOf, statusOf }) =>
  users.map((user) => {
    let gap = user.organisation;
    while (organisationOf(gap) !== user.organisation || statusOf(gap) !== 'open') gap += 1;
    return { ...user, gapId: ids.gap(gap % sizes.gaps) };
  });

const load = async (port, users, { ids, sizes, statusOf }, { thinkMs, forMs }) => {
  const open = Array.from({ length: sizes.gaps }, (_none, gap) => gap).filter((gap) => statusOf(gap) === 'open');
  const gapIds = open.slice(0, 2000).map((gap) => ids.gap(gap));
  const worker = new Worker(join(ROOT, 'tools/bench/marketplace/load.mjs'), {
    workerData: {
      ...{ port, users, gapIds, thinkMs, forMs },
      ...{
        jurisdictions: ['US-FL', 'CA-ON', 'GB', 'DE'],
        specialties: ['intensive-care', 'emergency', 'medical-surgical'],
      },
    },
  });
  const [answer] = await once(worker, 'message');
  return answer;
};

const tell = ({ called, forMs }, { times, refusals }) => {
  console.log(`  ${called}:`);
  const reference = times.find(({ name }) => name === REFERENCE);
  for (const { name, count, p50, p99 } of times.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name === 'the reference') continue;
    const aim = AIMS[name];
    const met = aim === undefined || forMs !== PEOPLE.forMs ? '' : `, aim ${aim} ms ${p99 <= aim ? 'met' : 'MISSED'}`;
    const ratio = `${(p99 / reference.p99).toFixed(1)} times the reference, p50 ${ms(p50)}, ${count} requests${met}`;
    line(`${name}, p99`, ms(p99), ratio);
  }
  for (const [refusal, count] of refusals) console.log(`  refused ${count} times: ${refusal}`);
  line(
    'all together',
    `${Math.round((times.reduce((sum, { name, count }) => (name.includes(':') ? sum + count : sum), 0) * 1000) / forMs)}/s`,
  );
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
      const exact = await readsWhatItReturns(server, users);
      let refused = 0;
      for (const way of [PEOPLE, ENDLESS]) {
        const answer = await load(server.port, users, market.market, way);
        tell(way, answer);
        refused += answer.refusals.length;
      }
      return exact && refused === 0;
    } finally {
      await server.stop();
    }
  } finally {
    await market.stop();
  }
};
