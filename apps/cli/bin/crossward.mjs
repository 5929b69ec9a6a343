#!/usr/bin/env node
// Plain JavaScript, so that it runs before anything is built: builds what is missing or old, then hands over.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const ROOMS = [
  'libs/shared/kernel',
  'libs/shared/contracts',
  'libs/shared/api-client',
  'libs/recognition/domain',
  'libs/recognition/explanation',
  'libs/recognition/atlas',
  'libs/recognition/corpus',
  'libs/recognition/impact',
  'apps/cli',
];
const COMPILER = join(ROOT, 'node_modules/typescript7/bin/tsc');

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestSource = (room) => {
  const folder = join(ROOT, room, 'src');
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true }).filter((name) => /(?<!\.spec)\.ts$/.test(name));
  return Math.max(0, ...files.map((name) => modified(join(folder, name))));
};

const isBuilt = (room) => {
  const dist = join(ROOT, room, 'dist');
  return existsSync(join(dist, 'index.js')) && newestSource(room) <= modified(join(dist, '.tsbuildinfo'));
};

const build = () => {
  process.stderr.write('crossward: building the command line once …\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, '-b', 'apps/cli'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return true;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}crossward: the build failed; correct the above and try again.\n`);
  return false;
};

if (ROOMS.every(isBuilt) || !existsSync(COMPILER) || build()) {
  const { run } = await import(pathToFileURL(join(ROOT, 'apps/cli/dist/index.js')).href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.exitCode = 1;
}
