// node tools/build-portal.mjs: bundles apps/portal into its dist, unless what goes into it is what went in last time.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

const PORTAL = join(ROOT, 'apps/portal');
const STAMP = join(PORTAL, 'dist/.inputs');
const BUNDLE = '--bundle';
const FOLDERS = [
  'apps/portal/src',
  'apps/portal/public',
  'libs/recognition/corpus/law/jurisdictions',
  'libs/recognition/corpus/law/phrases',
  'libs/shared/api-client/src',
  'libs/shared/contracts/src',
];
const FILES = [
  'apps/portal/first-styles.mjs',
  'apps/portal/index.html',
  'apps/portal/place-names.mjs',
  'apps/portal/used-styles.mjs',
  'apps/portal/vite.config.mjs',
  'apps/portal/vite.server.config.mjs',
  'package-lock.json',
];

const filesOf = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const inputs = () => {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap(filesOf), ...FILES.map((name) => join(ROOT, name))]) {
    hash.update(`${file.slice(ROOT.length)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

/** Does nothing where there is no bundler: a pruned image carries the bundle that its build made. */
export const buildPortal = () => {
  if (!existsSync(join(ROOT, 'node_modules/vite'))) return;
  const now = inputs();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  // In a process of its own: the bundler sets NODE_ENV for whatever else runs in its process.
  const done = spawnSync(process.execPath, [import.meta.filename, BUNDLE], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (done.status !== 0) {
    console.error('The portal could not be bundled.');
    process.exit(done.status ?? 1);
  }
  writeFileSync(STAMP, now);
};

const bundle = async () => {
  const { build } = await import('vite');
  // The second goes into the folder that the first makes.
  for (const name of ['vite.config.mjs', 'vite.server.config.mjs']) {
    await build({ configFile: join(PORTAL, name), logLevel: 'warn' });
  }
};

if (process.argv[1] === import.meta.filename) await (process.argv.includes(BUNDLE) ? bundle() : buildPortal());
