import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build.mjs';
import { fillMarket } from './fill.mjs';
import { marketOf } from './market.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);

/** A database of its own, filled with a market of this size; `stop` ends and removes it. */
export const openMarket = async (sizes, { out = process.stderr } = {}) => {
  const [{ startEmbeddedPostgres }, { loadConfig }, { migrate }, { FieldCipher }] = await Promise.all([
    from('libs/platform/embedded-postgres/dist/index.js'),
    from('libs/platform/config/dist/index.js'),
    from('libs/platform/database/dist/index.js'),
    from('libs/platform/encryption/dist/index.js'),
  ]);
  const { buildDemoMarket } = await from('libs/demo/market/dist/index.js');
  const { rowsOfNewNurse } = await from('libs/marketplace/data-access/dist/index.js');
  const { columnsOf } = await from('libs/marketplace/feature/dist/gaps/gap-view.js');
  const { addDays } = await from('libs/shared/kernel/dist/index.js');
  const { ProgressBar } = await from('apps/cli/dist/impact/progress-bar.js');
  const home = mkdtempSync(join(tmpdir(), 'crossward-market-'));
  const postgres = await startEmbeddedPostgres({ home, durable: true, maxConnections: 100 });
  const stop = async () => {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const { databaseUrl, ownerUrl, adminUrl } = postgres;
    const config = loadConfig({}, { mode: 'test', home, databaseUrl, ownerDatabaseUrl: ownerUrl, redisUrl: null });
    await migrate(config);
    const now = Date.now();
    const demo = buildDemoMarket(new Date(now).toISOString().slice(0, 10), 'unused, since nobody signs in');
    const market = marketOf(sizes, demo, { now, rowsOfNewNurse, columnsOf, addDays });
    const began = performance.now();
    const counts = await fillMarket(adminUrl, market, new FieldCipher(config.encryptionKey), new ProgressBar(out));
    return { config, home, postgres, market, counts, seconds: (performance.now() - began) / 1000, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
