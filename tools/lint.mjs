// npm run lint: ESLint over the whole house. The boundaries rule reads Nx's graph from its cache and, without one, only
// warns and checks nothing; so the graph is made first, and such a warning fails.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

const run = (...command) =>
  spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NX_DAEMON: 'false' },
  });

const graph = run(join(ROOT, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects');
if (graph.status !== 0) {
  console.error(graph.stdout, graph.stderr);
  process.exit(1);
}
const eslint = run(
  join(ROOT, 'node_modules/eslint/bin/eslint.js'),
  ...(process.argv.length > 2 ? process.argv.slice(2) : ['.']),
);
process.stdout.write(eslint.stdout);
process.stderr.write(eslint.stderr);
if (/rule will be skipped/i.test(eslint.stdout + eslint.stderr)) {
  console.error('The boundaries between rooms were not checked.');
  process.exit(1);
}
process.exit(eslint.status ?? 1);
