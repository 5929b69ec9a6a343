import { existsSync } from 'node:fs';
import { MIGRATIONS } from '@crossward/migrations';
import pg from 'pg';
import { startTestPostgres } from './index.js';

const rows = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('startTestPostgres', () => {
  it('gives each caller a migrated database of its own, and clears it away', async () => {
    const [one, two] = await Promise.all([startTestPostgres(), startTestPostgres()]);
    await rows(one.ownerUrl, 'CREATE TABLE platform.only_here (id int)');
    const migrated = await rows(two.ownerUrl, 'SELECT name FROM platform.schema_migrations ORDER BY id');
    expect(migrated).toEqual(MIGRATIONS.map((migration) => ({ name: migration.name })));
    expect(await rows(two.ownerUrl, `SELECT to_regclass('platform.only_here') AS found`)).toEqual([{ found: null }]);
    expect(await rows(one.config.databaseUrl, 'SELECT current_user::text AS role')).toEqual([
      { role: 'crossward_app' },
    ]);
    await Promise.all([one.stop(), two.stop()]);
    expect([existsSync(one.config.home), existsSync(two.config.home)]).toEqual([false, false]);
  });
});
