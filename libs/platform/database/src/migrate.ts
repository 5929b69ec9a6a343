import { QUEUES } from '@crossward/contracts';
import { MIGRATIONS } from '@crossward/migrations';
import type { AppConfig } from '@crossward/platform-config';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { SERVICE_ROLE, connectWithPatience } from './data-source.js';

/** Where BullMQ keeps its own tables; made by BullMQ, not by our migrations. */
export const QUEUE_SCHEMA = 'jobs';

const LOCK = 'crossward-migrations';

/**
 * Brings the database to the schema of this code, as its owner. Any number of processes may call it at once:
 * they take turns, and the later ones find nothing to do.
 */
export const migrate = async (
  config: Pick<AppConfig, 'ownerDatabaseUrl' | 'redisUrl'>,
): Promise<{ applied: string[] }> => {
  const source = new DataSource({
    type: 'postgres',
    url: config.ownerDatabaseUrl,
    schema: 'platform',
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migrations',
    installExtensions: false,
    poolSize: 2,
    applicationName: 'crossward-migrate',
  });
  await connectWithPatience(source);
  const turn = new pg.Client({ connectionString: config.ownerDatabaseUrl, application_name: 'crossward-migrate' });
  try {
    await turn.connect();
    await turn.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
    await turn.query('CREATE SCHEMA IF NOT EXISTS platform');
    const applied = await source.runMigrations({ transaction: 'each' });
    await turn.query(`GRANT SELECT ON platform.schema_migrations TO ${SERVICE_ROLE}`);
    if (config.redisUrl === null) await migrateQueues(turn);
    return { applied: applied.map((migration) => migration.name) };
  } finally {
    await turn.end();
    await source.destroy();
  }
};

const migrateQueues = async (client: pg.Client): Promise<void> => {
  await runMigrations(client, QUEUE_SCHEMA);
  // BullMQ makes a sequence per queue when it first meets the queue; services may not create anything, so we do.
  await client.query(`SET search_path TO ${QUEUE_SCHEMA}`);
  for (const queue of QUEUES) await client.query('SELECT next_job_id($1)', [queue]);
  await client.query('RESET search_path');
  // Bulk adding goes through temporary tables; they end with their transaction.
  await client.query(`DO $$ BEGIN
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO ${SERVICE_ROLE}', current_database());
  END $$`);
  await client.query(`
    GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${SERVICE_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${SERVICE_ROLE};
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO ${SERVICE_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO ${SERVICE_ROLE};
  `);
};
