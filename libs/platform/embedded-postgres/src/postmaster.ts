import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@crossward/kernel';
import pg from 'pg';
import type { RunUser } from './run-user.js';

// The shell holds the read end of a pipe whose write end only we hold. However this process ends, SIGKILL included,
// the pipe closes, `cat` returns, and the server is told to stop. File descriptor 3, because the shell gives
// background commands /dev/null as standard input.
const GUARD = 'exec 3<&0; "$@" & P=$!; { cat <&3 >/dev/null; kill -INT $P 2>/dev/null; } & wait $P';

const LOG_LIMIT_BYTES = 5_000_000;

export interface Postmaster {
  readonly port: number;
  readonly exited: Promise<number | null>;
  stop(): Promise<void>;
}

export interface PostmasterOptions {
  readonly postgres: string;
  readonly data: string;
  readonly port: number;
  readonly log: string;
  readonly durable: boolean;
  readonly maxConnections: number;
  readonly sharedBuffersMb: number;
  readonly user: RunUser;
  readonly adminUrl: string;
}

/** Starts the server and returns once it answers; throws with the end of its log when it does not. */
export const startPostmaster = async (options: PostmasterOptions): Promise<Postmaster> => {
  if (existsSync(options.log) && statSync(options.log).size > LOG_LIMIT_BYTES) truncateSync(options.log);
  const log = openSync(options.log, 'a', 0o600);
  const logStart = statSync(options.log).size;
  const child = spawn('/bin/sh', ['-c', GUARD, 'sh', options.postgres, ...serverArguments(options)], {
    ...options.user,
    cwd: options.data,
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC' },
    stdio: ['pipe', log, log],
    detached: true, // Ctrl-C in a terminal goes to us; the server stops when we have drained.
  });
  closeSync(log);
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  child.stdin?.on('error', () => undefined);
  const exited = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => {
      child.stdin?.destroy();
      resolve(code);
    });
  });
  await untilReady(options, exited, () => logSince(options.log, logStart));
  return { port: options.port, exited, stop: () => stopServer(child, exited, options.adminUrl) };
};

const serverArguments = (options: PostmasterOptions): string[] => {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=', // loopback only; and a socket path may not exceed 107 bytes, which homes do
    `port=${options.port}`,
    `max_connections=${options.maxConnections}`,
    'password_encryption=scram-sha-256',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_messages=warning',
    'log_min_error_statement=panic', // statements may carry personal data
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    `shared_buffers=${options.sharedBuffersMb}MB`,
    'max_wal_size=4GB', // fewer checkpoints, after each of which every page goes to the log whole
    ...(options.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']),
  ];
  return ['-D', options.data, ...settings.flatMap((setting) => ['-c', setting])];
};

const untilReady = async (
  options: PostmasterOptions,
  exited: Promise<number | null>,
  readLog: () => string,
): Promise<void> => {
  let ended = false;
  void exited.then(() => (ended = true));
  // Recovery after a crash replays the log first: slow, but it ends; only an exit of the server is a failure.
  for (let wait = 20; ; wait = Math.min(wait * 1.5, 250)) {
    if (ended) throw startFailed(readLog());
    const client = new pg.Client({ connectionString: options.adminUrl, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      if (!isNotYet(error as Error & { code?: string })) throw await refused(error, readLog);
    } finally {
      await client.end().catch(() => undefined);
    }
    await sleep(wait);
  }
};

const NOT_YET = new Set(['ECONNREFUSED', '57P03', 'ECONNRESET']);

/** A busy machine may also let an attempt run into its time limit (pg gives that no code): the server has said nothing yet. */
const isNotYet = ({ code, message }: Error & { code?: string }): boolean =>
  code === undefined ? /timeout expired/i.test(message) : NOT_YET.has(code);

const stopServer = async (child: ChildProcess, exited: Promise<number | null>, adminUrl: string): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await untilOthersLeft(adminUrl).catch(() => undefined);
  child.ref();
  child.stdin?.end();
  await exited;
};

/** pg-pool's end() resolves before its sockets are gone; a client still there would report a failed connection. */
const untilOthersLeft = async (adminUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let round = 0; round < 40; round += 1) {
      const { rows } = await client.query<{ others: number }>(
        `SELECT count(*)::int AS others FROM pg_stat_activity
         WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      );
      if (!rows[0]?.others) return;
      await sleep(25);
    }
  } finally {
    await client.end();
  }
};

const logSince = (file: string, start: number): string =>
  readFileSync(file).subarray(start).toString('utf8').slice(-4_000).trim();

const startFailed = (log: string): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: /Address already in use/i.test(log) ? 'POSTGRES_PORT_TAKEN' : 'POSTGRES_DID_NOT_START',
    message: `The embedded PostgreSQL ended while starting: ${log || 'it left no word in its log'}`,
    nextStep: 'The last lines above say why. Or set DATABASE_URL to a PostgreSQL of 15 or later.',
  });

const refused = async (cause: unknown, readLog: () => string): Promise<DomainError> =>
  new DomainError({
    kind: 'unavailable',
    code: (cause as { code?: string }).code === '28P01' ? 'SECRETS_DO_NOT_FIT' : 'POSTGRES_DID_NOT_START',
    message: `The embedded PostgreSQL refuses us: ${(cause as Error).message}. ${readLog()}`.trim(),
    nextStep: 'Check that secrets.json and the data of this home belong together.',
    cause,
  });
