// The service in a process of its own, asked for batches of a thousand decisions.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../build.mjs';
import { line, perSecond } from './measure.mjs';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

const ready = async (address) => {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${address}/livez`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The recognition service did not start.');
};

const BATCH = 1000;
const WARM_UP = 8;
const ROUNDS = 24;
/** While one answer is read, the next one is made: as it is with more than one client. */
const IN_FLIGHT = 2;

/** Sends one batch and reads the whole answer, without the copies that `fetch` makes of it. */
const post = (url, agent, body) =>
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

const sizeOf = (parts) => parts.reduce((sum, { length }) => sum + length, 0);

/** Decisions a second through HTTP, and the verdicts of the first batch for comparison. */
export const overHttp = async (questions) => {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '100000',
  };
  const service = spawn(process.execPath, [join(ROOT, 'apps/recognition/dist/main.js')], { env, stdio: 'ignore' });
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  try {
    const address = `http://127.0.0.1:${port}`;
    await ready(address);
    const batches = Array.from({ length: 4 }, (_, index) =>
      Buffer.from(
        JSON.stringify({ queries: questions.slice(index * BATCH, (index + 1) * BATCH).map(({ raw }) => raw) }),
      ),
    );
    const ask = (round) => post(`${address}/v1/recognition/decisions`, agent, batches[round % batches.length]);
    const first = Buffer.concat(await ask(0)).toString('utf8');
    for (let round = 1; round < WARM_UP; round += 1) await ask(round);
    let next = 0;
    let bytes = 0;
    const start = performance.now();
    const client = async () => {
      while (next < ROUNDS) {
        const parts = await ask(next++);
        bytes += sizeOf(parts);
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, client));
    const rate = (ROUNDS * BATCH * 1000) / (performance.now() - start);
    line(
      'POST decisions, batches of 1,000, full decisions',
      perSecond(rate),
      `${(bytes / ROUNDS / 1e6).toFixed(1)} MB an answer; ${ROUNDS} batches after ${WARM_UP}, ${IN_FLIGHT} in flight`,
    );
    return { rate, verdicts: JSON.parse(first).decisions.map(({ verdict }) => verdict) };
  } finally {
    agent.destroy();
    service.kill('SIGTERM');
    await once(service, 'exit');
  }
};
