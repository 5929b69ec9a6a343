// Searches in memory that it shares with other threads: takes the next gaps from a counter until none is left.
import { parentPort, workerData } from 'node:worker_threads';
import { domain } from './domain.mjs';
import { marketGaps } from './gaps.mjs';
import { search } from './searches.mjs';

const { header, columns, classes, market, gapsOf } = workerData;
const GAPS_AT_ONCE = 16;

const registry = domain.ClassRegistry.fromState(classes);
const index = domain.MarketIndex.fromColumns(registry, header, columns);
/** Gaps of one specialty and question of law one behind the other: they look into the same part of the memory. */
const order = ({ asked, gap }) => gap.requirements.specialty + String(asked).padStart(4, '0');
const gaps = marketGaps(gapsOf.count, gapsOf).sort((a, b) => (order(a) < order(b) ? -1 : 1));

/** Placements of the list, and a sum in which every score and rank has a part: two runs over the same gaps agree in it. */
const run = ({ counter, count }) => {
  let [found, sum] = [0, 0];
  for (let from = Atomics.add(counter, 0, GAPS_AT_ONCE); from < count; from = Atomics.add(counter, 0, GAPS_AT_ONCE)) {
    for (const one of gaps.slice(from, Math.min(count, from + GAPS_AT_ONCE))) {
      const { top } = search(index, market, one);
      found += top.length;
      top.forEach(({ score }, rank) => (sum += Math.round(score * 1e6) * (rank + 1)));
    }
  }
  return { found, sum };
};

parentPort.on('message', (task) => {
  parentPort.postMessage(task.list ? task.list.map((one) => [...search(index, market, one).top]) : run(task));
});
parentPort.postMessage('ready');
