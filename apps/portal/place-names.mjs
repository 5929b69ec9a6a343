import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const LAW = join(import.meta.dirname, '../../libs/recognition/corpus/law');
const read = (path) => parse(readFileSync(join(LAW, path), 'utf8'));

/**
 * The parts of countries that the law knows by themselves, as a language calls them: `{ 'place.US-TX': 'Texas', … }`.
 * Countries are not among them: every browser has their names.
 * @throws if a name has no translation
 */
export const placeNames = (locale) => {
  const phrases = Object.assign({}, ...readdirSync(join(LAW, 'phrases')).map((file) => read(`phrases/${file}`)));
  const inLanguage = (name) => {
    const phrase = phrases[name];
    if (locale === 'en' || phrase === 'verbatim') return name;
    if (!phrase?.[locale]) throw new Error(`The phrases of the law do not say ${name} in ${locale}.`);
    return phrase[locale];
  };
  const codes = readdirSync(join(LAW, 'jurisdictions')).flatMap(
    (file) => /^([A-Z]{2}-[A-Z0-9]+)\.yaml$/.exec(file)?.[1] ?? [],
  );
  return Object.fromEntries(
    codes.sort().map((code) => [`place.${code}`, inLanguage(read(`jurisdictions/${code}.yaml`).name)]),
  );
};
