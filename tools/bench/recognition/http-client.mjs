// Sends batches and reads the answers, in a thread of its own: the memory that the other measurements left behind would
// slow it down.
import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { url, batches, warmUp, rounds, inFlight } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: inFlight });

/** The whole answer, without the copies that `fetch` makes of it. */
const post = (body) =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(parts)
          : reject(new Error(`The service answered ${answer.statusCode}: ${Buffer.concat(parts).toString('utf8')}`)),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const ask = (round) => post(batches[round % batches.length]);

const first = Buffer.concat(await ask(0)).toString('utf8');
for (let round = 1; round < warmUp; round += 1) await ask(round);
let bytes = 0;
/** Milliseconds of one window of batches. */
const window = async () => {
  let next = 0;
  const start = performance.now();
  const client = async () => {
    while (next < batches.length * 2) {
      const parts = await ask(next++);
      bytes = parts.reduce((sum, { length }) => sum + length, 0);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, client));
  return performance.now() - start;
};
let ms = Infinity;
for (let round = 0; round < rounds; round += 1) ms = Math.min(ms, await window());
agent.destroy();
parentPort.postMessage({
  msPerBatch: ms / (batches.length * 2),
  bytes,
  verdicts: JSON.parse(first).decisions.map(({ verdict }) => verdict),
});
