// node tools/api-client.mjs [--check]: writes the types of the API client, and the rules that the fields of bodies have,
// from the OpenAPI document of all services. --check only says whether they are those of the services as they are.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { build, ROOT } from './build.mjs';
import { withUniqueSchemas } from './schema-names.mjs';

const FOLDER = join(ROOT, 'libs/shared/api-client/src');
const TYPES = join(FOLDER, 'schema.ts');
const RULES = join(FOLDER, 'body-rules.ts');
const HEADER = '// Written by tools/api-client.mjs from the OpenAPI document of the services: never by hand.\n\n';

/** Refusals are thrown, and have one shape: they need no types at each route. */
const withoutRefusals = (document) => {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  for (const { responses } of operations.filter((one) => one?.responses)) {
    for (const status of Object.keys(responses)) if (!/^[23]/.test(status)) delete responses[status];
  }
  return document;
};

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'pattern'];

const limitsOf = (schema) =>
  Object.fromEntries(LIMITS.flatMap((limit) => (schema[limit] === undefined ? [] : [[limit, schema[limit]]])));

/** One constant for each body that has rules: a page that uses one carries no other. */
const rulesOf = ({ components }) =>
  Object.entries(components.schemas)
    .filter(([name]) => name.endsWith('Body'))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, { properties = {} }]) => {
      const fields = Object.entries(properties).map(([field, schema]) => [field, limitsOf(schema)]);
      const ruled = fields.filter(([, limits]) => Object.keys(limits).length > 0);
      return ruled.length === 0
        ? []
        : [`export const ${name} = ${JSON.stringify(Object.fromEntries(ruled))} as const;`];
    })
    .join('\n\n');

/** Whether the file said that already. */
const write = async (file, code) => {
  const text = await prettier.format(HEADER + code, { ...(await prettier.resolveConfig(file)), filepath: file });
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) === text) return true;
  if (!checks) writeFileSync(file, text);
  return false;
};

const checks = process.argv.includes('--check');
build('apps/standalone');
const { describeApi } = await import(pathToFileURL(join(ROOT, 'apps/standalone/dist/index.js')).href);
const home = mkdtempSync(join(tmpdir(), 'crossward-api-'));
try {
  const document = withoutRefusals(await withUniqueSchemas(() => describeApi(home)));
  const types = astToString(await openapiTypescript(document, { alphabetize: true }));
  const known = [await write(TYPES, types), await write(RULES, rulesOf(document))].every(Boolean);
  if (known) console.log(`The API client knows all ${Object.keys(document.paths).length} addresses.`);
  else if (checks) {
    console.error('The types of the API client are not those of the services. Run: npm run api-client');
    process.exitCode = 1;
  } else {
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
