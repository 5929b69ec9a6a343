import { readFileSync } from 'node:fs';
import { isLocalDate } from '@crossward/kernel';
import type { Codes } from '@crossward/recognition-domain';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

export type DocumentKind =
  | 'corpus'
  | 'jurisdiction'
  | 'membership'
  | 'table'
  | 'vocabulary'
  | 'messages'
  | 'sentences'
  | 'phrases'
  | 'condition'
  | 'arrangement'
  | 'entry'
  | 'rates'
  | 'language'
  | 'score'
  | 'cases';

const readSchema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../law/schema/${name}.json`, import.meta.url), 'utf8')) as object;

/** The published schemas, compiled. */
export class Schemas {
  private readonly validators = new Map<DocumentKind, ValidateFunction>();
  private readonly ajv: Ajv2020;

  constructor(codes: Codes) {
    this.ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
    });
    this.ajv.addFormat('local-date', isLocalDate as (raw: string) => boolean);
    this.ajv.addFormat('jurisdiction', (raw: string) => codes.isJurisdiction(raw));
    this.ajv.addSchema(readSchema('common'));
  }

  /** What of a document does not fit its schema; of alternatives only the nearest is told. */
  errors(kind: DocumentKind, content: unknown): ErrorObject[] {
    const validate = this.validator(kind);
    return validate(content) ? [] : withoutAlternatives(validate.errors ?? []);
  }

  private validator(kind: DocumentKind): ValidateFunction {
    const ready = this.validators.get(kind) ?? this.ajv.compile(readSchema(kind));
    this.validators.set(kind, ready);
    return ready;
  }
}

/** Where `anyOf` failed, what is wrong inside an alternative that had the right type says more than `anyOf` itself. */
const withoutAlternatives = (errors: readonly ErrorObject[]): ErrorObject[] => {
  const deepest = new Map<string, number>();
  const alternatives = errors.filter((error) => error.keyword === 'anyOf');
  for (const { instancePath } of alternatives) {
    const inside = errors.filter((error) => error.instancePath.startsWith(`${instancePath}/`));
    deepest.set(instancePath, inside.length);
  }
  return errors.filter((error) => {
    const inside = deepest.get(error.instancePath);
    if (inside === undefined) return true;
    if (inside > 0) return false;
    const ofAlternative = /\/anyOf\/\d+\//.test(error.schemaPath);
    const tellsKey = error.keyword === 'additionalProperties' || error.keyword === 'required';
    const hasTelling = errors.some(
      (other) =>
        other.instancePath === error.instancePath &&
        (other.keyword === 'additionalProperties' || other.keyword === 'required'),
    );
    if (error.keyword === 'anyOf') return !hasTelling;
    return !ofAlternative || tellsKey;
  });
};

const compiled = new WeakMap<Codes, Schemas>();

/** The schemas for these codes, compiled once in a process. */
export const schemasFor = (codes: Codes): Schemas => {
  const ready = compiled.get(codes) ?? new Schemas(codes);
  compiled.set(codes, ready);
  return ready;
};
