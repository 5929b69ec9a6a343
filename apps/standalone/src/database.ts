import { homeFolder, type AppConfig } from '@crossward/platform-config';
import { startEmbeddedPostgres } from '@crossward/platform-embedded-postgres';
import type { Progress } from './progress.js';
import type { Shutdown } from './shutdown.js';

export type DatabaseUrls = Pick<AppConfig, 'databaseUrl' | 'ownerDatabaseUrl'>;

/** The embedded PostgreSQL of this home, unless DATABASE_URL names another; then nothing is started. */
export const openDatabaseOfHome = async (progress: Progress, shutdown: Shutdown): Promise<DatabaseUrls | null> => {
  if (process.env['DATABASE_URL']?.trim()) return null;
  const home = homeFolder(process.env);
  const postgres = await progress.step(
    'PostgreSQL',
    () => startEmbeddedPostgres({ home, durable: true, onProgress: (line) => progress.note(line) }),
    ({ port, dataDirectory }) => `port ${port}, data in ${dataDirectory}`,
  );
  shutdown.add('PostgreSQL', () => postgres.stop());
  let wanted = false;
  shutdown.add('PostgreSQL watch', async () => void (wanted = true));
  void postgres.exited.then((code) => {
    if (wanted) return;
    process.stderr.write(`\nPostgreSQL ended by itself (${code}). Its log is in ${home}/postgres.log.\n`);
    process.exit(1);
  });
  return { databaseUrl: postgres.databaseUrl, ownerDatabaseUrl: postgres.ownerUrl };
};
