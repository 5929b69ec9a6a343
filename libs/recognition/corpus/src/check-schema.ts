import { distance } from 'fastest-levenshtein';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Finding } from './finding.js';
import type { LawFile } from './law-file.js';
import type { DocumentKind, Schemas } from './schemas.js';

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const nearest = (raw: string, known: readonly string[]): string | undefined =>
  known
    .map((term) => ({ term, off: distance(raw.toLowerCase(), term.toLowerCase()) }))
    .filter(({ off }) => off <= 3)
    .sort((a, b) => a.off - b.off)[0]?.term;

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

const CITATION: ReadonlySet<string> = new Set(['cite', 'legalBasis', 'sourceUrl', 'verifiedOn', 'confidence']);

const isCondition = (error: ErrorObject): boolean => {
  const properties = (error.parentSchema as { properties?: object } | undefined)?.properties;
  return properties !== undefined && 'exists' in properties && 'within' in properties;
};

const unknownKey = (error: ErrorObject): Omit<Finding, 'at'> => {
  const key = String(error.params['additionalProperty']);
  const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
  const near = nearest(key, known);
  const operator = isCondition(error);
  return {
    code: operator ? 'UNKNOWN_OPERATOR' : 'UNKNOWN_KEY',
    message: operator ? `There is no operator (${key}).` : `There is no key (${key}) here.`,
    nextStep: key.includes(' ')
      ? 'Quote the text: inside { } a comma begins a new key.'
      : near
        ? `Maybe you mean ${near}.`
        : operator
          ? 'docs/rule-language.md lists the operators.'
          : `Known keys: ${known.join(', ')}.`,
  };
};

const missingKey = (error: ErrorObject): Omit<Finding, 'at'> => {
  const key = String(error.params['missingProperty']);
  if (CITATION.has(key)) {
    return {
      code: 'MISSING_CITATION',
      message: `The citation is incomplete: (${key}) is missing.`,
      nextStep: 'Every rule says where it is written: cite (legalBasis, sourceUrl), verifiedOn and confidence.',
    };
  }
  return { code: 'MISSING_KEY', message: `The key (${key}) is missing.`, nextStep: `Add \`${key}:\`.` };
};

const badFormat = (error: ErrorObject): Omit<Finding, 'at'> =>
  error.params['format'] === 'local-date'
    ? {
        code: 'IMPOSSIBLE_DATE',
        message: `The value (${shown(error.data)}) is not a day of the calendar.`,
        nextStep: 'Write YYYY-MM-DD.',
      }
    : {
        code: 'UNKNOWN_JURISDICTION',
        message: `The value (${shown(error.data)}) is not an ISO 3166 code of a jurisdiction.`,
        nextStep: 'Use for example GB (never UK), US-TX, CA-ON.',
      };

const other = (error: ErrorObject): Omit<Finding, 'at'> => ({
  code: 'SCHEMA',
  message: `The value (${shown(error.data)}) ${error.message ?? 'does not fit'}.`,
  nextStep:
    error.keyword === 'enum'
      ? `Use one of: ${(error.params['allowedValues'] as unknown[]).join(', ')}.`
      : 'docs/rule-language.md shows the shape.',
});

const findingOf = (error: ErrorObject): Omit<Finding, 'at'> => {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error);
    case 'required':
      return missingKey(error);
    case 'format':
      return badFormat(error);
    default:
      return other(error);
  }
};

/** What of a file does not fit the schema of its kind; `prefix` is the path of the document inside the file. */
export const checkSchema = (
  schemas: Schemas,
  kind: DocumentKind,
  content: unknown,
  file: LawFile,
  prefix: readonly (string | number)[] = [],
): Finding[] => {
  const findings = schemas.errors(kind, content).map((error) => {
    const key = error.keyword === 'additionalProperties' ? [String(error.params['additionalProperty'])] : [];
    return { at: file.at([...prefix, ...pathOf(error.instancePath), ...key]), ...findingOf(error) };
  });
  const seen = new Set<string>();
  return findings.filter(({ at, code, message }) => {
    const key = `${at} ${code} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
};
