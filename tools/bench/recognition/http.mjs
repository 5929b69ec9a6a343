// The service in a process of its own, asked for batches of a thousand decisions.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
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
/** Windows of eight batches; the best counts, since what others do on the machine only slows down. */
const ROUNDS = 8;
/** While one answer is read, the next one is made: as it is with more than one client. */
const IN_FLIGHT = 2;

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
  try {
    const address = `http://127.0.0.1:${port}`;
    await ready(address);
    const batches = Array.from({ length: 4 }, (_, index) =>
      Buffer.from(
        JSON.stringify({ queries: questions.slice(index * BATCH, (index + 1) * BATCH).map(({ raw }) => raw) }),
      ),
    );
    const client = new Worker(new URL('./http-client.mjs', import.meta.url), {
      workerData: {
        url: `${address}/v1/recognition/decisions`,
        batches,
        warmUp: WARM_UP,
        rounds: ROUNDS,
        inFlight: IN_FLIGHT,
      },
    });
    const [{ msPerBatch, bytes, verdicts }] = await once(client, 'message');
    const rate = (BATCH * 1000) / msPerBatch;
    line(
      'POST decisions, batches of 1,000, full decisions',
      perSecond(rate),
      `${(bytes / 1e6).toFixed(1)} MB an answer; best of ${ROUNDS} times eight, ${IN_FLIGHT} in flight`,
    );
    return { rate, verdicts };
  } finally {
    service.kill('SIGTERM');
    await once(service, 'exit');
  }
};
