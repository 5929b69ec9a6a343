import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);

/** What the bench measures, as it is built. */
export const domain = await from('libs/matching/domain/dist/index.js');
export const { fractionDigits, CEFR_LEVELS } = await from('libs/shared/kernel/dist/index.js');
export const { SHIFT_PATTERNS } = await from('libs/shared/contracts/dist/index.js');
