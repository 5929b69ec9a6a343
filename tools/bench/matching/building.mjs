import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { line } from '../recognition/measure.mjs';
import { domain } from './domain.mjs';
import { aimed, number, peakMemory, seconds } from './figures.mjs';
import { eachEncoded, THREADS } from './parts.mjs';
import { RATES } from './places.mjs';
import { forThreads } from './ranking-market.mjs';
import { TERMS } from './terms.mjs';

const AIMS = { bytesANurse: 120, buildS: 100, peakGiB: 8 };

/** All shares of the rows, each by a thread of its own. */
const makeRows = async (plan) => {
  const open = async (share) => {
    const worker = new Worker(new URL('build-worker.mjs', import.meta.url), { workerData: { plan, share } });
    await once(worker, 'message');
    return worker;
  };
  const workers = await Promise.all(Array.from({ length: THREADS }, (_none, share) => open(share)));
  try {
    for (const step of ['order', 'make']) {
      const done = workers.map((worker) => once(worker, 'message'));
      for (const worker of workers) worker.postMessage(step);
      await Promise.all(done);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};

/** Two threads make and encode columns while those before them are taken in; then they make the rows. */
export const buildIndex = async (market, { planet }) => {
  const { nurses, registry } = market;
  const began = performance.now();
  const builder = new domain.MarketIndexBuilder(registry, { referenceRates: RATES, expected: { nurses } });
  const times = { making: 0, encoding: 0, adding: 0 };
  let first = null;
  await eachEncoded(forThreads(market), builder.codes(TERMS), ({ batch, making, encoding, columns }) => {
    const from = performance.now();
    builder.append(batch);
    times.adding += performance.now() - from;
    times.making += making;
    times.encoding += encoding;
    first ??= columns;
  });
  const added = performance.now();
  await makeRows(builder.plan(THREADS));
  const index = builder.finish();
  const [ordering, took] = [performance.now() - added, performance.now() - began];
  const { bytes, rows, nurses: held } = index.stats();
  const aim = (value, most, unit) => (planet ? `${aimed(value, most, unit)} ` : '');
  line(
    'index built, with the columns that it is built from',
    seconds(took),
    `${aim(took / 1000, AIMS.buildS, 's')}of it ordering ${seconds(ordering)} in ${THREADS} threads`,
  );
  line(
    '  before that, in the threads',
    seconds(times.making + times.encoding),
    `in all: making columns ${seconds(times.making)}, encoding ${seconds(times.encoding)}; beside them taking in ${seconds(times.adding)}`,
  );
  const aMemory = bytes / held;
  line(
    '  memory a nurse',
    `${aMemory.toFixed(1)} B`,
    `${aim(aMemory, AIMS.bytesANurse, 'B')}${number(held)} nurses, ${number(rows)} rows`,
  );
  line(
    '  peak of the process, columns made in it included',
    `${peakMemory().toFixed(2)} GiB`,
    aim(peakMemory(), AIMS.peakGiB, 'GiB'),
  );
  return { index, first };
};
