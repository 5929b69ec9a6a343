// node tools/bench.mjs NAME: measures one part of the product beside a reference of the same process, so that a busy or
// a slow machine shows. Prints figures and checks that the answers are right; no figure makes it fail.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SettingError } from './bench/settings/setting-error.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'bench');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length));

const [name, ...others] = process.argv.slice(2);
const OPTIONS = { matching: ['--planet'] };
if (name === undefined || !NAMES.includes(name) || others.some((one) => !OPTIONS[name]?.includes(one))) {
  console.error(
    `Usage: node tools/bench.mjs NAME, where NAME is one of: ${NAMES.join(', ')} (matching also: --planet).`,
  );
  process.exit(2);
}
if (!existsSync(join(FOLDER, '../../node_modules/typescript7'))) {
  console.error('The dependencies are not installed. Run: npm ci');
  process.exit(1);
}
const { bench } = await import(pathToFileURL(join(FOLDER, `${name}.mjs`)).href);
try {
  process.exitCode = (await bench({ planet: others.includes('--planet') })) ? 0 : 1;
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
