// Makes parts of the invented market, or looks at every nurse of one for all gaps.
import { parentPort, workerData } from 'node:worker_threads';
import { BruteForce, compileGap } from './brute-force.mjs';
import { idAt } from './decode.mjs';
import { domain } from './domain.mjs';
import { nurseChunk, NurseParts } from './nurses.mjs';
import { Top } from './top.mjs';

const { nurses, homeOfClass, gaps, rights, practises, k, codes } = workerData;
const parts = new NurseParts(nurses, homeOfClass);

/** One is filled while the other is taken in. */
let [room, other] = [new domain.BatchRoom(), new domain.BatchRoom()];

const TASKS = {
  encoded: (chunk) => {
    const began = performance.now();
    const columns = chunk === 0 ? nurseChunk(chunk, nurses, homeOfClass) : parts.make(chunk);
    const made = performance.now();
    [room, other] = [other, room];
    const batch = domain.encodeNurses(columns, codes, { from: 0, to: columns.count }, room);
    const times = { making: made - began, encoding: performance.now() - made };
    return { batch, ...times, columns: chunk === 0 ? columns : null };
  },
  bestOfAll: (chunk) => {
    const columns = parts.make(chunk);
    const force = new BruteForce(columns);
    return gaps.map((one) => {
      const began = performance.now();
      const top = new Top(k);
      force.eachWhoFits(compileGap(one, rights[one.asked], practises), (at, score) =>
        top.add(score, () => idAt(columns, at)),
      );
      return { list: top.list, count: top.count, ms: performance.now() - began };
    });
  },
};

parentPort.on('message', ({ task, chunk }) => parentPort.postMessage({ chunk, result: TASKS[task](chunk) }));
