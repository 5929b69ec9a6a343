// Solves a market as a linear program in a thread of its own, so that the memory of the solver goes with it.
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';

const { numCols, numRows, worth, rowUpper, starts, indices, solver, timeLimit } = workerData;

const highs = await loadHighs();
const answer = highs.withModel(
  {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: worth,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(Infinity),
    rowLower: new Float64Array(numRows).fill(-Infinity),
    rowUpper,
    matrix: { format: 'csc', numRows, numCols, starts, indices, values: new Float64Array(indices.length).fill(1) },
  },
  (model) => {
    model.options.set({ output_flag: false, solver, time_limit: timeLimit });
    const began = performance.now();
    model.run();
    const ms = performance.now() - began;
    return {
      ms,
      optimal: model.getModelStatus() === highs.constants.modelStatus.optimal,
      x: model.getSolution().colValue,
    };
  },
);
parentPort.postMessage(answer);
