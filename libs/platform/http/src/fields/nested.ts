import type { Type as ClassOf } from '@nestjs/common';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { defineField, wrong, type Field, type FieldOptions, type Finding } from './field.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A body inside the body, checked as strictly as the outer one. */
export const Nested = (type: ClassOf, options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'an object',
      schema: { type: () => type },
      decorate: [Type(() => type) as PropertyDecorator, ValidateNested()],
      find: (value) => (isObject(value) ? [] : wrong('NOT_AN_OBJECT', 'must be an object')),
    },
    options,
  );

/** An object whose keys another module checks, for example by a vocabulary: `find` says what is wrong with it. */
export const JsonObject = ({
  find,
  schema,
  ...options
}: FieldOptions & { find?: (value: object) => Finding[]; schema?: ApiPropertyOptions } = {}): Field =>
  defineField(
    {
      expects: 'an object',
      schema: schema ?? ({ type: 'object', additionalProperties: true } as ApiPropertyOptions),
      find: (value) => (isObject(value) ? (find?.(value) ?? []) : wrong('NOT_AN_OBJECT', 'must be an object')),
    },
    options,
  );

export interface ListOptions extends FieldOptions {
  min?: number;
  /** Items at most; compulsory, since a list without a limit is a way to overload a service. */
  max: number;
  /** Refuses a value that comes twice; for lists of codes. */
  unique?: true;
}

const isField = (of: Field | ClassOf): of is Field => 'kind' in of;

const listKind = (
  itemFind: (item: unknown) => Finding[],
  { min = 0, max, unique }: ListOptions,
): ((value: unknown) => Finding[]) => {
  return (value) => {
    if (!Array.isArray(value)) return wrong('NOT_A_LIST', `must be a list of ${min} to ${max} items`);
    if (value.length < min || value.length > max) {
      return wrong('LIST_LENGTH', `must hold ${min} to ${max} items, and holds (${value.length})`);
    }
    const findings = value.flatMap((item, index) =>
      itemFind(item).map((finding) => ({ ...finding, path: `/${index}${finding.path}` })),
    );
    if (unique && findings.length === 0 && new Set(value).size < value.length) {
      return wrong('LIST_REPEATS', 'names an item twice');
    }
    return findings;
  };
};

/** A list of fields (`@ListOf(Jurisdiction(), { max: 20 })`) or of bodies (`@ListOf(LicenceBody, { max: 50 })`). */
export const ListOf = (of: Field | ClassOf, list: ListOptions): Field => {
  const { min = 0, max, unique, ...options } = list;
  const size = { minItems: min, maxItems: max, ...(unique ? { uniqueItems: true } : {}) };
  if (!isField(of)) {
    return defineField(
      {
        expects: `a list of ${min} to ${max} objects`,
        schema: { type: () => of, isArray: true, ...size } as ApiPropertyOptions,
        decorate: [Type(() => of) as PropertyDecorator, ValidateNested({ each: true })],
        find: listKind((item) => (isObject(item) ? [] : wrong('NOT_AN_OBJECT', 'must be an object')), list),
      },
      options,
    );
  }
  const { kind } = of;
  return defineField(
    {
      expects: `a list of ${min} to ${max} items, each ${kind.expects}`,
      schema: { type: 'array', items: itemSchema(kind.schema), ...size } as ApiPropertyOptions,
      // A query string repeats the key (?status=open&status=filled); a single one arrives as plain text.
      fromText: (raw) => {
        const items = raw === undefined || Array.isArray(raw) ? raw : [raw];
        return kind.fromText && Array.isArray(items) ? items.map(kind.fromText) : items;
      },
      find: listKind((item) => (item === null ? wrong('REQUIRED', `must be ${kind.expects}`) : kind.find(item)), list),
    },
    options,
  );
};

const itemSchema = (schema: ApiPropertyOptions): object => {
  const { selfRequired: _selfRequired, ...rest } = schema as ApiPropertyOptions & { selfRequired?: boolean };
  return rest;
};
