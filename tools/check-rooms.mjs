// Every room declares what it is and what it uses: two tags, package dependencies and project references that agree
// with its imports, and a place in the root tsconfig. The layers themselves are checked by ESLint (eslint.config.mjs).

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const folders = (path) =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${path}/${entry.name}`);
const rooms = [...folders('apps'), ...folders('libs').flatMap(folders), 'migrations'];

const sources = (room) =>
  readdirSync(join(ROOT, room, 'src'), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, 'src', file));

const findings = [];
const referenced = new Set(json('tsconfig.json').references.map((reference) => reference.path));
const folderOf = new Map(rooms.map((room) => [json(`${room}/package.json`).name, room]));

for (const room of rooms) {
  const manifest = json(`${room}/package.json`);
  const tags = manifest.nx?.tags ?? [];
  for (const axis of ['scope:', 'type:']) {
    if (tags.filter((tag) => tag.startsWith(axis)).length !== 1)
      findings.push(`${room}: needs exactly one tag ${axis}….`);
  }
  if (!referenced.has(room)) findings.push(`tsconfig.json does not reference ${room}.`);
  if (!existsSync(join(ROOT, room, 'src'))) {
    findings.push(`${room}: a room without a tenant (no src) is not kept.`);
    continue;
  }

  const declared = new Set(Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@crossward/')));
  const references = new Set(
    json(`${room}/tsconfig.json`).references.map((reference) => relative(ROOT, resolve(ROOT, room, reference.path))),
  );
  const used = new Set();
  for (const file of sources(room)) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import\()\s*'(@crossward\/[^'/]+)(?:\/[^']*)?'/g)) used.add(name);
  }
  used.delete(manifest.name);
  for (const name of used) {
    if (!declared.has(name)) findings.push(`${room}: imports ${name}, which its package.json does not declare.`);
    const folder = folderOf.get(name);
    if (!folder) findings.push(`${room}: imports ${name}, which is no room.`);
    else if (!references.has(folder))
      findings.push(`${room}: imports ${name}, which its tsconfig.json does not reference.`);
  }
  for (const name of declared) if (!used.has(name)) findings.push(`${room}: declares ${name} and never imports it.`);
  for (const folder of references) {
    const name = folderOf.size && [...folderOf].find(([, path]) => path === folder)?.[0];
    if (name && !declared.has(name))
      findings.push(`${room}: its tsconfig.json references ${folder} without a dependency.`);
  }
}

for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exit(1);
console.log(`${rooms.length} rooms: tags, dependencies and references agree.`);
