import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build.mjs';
import { fillMarket } from './fill.mjs';
import { generatorOf } from './generator.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);

/** A database of its own, filled with a market of this size; `stop` ends and removes it. */
export const openMarket = async (sizes, { out = process.stderr } = {}) => {
  const [{ startEmbeddedPostgres }, { loadConfig }, { migrate }, { ProgressBar }] = await Promise.all([
    from('libs/platform/embedded-postgres/dist/index.js'),
    from('libs/platform/config/dist/index.js'),
    from('libs/platform/database/dist/index.js'),
    from('apps/cli/dist/impact/progress-bar.js'),
  ]);
  const home = mkdtempSync(join(tmpdir(), 'crossward-market-'));
  const postgres = await startEmbeddedPostgres({ home, durable: true, maxConnections: 100 });
  const stop = async () => {
    await postgres.stop();
    // Run as root, the data lie where another user may enter, apart from the home.
    for (const folder of [dirname(postgres.dataDirectory), home]) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { databaseUrl, ownerUrl, adminUrl } = postgres;
    const config = loadConfig({}, { mode: 'test', home, databaseUrl, ownerDatabaseUrl: ownerUrl, redisUrl: null });
    await migrate(config);
    const now = Date.now();
    const { market } = await generatorOf(sizes, now, config.encryptionKey);
    const began = performance.now();
    const counts = await fillMarket(adminUrl, market, new ProgressBar(out));
    return { config, home, postgres, market, counts, seconds: (performance.now() - began) / 1000, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
