import { loadConfig } from '@crossward/platform-config';
import { migrate } from '@crossward/platform-database';

/** `standalone migrate`: brings the database of DATABASE_OWNER_URL to the schema of this code. */
export const migrateDatabase = async (): Promise<void> => {
  const { applied } = await migrate(loadConfig(process.env));
  process.stdout.write(applied.length > 0 ? `Applied: ${applied.join(', ')}\n` : 'The database is up to date.\n');
};
