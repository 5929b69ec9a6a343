import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { line } from '../recognition/measure.mjs';
import { aimed, countDifferent, number, seconds, verdict } from './figures.mjs';
import { forThreads } from './ranking-market.mjs';

const AIMS = { twoThreads: 1.9, wholeMarketS: 30 };
const WHOLE_MARKET = 100_000;
/** Above a million nurses the whole market is not ranked. */
const PART_OF_MARKET = 5000;
const MILLION = 1_000_000;
const SEED = 3;
/** In turns, and the best of each: what else the machine does only slows down. */
const ROUNDS = { whole: 12, part: 8 };

const faster = (a, b) => (b.ms < a.ms ? b : a);

const open = async (index, market, count) => {
  const { header, columns } = index.columns();
  const workerData = {
    ...{ header, columns, classes: index.classes.state(), market: { ...forThreads(market), gaps: [] } },
    gapsOf: { count, seed: SEED },
  };
  const worker = new Worker(new URL('search-worker.mjs', import.meta.url), { workerData });
  await once(worker, 'message');
  return worker;
};

const answerOf = async (worker, task) => {
  const answered = once(worker, 'message');
  worker.postMessage(task);
  return (await answered)[0];
};

/** All of these workers together take all gaps; the time of it, and what they found in sum. */
const together = async (workers, count) => {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const began = performance.now();
  const answers = await Promise.all(workers.map((worker) => answerOf(worker, { counter, count })));
  const total = (name) => answers.reduce((sum, one) => sum + one[name], 0);
  return { ms: performance.now() - began, found: total('found'), sum: total('sum') };
};

const tellWhole = async (workers, { nurses, k }, count) => {
  const { ms, found } = await together(workers, count);
  const aim = nurses === MILLION ? `; ${aimed(ms / 1000, AIMS.wholeMarketS, 's')}` : '';
  line(
    `whole market, ${number(count)} gaps × top ${k}`,
    seconds(ms),
    `two threads; ${number(found)} places in lists${aim}`,
  );
};

/** One thread, two threads, the whole market; true where all find the same. */
export const tellThreads = async (index, market, expected) => {
  const whole = market.nurses <= MILLION;
  const count = Math.min(whole ? WHOLE_MARKET : PART_OF_MARKET, market.nurses);
  const part = Math.min(5000, count);
  const workers = await Promise.all([0, 1].map(() => open(index, market, count)));
  try {
    const lists = await answerOf(workers[1], { list: market.gaps });
    const wrong = countDifferent(
      lists,
      expected.map(({ list }) => list),
    );
    await together(workers, part); // compiled by then
    let [alone, both] = [{ ms: Infinity }, { ms: Infinity }];
    const rounds = whole ? ROUNDS.whole : ROUNDS.part;
    for (let round = 0; round < rounds; round += 1) {
      // Now one, now the other: one may have been compiled less well.
      alone = faster(alone, await together([workers[round % workers.length]], part));
      both = faster(both, await together(workers, part));
    }
    const times = alone.ms / both.ms;
    line(
      'one thread on shared memory',
      `${number((part * 1000) / alone.ms)}/s`,
      `${wrong} of ${lists.length} lists of a thread differ from brute force`,
    );
    line(
      'two threads on the same memory',
      `${number((part * 1000) / both.ms)}/s`,
      `${times.toFixed(2)} times one; aim ≥ ${AIMS.twoThreads} ${verdict(times >= AIMS.twoThreads)}`,
    );
    if (whole) await tellWhole(workers, market, count);
    return wrong === 0 && alone.sum === both.sum && alone.found === both.found;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};
