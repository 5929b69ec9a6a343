import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const NONE = null;
/** A solver that has not ended by then is told as such. */
const TIME_LIMIT_S = 120;

/** The market by columns: one per option; one row per nurse, per gap and per region. */
export const linearProgram = ({ nurses, gaps, seats, caps, regionOf, options }) => {
  const rowUpper = new Float64Array(nurses + gaps + caps.length);
  rowUpper.fill(1, 0, nurses);
  rowUpper.fill(seats, nurses, nurses + gaps);
  rowUpper.set(caps, nurses + gaps);
  const [worth, starts, indices] = [[], [0], []];
  options.forEach((own, nurse) => {
    for (const option of own) {
      worth.push(option.worth);
      indices.push(nurse, nurses + option.gap);
      const region = regionOf(option.gap);
      if (region !== NONE) indices.push(nurses + gaps + region);
      starts.push(indices.length);
    }
  });
  return {
    ...{ numCols: worth.length, numRows: rowUpper.length, rowUpper },
    ...{ worth: Float64Array.from(worth), starts: Int32Array.from(starts), indices: Int32Array.from(indices) },
  };
};

/** The total in whole numbers: the vertex that is optimal places everybody wholly or not at all. */
const totalOf = ({ numCols, worth, starts, indices, rowUpper }, x) => {
  const used = new Float64Array(rowUpper.length);
  let total = 0;
  for (let column = 0; column < numCols; column += 1) {
    const taken = Math.round(x[column]);
    if (Math.abs(x[column] - taken) > 1e-6) return { total: null, why: `column ${column} is ${x[column]}` };
    if (taken === 0) continue;
    total += taken * worth[column];
    for (let at = starts[column]; at < starts[column + 1]; at += 1) used[indices[at]] += taken;
  }
  const over = used.findIndex((count, row) => count > rowUpper[row]);
  return over === -1 ? { total } : { total: null, why: `row ${over} is over its limit` };
};

/** What HiGHS finds by one of its methods, and how long its run took; loading and passing the model does not count. */
export const solveByHighs = async (program, solver) => {
  const worker = new Worker(new URL('highs-worker.mjs', import.meta.url), {
    workerData: { ...program, solver, timeLimit: TIME_LIMIT_S },
  });
  const [{ ms, optimal, x }] = await once(worker, 'message');
  await worker.terminate();
  return { ms, ...(optimal ? totalOf(program, x) : { total: null, why: `no optimum within ${TIME_LIMIT_S} s` }) };
};
