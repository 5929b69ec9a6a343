import { Worker } from 'node:worker_threads';
import { CHUNK } from './nurses.mjs';

export const THREADS = 2;

/** Calls back with each part as it is done, in whatever order; the next one is begun while it is dealt with. */
const inThreads = (market, task, each) =>
  new Promise((resolve, reject) => {
    const parts = Math.ceil(market.nurses / CHUNK);
    let [next, done] = [0, 0];
    const workers = [];
    const end = (settle, value) => {
      for (const worker of workers) void worker.terminate();
      settle(value);
    };
    const begin = (worker) => {
      if (next < parts) worker.postMessage({ task, chunk: next++ });
    };
    for (let at = 0; at < Math.min(THREADS, parts); at += 1) {
      const worker = new Worker(new URL('parts-worker.mjs', import.meta.url), { workerData: market });
      worker.on('error', (error) => end(reject, error));
      worker.on('message', ({ result, chunk }) => {
        begin(worker);
        each(result, chunk);
        done += 1;
        if (done === parts) end(resolve);
      });
      workers.push(worker);
      begin(worker);
    }
  });

/**
 * The nurses of the market, part by part, made and encoded by the threads: a part is good until its callback ends. With the
 * first one come its columns.
 * @param codes of the builder that takes them in
 */
export const eachEncoded = (market, codes, each) => inThreads({ ...market, codes }, 'encoded', each);

/** Of each gap the best `k` of all nurses, how many fit, and the milliseconds on one core, by looking at everybody. */
export const bestOfAll = async (market) => {
  const found = market.gaps.map(() => ({ list: [], count: 0, ms: 0 }));
  await inThreads(market, 'bestOfAll', (results) =>
    results.forEach(({ list, count, ms }, at) => {
      found[at].list.push(...list);
      found[at].count += count;
      found[at].ms += ms;
    }),
  );
  for (const one of found) {
    one.list.sort((a, b) => b.score - a.score || (a.nurseId < b.nurseId ? -1 : 1));
    one.list.length = Math.min(one.list.length, market.k);
  }
  return found;
};
