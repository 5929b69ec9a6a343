// Runs at the end of `npm ci`: compiles everything and checks the law once, so that the first start is quick. Where
// development dependencies were left out (a pruned image), there is no compiler and nothing to do.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, ROOT } from './build.mjs';
import { buildPortal } from './build-portal.mjs';

if (existsSync(join(ROOT, 'node_modules/typescript7'))) {
  build();
  buildPortal();
  const law = spawnSync(process.execPath, [join(ROOT, 'apps/cli/bin/crossward.mjs'), 'corpus', 'version'], {
    cwd: ROOT,
  });
  if (law.status !== 0) {
    process.stderr.write(law.stderr);
    process.exit(1);
  }
}
