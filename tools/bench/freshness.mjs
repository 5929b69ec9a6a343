import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { build, ROOT } from '../build.mjs';
import { aimed, number, p50, p99, seconds, sorted, verdict } from './matching/figures.mjs';
import { openMarket } from './marketplace/open-market.mjs';
import { line, ms } from './recognition/measure.mjs';

const PER_SECOND = 1000;
const AIMS = { visibleMs: 1000, perSecond: PER_SECOND * 0.99 };
const PROCESSES = 2;

const SIZES = () => ({
  organisations: 500,
  nurses: Number(process.env.FRESHNESS_NURSES ?? 50_000),
  gaps: 5000,
  submissions: 5000,
});
const SECONDS = Number(process.env.FRESHNESS_SECONDS ?? 60);

const child = (file, env = process.env) => {
  const started = fork(join(ROOT, 'tools/bench/freshness', file), { env });
  const gone = once(started, 'exit');
  const answer = async () => {
    const none = gone.then(([code]) => {
      throw new Error(`${file} ended before it answered (${code}).`);
    });
    none.catch(() => undefined);
    const [message] = await Promise.race([once(started, 'message'), none]);
    return message;
  };
  return {
    answer,
    ask(question) {
      started.send(question);
      return answer();
    },
    async stop() {
      if (started.connected) started.disconnect();
      await gone;
    },
  };
};

/** What a snapshot shows, by PostgreSQL's text of it: `xmin:xmax:running`. */
const shows = (snapshot) => {
  const [oldest, next, running] = snapshot.split(':');
  const [before, behind] = [Number(oldest), Number(next)];
  const open = new Set(running === '' ? [] : running.split(',').map(Number));
  return (xid) => xid < before || (xid < behind && !open.has(xid));
};

/** What was shown once is shown from then on: with thousands of looks and of transactions, one by one takes minutes. */
const firstThatShows = (looks, xid) => {
  let [low, high] = [0, looks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (looks[middle].shows(xid)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** For how long each transaction was committed and not shown. Infinity: never was. */
const lagsOf = (committed, shown) => {
  const looks = shown.map(({ at, snapshot }) => ({ at, shows: shows(snapshot) }));
  return committed.flatMap(({ xid, at, nurses }) => {
    if (nurses === 0) return [];
    // It may have been shown before the writer heard of its own commit.
    const seen = looks[firstThatShows(looks, Number(xid))];
    return [Math.max(0, (seen?.at ?? Infinity) - at)];
  });
};

const allIds = async (url) => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('SELECT id FROM marketplace.nurses ORDER BY id');
  await client.end();
  return rows.map(({ id }) => id);
};

/** Index processes that follow a market which changes a thousand times a second, and then hold what SQL tells. */
export const bench = async () => {
  build('.');
  const sizes = SIZES();
  console.log(`Freshness of ${PROCESSES} indexes over ${number(sizes.nurses)} nurses, Node ${process.version}`);
  const market = await openMarket(sizes);
  const children = [];
  try {
    line('the market generated and loaded', seconds(market.seconds * 1000), 'by COPY');
    const env = { ...process.env, DATABASE_URL: market.postgres.databaseUrl, REDIS_URL: '', NODE_ENV: 'test' };
    const indexes = [];
    for (let n = 0; n < PROCESSES; n += 1) {
      const one = child('index-process.mjs', { ...env, CROSSWARD_HOME: join(market.home, `index-${n}`) });
      children.push(one);
      const { builtIn, nurses } = await one.answer();
      line(
        'an index built from PostgreSQL',
        seconds(builtIn),
        `${number(nurses)} nurses, with the start of its process`,
      );
      indexes.push(one);
    }
    return await underLoad(market, indexes, children);
  } finally {
    for (const one of children) await one.stop();
    await market.stop();
  }
};

const underLoad = async (market, indexes, children) => {
  const writer = child('writer.mjs');
  children.push(writer);
  const nurseIds = (await allIds(market.postgres.adminUrl)).slice(0, 50_000);
  const written = await writer.ask({
    ...{ databaseUrl: market.postgres.databaseUrl, nurseIds, perSecond: PER_SECOND, seconds: SECONDS },
  });
  const changes = written.committed.reduce((sum, { nurses }) => sum + nurses, 0);
  const rate = changes / written.seconds;
  line(
    'changes committed',
    `${number(rate)}/s`,
    `${number(changes)} nurses in ${number(written.committed.length)} transactions, ${seconds(written.seconds * 1000)}; aim ≥ ${PER_SECOND}/s ${verdict(rate >= AIMS.perSecond)}`,
  );
  let right = true;
  const began = performance.now();
  // Each reads everybody by SQL and holds it against its index, on a core of its own.
  const compared = await Promise.all(indexes.map((index) => index.ask({ compare: true })));
  line('both indexes held against SQL', seconds(performance.now() - began), 'reading everybody twice');
  for (const [at, index] of indexes.entries()) {
    const { wrong, nurses } = compared[at];
    const { shown, cpu } = await index.ask({});
    const lags = sorted(lagsOf(written.committed, shown));
    const longest = lags.at(-1);
    line(
      'visible after its commit, p50 / p99',
      `${ms(p50(lags))} / ${ms(p99(lags))}`,
      `longest ${ms(longest)}, every one of ${number(lags.length)}; ${aimed(longest, AIMS.visibleMs, 'ms')}`,
    );
    line(
      '  nurses held otherwise than SQL tells them',
      String(wrong),
      `of ${number(nurses)}; ${seconds((cpu.user + cpu.system) / 1000)} of CPU`,
    );
    right &&= wrong === 0 && Number.isFinite(longest);
  }
  return right;
};
