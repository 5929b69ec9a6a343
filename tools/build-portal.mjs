// node tools/build-portal.mjs: bundles apps/portal into its dist, unless what goes into it is what went in last time.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './build.mjs';

const PORTAL = join(ROOT, 'apps/portal');
const STAMP = join(PORTAL, 'dist/.inputs');
const FOLDERS = ['apps/portal/src', 'apps/portal/public', 'libs/shared/api-client/src', 'libs/shared/contracts/src'];
const FILES = ['apps/portal/index.html', 'apps/portal/vite.config.mjs', 'package-lock.json'];

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
export const buildPortal = async () => {
  const vite = join(ROOT, 'node_modules/vite/dist/node/index.js');
  if (!existsSync(vite)) return;
  const now = inputs();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  const { build } = await import(pathToFileURL(vite).href);
  // The bundler calls the whole process one of production; what starts in it afterwards must not be.
  const { NODE_ENV: before } = process.env;
  await build({ configFile: join(PORTAL, 'vite.config.mjs'), logLevel: 'warn' });
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  writeFileSync(STAMP, now);
};

if (process.argv[1] === import.meta.filename) await buildPortal();
