// Makes a share of the rows of an index that is being built, step by step.
import { parentPort, workerData } from 'node:worker_threads';
import { domain } from './domain.mjs';

const share = domain.shareOf(workerData.plan, workerData.share);

parentPort.on('message', (step) => {
  share[step]();
  parentPort.postMessage(step);
});
parentPort.postMessage('ready');
