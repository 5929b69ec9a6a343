// Runs at the end of `npm ci`: compiles everything once, so that the first start is quick. Where development
// dependencies were left out (a pruned image), there is no compiler and nothing to do.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, ROOT } from './build.mjs';

if (existsSync(join(ROOT, 'node_modules/typescript7'))) build();
