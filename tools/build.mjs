import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Compiles what changed since the last time (project references; next to nothing when nothing did). Ends on an error. */
export const build = (project = '.') => {
  const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc');
  const done = spawnSync(process.execPath, [compiler, '-b', project], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (done.error?.code === 'ENOENT') throw done.error;
  if (done.status !== 0) {
    console.error('The build failed. If node_modules is missing or old, run: npm ci');
    process.exit(done.status ?? 1);
  }
};
