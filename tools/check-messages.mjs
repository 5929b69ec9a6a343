// Every text of the portal is in its catalogues, whole in each language: the same ids with the same arguments, each one
// well-formed, each one used, and none asked for that is not there.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { ROOT } from './build.mjs';

const SOURCE = join(ROOT, 'apps/portal/src');
const FOLDER = join(SOURCE, 'messages');

/** Names of the arguments of a message, also of those within plurals and choices. */
const argumentsOf = (elements) =>
  elements.flatMap((element) => [
    ...(element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value]),
    ...Object.values(element.options ?? {}).flatMap((option) => argumentsOf(option.value)),
    ...argumentsOf(element.children ?? []),
  ]);

export const findingsOf = (catalogues, sources) => {
  const findings = [];
  const [reference, ...others] = Object.keys(catalogues);
  const read = (locale, id) => {
    try {
      return [...new Set(argumentsOf(parse(catalogues[locale][id])))].sort().join(', ');
    } catch (error) {
      findings.push(`${locale}: ${id} is malformed (${error.message}).`);
      return null;
    }
  };
  for (const id of Object.keys(catalogues[reference])) {
    const wanted = read(reference, id);
    for (const locale of others) {
      if (catalogues[locale][id] === undefined) findings.push(`${locale}: ${id} is missing.`);
      else if (catalogues[locale][id].trim() === '') findings.push(`${locale}: ${id} is empty.`);
      else {
        const found = read(locale, id);
        if (found !== null && wanted !== null && found !== wanted)
          findings.push(`${locale}: ${id} takes (${found}) instead of (${wanted}).`);
      }
    }
  }
  for (const locale of others)
    for (const id of Object.keys(catalogues[locale]))
      if (catalogues[reference][id] === undefined) findings.push(`${locale}: ${id} is not in ${reference}.`);

  const ids = Object.keys(catalogues[reference]);
  const used = new Set();
  for (const text of sources) {
    for (const [, id] of text.matchAll(/['"]((?:shell|nurse|hospital|recruiter|admin)\.[A-Za-z0-9_.-]+)['"]/g)) {
      used.add(id);
      if (catalogues[reference][id] === undefined) findings.push(`${id} is asked for and in no catalogue.`);
    }
    // `shell.verdict.${verdict}` uses them all.
    for (const [, start] of text.matchAll(/`((?:shell|nurse|hospital|recruiter|admin)\.[A-Za-z0-9_.-]*)\$\{/g)) {
      const family = ids.filter((id) => id.startsWith(start));
      if (family.length === 0) findings.push(`${start}… is asked for and in no catalogue.`);
      for (const id of family) used.add(id);
    }
  }
  for (const id of ids) if (!used.has(id)) findings.push(`${id} is used by no page.`);
  return findings;
};

if (process.argv[1] === import.meta.filename) {
  const catalogues = Object.fromEntries(
    readdirSync(FOLDER).map((locale) => [
      locale,
      Object.assign(
        {},
        ...readdirSync(join(FOLDER, locale)).map((file) =>
          JSON.parse(readFileSync(join(FOLDER, locale, file), 'utf8')),
        ),
      ),
    ]),
  );
  const sources = readdirSync(SOURCE, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\./.test(file))
    .map((file) => readFileSync(join(SOURCE, file), 'utf8'));
  const findings = findingsOf(catalogues, sources);
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exit(1);
  console.log(`${Object.keys(catalogues).length} languages: ${Object.keys(catalogues.en).length} messages each.`);
}
