import { readFileSync } from 'node:fs';
import type { Problem } from '@crossward/kernel';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { YamlSource } from './yaml-source.js';

const readSchema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8')) as object;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const validators: Readonly<Record<'template' | 'lists', ValidateFunction>> = {
  template: ajv.compile(readSchema('template')),
  lists: ajv.compile(readSchema('lists')),
};

const pointerOf = ({ instancePath, params }: ErrorObject): (string | number)[] => {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const extra: unknown = params['additionalProperty'];
  return typeof extra === 'string' ? [...steps, extra] : steps;
};

const messageOf = ({ instancePath, message, params }: ErrorObject): string => {
  const named = params['additionalProperty'] ?? params['allowedValues'] ?? params['missingProperty'];
  return `${instancePath || 'the document'} ${message ?? 'is not valid'}${named === undefined ? '' : ` (${String(named)})`}`;
};

/** Compares a document with its JSON Schema; each finding names file, line and column. */
export const schemaProblems = (source: YamlSource, schema: 'template' | 'lists'): Problem[] => {
  const validate = validators[schema];
  if (validate(source.data())) return [];
  return (validate.errors ?? []).map((error) => ({
    at: source.at(pointerOf(error)),
    code: 'SCHEMA',
    message: messageOf(error),
  }));
};
