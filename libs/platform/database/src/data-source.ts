import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@crossward/kernel';
import type { AppConfig } from '@crossward/platform-config';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { asUnavailable, isUnavailable, sqlState } from './database-errors.js';
import { planningClient } from './planning-client.js';

export type EntityClasses = readonly (abstract new (...args: never[]) => object)[];

/** The role that services run as, whoever logs in: row-level security then binds even the owner's login. */
export const SERVICE_ROLE = 'crossward_app';

const DATE_OID = 1082;

/** Days stay `YYYY-MM-DD`: a Date would move them with the time zone of the machine. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    oid === DATE_OID ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text'),
};

/**
 * Lists are read by the index of their order: on the disks of today that costs what reading in line does. Row-level security
 * makes the planner expect costs at which it would compile a statement, which takes longer than any of ours runs.
 */
const PLANNING = ['random_page_cost=1.1', 'jit=off'];

/** Start-up options of every session of a service. */
export const serviceSessionOptions = (limits: { statementMs: number; lockMs: number; idleMs: number }): string =>
  [
    `role=${SERVICE_ROLE}`,
    `statement_timeout=${limits.statementMs}`,
    `lock_timeout=${limits.lockMs}`,
    `idle_in_transaction_session_timeout=${limits.idleMs}`,
    'timezone=UTC',
    ...PLANNING,
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');

const LIMITS = { statementMs: 60_000, lockMs: 15_000, idleMs: 120_000 };

export const serviceOptions = (
  config: Pick<AppConfig, 'databaseUrl'>,
  entities: EntityClasses,
  pool: { name: string; size: number; pipeline?: boolean },
): DataSourceOptions => ({
  type: 'postgres',
  url: config.databaseUrl,
  entities: [...entities] as never[],
  synchronize: false,
  installExtensions: false,
  logging: false,
  applicationName: pool.name,
  poolSize: pool.size,
  // Also how long a request waits for its turn: a thousand at once are served one after another, not turned away.
  connectTimeoutMS: 30_000,
  extra: {
    options: serviceSessionOptions(LIMITS),
    types,
    Client: planningClient(),
    keepAlive: true,
    idleTimeoutMillis: 600_000,
    // A statement leaves at once, also while the one before it is not answered: what does not wait costs no round trip.
    pipeline: pool.pipeline ?? true,
  },
});

/** Connects, and while the database is still starting tries again until the patience is used up. */
export const connectWithPatience = async (source: DataSource, patienceMs = 30_000): Promise<DataSource> => {
  const until = performance.now() + patienceMs;
  for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
    try {
      return await source.initialize();
    } catch (error) {
      if (!isUnavailable(error)) throw refusal(error) ?? error;
      if (performance.now() + wait > until) throw asUnavailable(error);
      await sleep(wait);
    }
  }
};

/** What to do when the server answers, but with no: the message of PostgreSQL alone does not tell. */
const REFUSALS: Readonly<Record<string, string>> = {
  '28P01': 'Check user and password in DATABASE_URL and DATABASE_OWNER_URL.',
  '28000': 'Check the user in DATABASE_URL and DATABASE_OWNER_URL, and pg_hba.conf of the server.',
  '3D000': 'Create the database, or correct its name in DATABASE_URL and DATABASE_OWNER_URL.',
  '22023': `Run the migrations first: they make the role ${SERVICE_ROLE} that services run as.`,
  '42501': `Let an administrator run: GRANT ${SERVICE_ROLE} TO the login in DATABASE_URL.`,
};

const refusal = (error: unknown): DomainError | null => {
  const nextStep = REFUSALS[sqlState(error) ?? ''];
  if (!nextStep) return null;
  return new DomainError({
    kind: 'unavailable',
    code: 'DATABASE_REFUSES',
    message: `The database refuses this login: ${(error as Error).message}.`,
    nextStep,
    cause: error,
  });
};
