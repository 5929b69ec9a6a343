// Makes parts of the invented market, or looks at every nurse of one for all gaps.
import { parentPort, workerData } from 'node:worker_threads';
import { BruteForce, compileGap } from './brute-force.mjs';
import { idAt } from './decode.mjs';
import { nurseChunk } from './nurses.mjs';
import { Top } from './top.mjs';

const { nurses, homeOfClass, gaps, rights, practises, k } = workerData;

const TASKS = {
  columns: (chunk) => nurseChunk(chunk, nurses, homeOfClass),
  bestOfAll: (chunk) => {
    const columns = nurseChunk(chunk, nurses, homeOfClass);
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
