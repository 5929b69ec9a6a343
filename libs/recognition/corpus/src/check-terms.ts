import type { Schema } from '@crossward/recognition-domain';
import { distance } from 'fastest-levenshtein';
import type { Placed } from './assemble.js';
import type { Finding } from './finding.js';
import { walkConditions, type Seen } from './walk-conditions.js';

const OPERATORS: ReadonlySet<string> = new Set([
  'all',
  'any',
  'not',
  'use',
  'language',
  'exists',
  'none',
  'count',
  'total',
  'continuous',
  'lasting',
  'current',
  'field',
]);

const nearest = (raw: string, known: readonly string[]): string =>
  [...known].sort((a, b) => distance(raw, a) - distance(raw, b))[0] ?? '';

/** The schema of what a field names, as far as the query's schema tells. */
const schemaOf = (field: string, { list, names }: Seen, query: Schema): Schema | 'unknown' | undefined => {
  const nurse = query.properties?.['nurse'];
  let keys = field.split('.');
  let at: Schema | undefined;
  const [first = ''] = keys;
  if (first === '$nurse') [at, keys] = [nurse, keys.slice(1)];
  else if (first === '$assignment') [at, keys] = [query.properties?.['assignment'], keys.slice(1)];
  else if (first.startsWith('$')) {
    const bound = names.get(first.slice(1));
    if (bound === undefined) return undefined;
    [at, keys] = [nurse?.properties?.[bound]?.items, keys.slice(1)];
  } else at = list === undefined ? nurse : nurse?.properties?.[list]?.items;
  if (field === '.') return at;
  for (const key of keys) {
    if (typeof at?.additionalProperties === 'object') return undefined;
    at = at?.properties?.[key];
    if (at === undefined) return 'unknown';
  }
  return at;
};

const literals = (condition: Seen['condition']): { key: string; value: string }[] => {
  const found: { key: string; value: unknown }[] = [];
  for (const key of ['is', 'isNot']) found.push({ key, value: condition[key] });
  for (const key of ['oneOf', 'noneOf']) {
    for (const value of (condition[key] as unknown[] | undefined) ?? []) found.push({ key, value });
  }
  return found.filter(
    (item): item is { key: string; value: string } => typeof item.value === 'string' && !item.value.startsWith('$'),
  );
};

const checkField = (seen: Seen, { file }: Placed, query: Schema): Finding[] => {
  const field = seen.condition['field'] as string;
  const schema = schemaOf(field, seen, query);
  if (schema === undefined) return [];
  if (schema === 'unknown') {
    return [
      {
        at: file.at([...seen.path, 'field']),
        code: 'UNKNOWN_FIELD',
        message: `No fact of a nurse is called (${field})${seen.list ? ` in ${seen.list}` : ''}.`,
        nextStep: 'The facts are those of a query; a field of an outer item needs its name, as in $licence.scope.',
      },
    ];
  }
  const allowed = schema.enum;
  if (!allowed) return [];
  return literals(seen.condition)
    .filter(({ value }) => !allowed.includes(value))
    .map(({ key, value }) => ({
      at: file.at([...seen.path, key]),
      code: 'UNKNOWN_TERM',
      message: `(${value}) is not a term of (${field}).`,
      nextStep: `Maybe you mean ${nearest(value, allowed)}; otherwise add it to the vocabulary.`,
    }));
};

const checkOneOperator = (seen: Seen, { file }: Placed): Finding[] => {
  const keys = Object.keys(seen.condition).filter((key) => key !== 'id');
  const operators = keys.filter((key) => OPERATORS.has(key));
  // A condition that no fact settles is an id alone (entries, `subjectTo`).
  if (operators.length === 1 || keys.length === 0) return [];
  return [
    {
      at: file.at(seen.path),
      code: operators.length === 0 ? 'INCOMPLETE_CONDITION' : 'AMBIGUOUS_CONDITION',
      message:
        operators.length === 0
          ? `The condition (${keys.join(', ')}) says of nothing what it asks.`
          : `The condition has more than one operator (${operators.join(', ')}).`,
      nextStep: operators.length === 0 ? 'Add `field:`.' : 'Put the parts under `all:` or `any:`.',
    },
  ];
};

/** Conditions have one operator, fields exist, and fixed values are terms that a query can hold. */
export const checkTerms = (document: Placed, query: Schema): Finding[] => {
  const findings: Finding[] = [];
  walkConditions(document, (seen) => {
    findings.push(...checkOneOperator(seen, document));
    if (typeof seen.condition['field'] === 'string') findings.push(...checkField(seen, document, query));
  });
  return findings;
};
