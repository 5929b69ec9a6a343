import type { EventJob, QueueName } from '@crossward/contracts';
import type { AppConfig } from '@crossward/platform-config';
import { planningClient, QUEUE_SCHEMA, serviceSessionOptions } from '@crossward/platform-database';
import {
  Queue,
  Worker,
  createPostgresBackend,
  withBackend,
  type Processor,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';

// BullMQ opens one pool per object, plus a connection that listens: ten each would exhaust a small PostgreSQL.
const POOL = { queue: 2, worker: 4 };

const LIMITS = { statementMs: 30_000, lockMs: 15_000, idleMs: 60_000 };

const onPostgres = withBackend(createPostgresBackend);

const postgresConnection = (config: AppConfig, max: number): Record<string, unknown> => ({
  connectionString: config.databaseUrl,
  schema: QUEUE_SCHEMA,
  skipMigrations: true, // the owner has run them; services may not create anything
  max,
  options: serviceSessionOptions(LIMITS),
  application_name: 'crossward-queue',
  keepAlive: true,
  // A new connection compiles the functions of BullMQ anew, which takes as long as ten jobs.
  idleTimeoutMillis: 60_000,
  Client: planningClient(),
});

const redisConnection = (redisUrl: string): Record<string, unknown> => {
  const url = new URL(redisUrl);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 6379),
    username: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    db: Number(url.pathname.slice(1) || 0),
    tls: url.protocol === 'rediss:' ? {} : undefined,
    connectTimeout: 10_000,
  };
};

const PREFIX = 'crossward';

/** A queue to add to. An error of its connection is reported, never thrown: BullMQ connects again by itself. */
export const openQueue = (config: AppConfig, name: QueueName, onError: (error: Error) => void): Queue<EventJob> => {
  const queue =
    config.redisUrl === null
      ? (new onPostgres.Queue<EventJob>(name, {
          connection: postgresConnection(config, POOL.queue),
        } as never) as unknown as Queue<EventJob>)
      : new Queue<EventJob>(name, { connection: redisConnection(config.redisUrl), prefix: PREFIX } as QueueOptions);
  queue.on('error', onError);
  return queue;
};

export const openWorker = (
  config: AppConfig,
  name: QueueName,
  processor: Processor<EventJob>,
  options: Omit<WorkerOptions, 'connection'>,
  onError: (error: Error) => void,
): Worker<EventJob> => {
  const worker =
    config.redisUrl === null
      ? (new onPostgres.Worker<EventJob>(name, processor, {
          ...options,
          connection: postgresConnection(config, POOL.worker),
        } as never) as unknown as Worker<EventJob>)
      : new Worker<EventJob>(name, processor, {
          ...options,
          connection: redisConnection(config.redisUrl),
          prefix: PREFIX,
        } as WorkerOptions);
  worker.on('error', onError);
  return worker;
};
