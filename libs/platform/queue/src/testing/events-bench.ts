/**
 * Prints what unit of work, audit log and events cost on this machine:
 * node --conditions=@crossward/source --import ./libs/shared/testing/typescript/register.mjs \
 *   libs/platform/queue/src/testing/events-bench.ts
 * REDIS_URL moves the queues; its database is written to.
 */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '@crossward/contracts';
import { UnitOfWork, openDatabase } from '@crossward/platform-database';
import { startTestPostgres } from '@crossward/testing';
import pg from 'pg';
import { DEFAULT_TUNING } from '../queue-tuning.js';
import { EFFECTS_TABLE, Probe, startProbe } from './probe.js';

const CONCURRENCY = 10;
const EVENTS = 2_000;

const say = (what: string, figure: string): boolean => process.stdout.write(`${what.padEnd(58)} ${figure}\n`);

const rate = async (count: number, work: (n: number) => Promise<unknown>): Promise<string> => {
  const began = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  return `${Math.round((count * 1_000) / (performance.now() - began))} /s`;
};

const percentile = (values: number[], share: number): number =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const beganStart = performance.now();
const postgres = await startTestPostgres({ redisUrl: process.env['REDIS_URL'] ?? null });
say('test database from its template', `${Math.round(performance.now() - beganStart)} ms`);
const admin = new pg.Client(postgres.adminUrl);
await admin.connect();
await admin.query(EFFECTS_TABLE);

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const transactions = await openDatabase(postgres.config);
const uow = transactions.unitOfWork;
say('read transactions', await rate(5_000, () => uow.read(systemActor, (tx) => tx.query('SELECT 1'))));
say('write transactions', await rate(5_000, () => uow.run(systemActor, (tx) => tx.query('SELECT 1'))));
const audited = (chain: (n: number) => string) => (n: number) =>
  uow.run(systemActor, async (tx) => {
    tx.record({ action: 'a.b', subjectType: 's', subjectId: String(n), organisationId: chain(n) });
    tx.publish('submission.closed', { submissionId: String(n) });
  });
say(
  'with an audit event and an outbox row, 100 chains',
  await rate(
    2_000,
    audited((n) => uuid(n % 100)),
  ),
);
say(
  'with an audit event and an outbox row, 1 chain',
  await rate(
    2_000,
    audited(() => uuid(7)),
  ),
);
await transactions.close();

let app: INestApplicationContext = await startProbe(postgres.config, { ...DEFAULT_TUNING, reconcileMs: 600_000 });
const probe = app.get(Probe);
const publisher = app.get(UnitOfWork);
const publish = (taskId: string): Promise<string> =>
  publisher.run(systemActor, async (tx) => tx.publish('onboarding-task.completed', { taskId, planId: 'p' }));
const latencies: number[] = [];
for (let n = 0; n < 200; n += 1) {
  const began = Date.now();
  await publish(`latency-${n}`);
  while (probe.of(`latency-${n}`).length === 0) await sleep(1);
  latencies.push((probe.of(`latency-${n}`)[0]?.at ?? 0) - began);
}
say('commit to handler, p50 and p99', `${percentile(latencies, 0.5)} and ${percentile(latencies, 0.99)} ms`);

const effects = async (): Promise<number> =>
  Number((await admin.query<{ n: string }>('SELECT count(*) AS n FROM trial.effects')).rows[0]?.n);
const before = await effects();
const beganEvents = performance.now();
await rate(EVENTS, (n) => publish(`throughput-${n}`));
while ((await effects()) < before + EVENTS) await sleep(20);
say(
  'events published, relayed and handled with one effect each',
  `${Math.round((EVENTS * 1_000) / (performance.now() - beganEvents))} /s`,
);
await app.close();

const child = spawn(
  process.execPath,
  [
    '--conditions=@crossward/source',
    '--import',
    new URL('../../../../shared/testing/typescript/register.mjs', import.meta.url).href,
    fileURLToPath(new URL('./crash-worker.ts', import.meta.url)),
  ],
  {
    env: {
      ...process.env,
      PROBE_CONFIG: JSON.stringify(postgres.config),
      PROBE_LOCK_MS: String(DEFAULT_TUNING.lockMs),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
let output = '';
child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
while (!output.includes('ready')) await sleep(20);
const second = await openDatabase(postgres.config);
await second.unitOfWork.run(systemActor, async (tx) =>
  tx.publish('onboarding-task.completed', { taskId: 'killed-midway', planId: 'p' }),
);
while (!output.includes('holding')) await sleep(20);
child.kill('SIGKILL');
const killed = performance.now();
const held = await effects();
app = await startProbe(postgres.config, { ...DEFAULT_TUNING });
while ((await effects()) === held) await sleep(20);
say(
  'worker killed with SIGKILL: its job done by another after',
  `${((performance.now() - killed) / 1_000).toFixed(1)} s`,
);

await app.close();
await second.close();
await admin.end();
await postgres.stop();
