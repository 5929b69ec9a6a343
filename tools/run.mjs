// node tools/run.mjs APP [arguments …]: builds what is missing, then runs the entry of apps/APP in this process,
// so that Ctrl-C and the exit status are the app's own.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, ROOT } from './build.mjs';
import { buildPortal } from './build-portal.mjs';

const [app, ...rest] = process.argv.slice(2);
const APPS = [
  'marketplace',
  'matching',
  'recognition',
  'credentialing',
  'onboarding',
  'register-simulator',
  'standalone',
];
const SERVES_PORTAL = ['marketplace', 'standalone'];
if (!APPS.includes(app)) {
  console.error(`No service (${app ?? ''}). Name one of: ${APPS.join(', ')}.`);
  process.exit(2);
}
if (!existsSync(join(ROOT, 'node_modules/typescript7'))) {
  console.error('The dependencies are not installed. Run: npm ci');
  process.exit(1);
}

const started = Date.now();
build(`apps/${app}`);
if (SERVES_PORTAL.includes(app) && !['reset', 'migrate'].includes(rest[0])) buildPortal();
const seconds = ((Date.now() - started) / 1000).toFixed(1);
if (app === 'standalone' && (rest[0] ?? 'start') === 'start') console.log(`  built in ${seconds} s`);

process.setSourceMapsEnabled(true);
const entry = join(ROOT, 'apps', app, 'dist/main.js');
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(entry).href);
