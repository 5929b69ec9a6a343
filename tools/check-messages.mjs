// Every text of the portal is in its catalogues, whole in each language: the same ids with the same arguments, each one
// well-formed, each one used, and none asked for that is not there. Every reason that the domain can give is among them,
// and so is the name of every specialty, certificate, task of onboarding and act of the audit trail.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { parse as parseYaml } from 'yaml';
import { ROOT } from './build.mjs';
import { argumentsOf } from './message-arguments.mjs';
import { refusalFindingsOf } from './refusals.mjs';

const SOURCE = join(ROOT, 'apps/portal/src');
const FOLDER = join(SOURCE, 'messages');
const REFUSALS = 'refusals.json';
/** What answers requests; the law's own tools and what starts the services speak to those who run them. */
const SERVED =
  /^(?!recognition\/(corpus|atlas|engine)|platform\/(config|embedded-postgres|queue)|demo).*\/src\/.*\.ts$/;
const REASON = 'shell.reason.';
const LAW = join(ROOT, 'libs/recognition/corpus/law');
const VOCABULARY = join(LAW, 'vocabulary');
const FIGURES = join(ROOT, 'libs/recognition/corpus/figures');
const CLAUSE_RULES = join(ROOT, 'libs/marketplace/clauses/data');
const TEMPLATES = join(ROOT, 'libs/onboarding/templates/data');

/** Certificates that go by the same name in every language. */
const PROPER_NAMES = new Set([
  ...['bls', 'acls', 'pals', 'nrp', 'enpc', 'tncc', 'nihss', 'stable', 'ccrn', 'cen', 'cnor', 'rnc-ob', 'ocn'],
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
    for (const [, id] of text.matchAll(
      /['"]((?:shell|notices|rounds|hours|calendar|law|nurse|hospital|recruiter|admin)\.[A-Za-z0-9_.-]+)['"]/g,
    )) {
      used.add(id);
      if (catalogues[reference][id] === undefined) findings.push(`${id} is asked for and in no catalogue.`);
    }
    // `shell.verdict.${verdict}` uses them all.
    for (const [, start] of text.matchAll(
      /`((?:shell|notices|rounds|hours|calendar|law|nurse|hospital|recruiter|admin)\.[A-Za-z0-9_.-]*)\$\{/g,
    )) {
      const family = ids.filter((id) => id.startsWith(start));
      if (family.length === 0) findings.push(`${start}… is asked for and in no catalogue.`);
      for (const id of family) used.add(id);
    }
  }
  for (const id of ids) if (!used.has(id)) findings.push(`${id} is used by no page.`);
  return findings;
};

/** Every reason of the domain is said in every language, and with no value but its own. @param reasons values by code */
export const reasonFindingsOf = (catalogues, reasons) => {
  const findings = [];
  for (const [locale, messages] of Object.entries(catalogues)) {
    for (const [code, values] of Object.entries(reasons)) {
      const message = messages[`${REASON}${code}`];
      if (message === undefined) {
        findings.push(`${locale}: the reason (${code}) has no message ${REASON}${code}.`);
        continue;
      }
      const said = new Set(argumentsOf(parse(message)));
      const foreign = [...said].filter((name) => !(name in values));
      // Codes are for programs: a sentence for people may do without.
      const unsaid = Object.keys(values).filter((name) => values[name] !== 'codes' && !said.has(name));
      if (foreign.length > 0) findings.push(`${locale}: ${REASON}${code} takes (${foreign}), which no reason gives.`);
      if (unsaid.length > 0) findings.push(`${locale}: ${REASON}${code} leaves out (${unsaid}).`);
    }
    for (const id of Object.keys(messages))
      if (id.startsWith(REASON) && !(id.slice(REASON.length) in reasons))
        findings.push(`${locale}: ${id} is of no reason.`);
  }
  return findings;
};

/**
 * Whatever is named in English elsewhere has a message, which English says alike; what is in one language is in all.
 * @param names English names by key; null where the key is all that there is
 */
export const nameFindingsOf = (messages, family, names) => {
  const findings = [];
  for (const [key, name] of Object.entries(names)) {
    const said = messages[`${family}${key}`];
    if (said === undefined) findings.push(`(${key}) has no message ${family}${key}.`);
    else if (name !== null && said !== name) findings.push(`${family}${key} says (${said}) instead of (${name}).`);
  }
  return findings;
};

/** Messages of a family that names nothing. */
export const namelessOf = (messages, family, names) =>
  Object.keys(messages)
    .filter((id) => id.startsWith(family) && !(id.slice(family.length) in names))
    .map((id) => `${id} names nothing.`);

/** What services call things themselves, they call as the portal does. @param names by language and code */
export const sameNameFindingsOf = (catalogues, family, names) =>
  Object.entries(names).flatMap(([locale, called]) => {
    const messages = catalogues[locale];
    const codes = Object.keys(messages).flatMap((id) => (id.startsWith(family) ? [id.slice(family.length)] : []));
    return [...new Set([...codes, ...Object.keys(called)])]
      .filter((code) => messages[`${family}${code}`] !== called[code])
      .map((code) => `${locale}: ${family}${code} says (${messages[`${family}${code}`]}), a page (${called[code]}).`);
  });

/** The acts that the source records by their whole names. */
export const actsIn = (sources) =>
  Object.fromEntries(
    sources.flatMap((text) => [...text.matchAll(/\baction: '([a-z-]+\.[a-z-]+)'/g)].map(([, act]) => [act, null])),
  );

const filesIn = (folder, wanted) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => wanted.test(file) && !/(^|\/)(dist|node_modules|testing)\/|\.(spec|d)\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const legalBasesIn = (document) =>
  typeof document !== 'object' || document === null
    ? []
    : Object.entries(document).flatMap(([key, value]) =>
        key === 'legalBasis' && typeof value === 'string' ? [value] : legalBasesIn(value),
      );

/** What a rule rests on, wherever it is said: those that are phrases have a message, citations stay as they are. */
const legalBases = () =>
  Object.fromEntries(
    [LAW, FIGURES, TEMPLATES]
      .flatMap((folder) => filesIn(folder, /\.yaml$/))
      .flatMap((text) => legalBasesIn(parseYaml(text)).map((basis) => [basis, basis])),
  );

/** @returns English names of what is called in words of its own, by the family of their messages */
const namesElsewhere = () => {
  const { specialties, certificates } = Object.assign(
    {},
    ...filesIn(VOCABULARY, /\.yaml$/).map((text) => parseYaml(text)),
  );
  const terms = Object.entries({ ...specialties, ...certificates }).filter(([code]) => !PROPER_NAMES.has(code));
  const tasks = filesIn(TEMPLATES, /\.yaml$/).flatMap((text) => parseYaml(text).tasks ?? []);
  const rules = filesIn(CLAUSE_RULES, /\.yaml$/).map((text) => parseYaml(text));
  return {
    'shell.clauseRule.': Object.fromEntries(rules.map(({ id, title }) => [id, title])),
    'shell.term.': Object.fromEntries(terms.map(([code, { name }]) => [code, name])),
    'shell.task.': Object.fromEntries(tasks.flatMap(({ title }) => (title ? [[title, title]] : []))),
  };
};

if (process.argv[1] === import.meta.filename) {
  const { MATCH_REASONS } = await import('@crossward/contracts');
  const { TERM_NAMES } = await import('@crossward/marketplace-domain');
  const read = (locale, file) => JSON.parse(readFileSync(join(FOLDER, locale, file), 'utf8'));
  const catalogues = Object.fromEntries(
    readdirSync(FOLDER).map((locale) => [
      locale,
      Object.assign(
        {},
        ...readdirSync(join(FOLDER, locale))
          .filter((file) => file !== REFUSALS)
          .map((file) => read(locale, file)),
      ),
    ]),
  );
  const refusals = Object.fromEntries(
    Object.keys(catalogues)
      .filter((locale) => locale !== 'en')
      .map((locale) => [locale, read(locale, REFUSALS)]),
  );
  const sources = readdirSync(SOURCE, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\./.test(file))
    .map((file) => readFileSync(join(SOURCE, file), 'utf8'));
  const named = Object.entries(namesElsewhere()).flatMap(([family, names]) => [
    ...nameFindingsOf(catalogues.en, family, names),
    ...namelessOf(catalogues.en, family, names),
  ]);
  const bases = namelessOf(catalogues.en, 'shell.basis.', legalBases());
  const acts = nameFindingsOf(catalogues.en, 'shell.act.', actsIn(filesIn(join(ROOT, 'libs'), /\/src\/.*\.ts$/)));
  const findings = [
    ...findingsOf(catalogues, sources),
    ...reasonFindingsOf(catalogues, MATCH_REASONS),
    ...named,
    ...sameNameFindingsOf(catalogues, 'shell.term.', TERM_NAMES),
    ...bases,
    ...acts,
    ...refusalFindingsOf(refusals, filesIn(join(ROOT, 'libs'), SERVED)),
  ];
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exit(1);
  console.log(`${Object.keys(catalogues).length} languages: ${Object.keys(catalogues.en).length} messages each.`);
}
