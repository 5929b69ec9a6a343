// node tools/api-client.mjs [--check]: writes the types of the API client from the OpenAPI document of all services.
// --check only says whether they are those of the services as they are.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { build, ROOT } from './build.mjs';
import { withUniqueSchemas } from './schema-names.mjs';

const FILE = join(ROOT, 'libs/shared/api-client/src/schema.ts');
const HEADER = '// Written by tools/api-client.mjs from the OpenAPI document of the services: never by hand.\n\n';

/** Refusals are thrown, and have one shape: they need no types at each route. */
const withoutRefusals = (document) => {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  for (const { responses } of operations.filter((one) => one?.responses)) {
    for (const status of Object.keys(responses)) if (!/^[23]/.test(status)) delete responses[status];
  }
  return document;
};

const checks = process.argv.includes('--check');
build('apps/standalone');
const { describeApi } = await import(pathToFileURL(join(ROOT, 'apps/standalone/dist/index.js')).href);
const home = mkdtempSync(join(tmpdir(), 'crossward-api-'));
try {
  const document = withoutRefusals(await withUniqueSchemas(() => describeApi(home)));
  const types = astToString(await openapiTypescript(document, { alphabetize: true }));
  const options = await prettier.resolveConfig(FILE);
  const text = await prettier.format(HEADER + types, { ...options, filepath: FILE });
  const before = readFileSync(FILE, { encoding: 'utf8', flag: 'a+' });
  if (before === text) console.log(`The API client knows all ${Object.keys(document.paths).length} addresses.`);
  else if (checks) {
    console.error('The types of the API client are not those of the services. Run: npm run api-client');
    process.exitCode = 1;
  } else {
    writeFileSync(FILE, text);
    console.log(`Types of ${Object.keys(document.paths).length} addresses written.`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true });
}
// A module that was described keeps timers of its libraries: nothing is left to wait for.
process.exit();
