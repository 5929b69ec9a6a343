import { rmSync } from 'node:fs';
import { loadConfig, type AppConfig } from '@crossward/platform-config';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@crossward/platform-embedded-postgres';
import { copyOfTemplate } from './test-template.js';

export interface TestPostgres {
  /** A configuration in mode `test` that points to this database. */
  readonly config: AppConfig;
  /** Login of the owner of the schemas. */
  readonly ownerUrl: string;
  /** Login of the superuser, to tamper with. */
  readonly adminUrl: string;
  readonly server: EmbeddedPostgres;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL of its own for one test file, all migrations run, services separated from the owner.
 * `REDIS_URL` is not read: queues are in PostgreSQL unless the caller overrides it.
 */
export const startTestPostgres = async (overrides: Partial<AppConfig> = {}): Promise<TestPostgres> => {
  const home = await copyOfTemplate();
  const server = await startEmbeddedPostgres({ home, durable: false, maxConnections: 100 });
  const config = loadConfig(
    {},
    {
      mode: 'test',
      home,
      port: 0,
      databaseUrl: server.databaseUrl,
      ownerDatabaseUrl: server.ownerUrl,
      redisUrl: null,
      logLevel: 'silent',
      ...overrides,
    },
  );
  return {
    config,
    ownerUrl: server.ownerUrl,
    adminUrl: server.adminUrl,
    server,
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
