import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** What every field decorator takes. */
export interface FieldOptions {
  /** The key may be left out. */
  optional?: true;
  /** `null` is a value of its own here. */
  nullable?: true;
  description?: string;
  example?: unknown;
}

/** What is wrong with a value; `path` is a JSON pointer below the field, '' for the field itself. */
export interface Finding {
  path: string;
  code: string;
  message: string;
}

/** One sort of value: how to check it, describe it, and read it out of a query string. */
export interface FieldKind {
  /** Everything wrong with a value that is there; [] when it is good. */
  find(value: unknown): Finding[];
  /** "a day (YYYY-MM-DD)": completes "must be …". */
  expects: string;
  schema: ApiPropertyOptions;
  /** Query strings and path parameters are text; JSON bodies are never converted. */
  fromText?: (raw: unknown) => unknown;
  /** Nested bodies: class-validator walks into them. */
  decorate?: PropertyDecorator[];
}

export type Field = PropertyDecorator & { readonly kind: FieldKind };

/** Set when a value comes out of a URL: only then is text read as a number or a flag. */
export const FROM_TEXT = 'from-text';

const FIELD = 'crossward:field';
const FIELDS = 'crossward:fields';

interface Registered {
  kind: FieldKind;
  options: FieldOptions;
}

/** The field declared on this property of the class, or undefined. */
export const fieldOf = (type: object, property: string): Registered | undefined =>
  Reflect.getMetadata(FIELD, type, property) as Registered | undefined;

/** The keys that a class declares, inherited ones included. */
export const fieldNames = (type: object): string[] => [
  ...((Reflect.getMetadata(FIELDS, type) as ReadonlySet<string> | undefined) ?? []),
];

export const wrong = (code: string, message: string, path = ''): Finding[] => [{ path, code, message }];

/** Everything wrong with the value of a field, absence included. */
export const findIn = ({ kind, options }: Registered, value: unknown): Finding[] => {
  if (value === undefined) return options.optional ? [] : wrong('REQUIRED', `is required: ${kind.expects}`);
  if (value === null) return options.nullable ? [] : wrong('REQUIRED', `must be ${kind.expects}, not null`);
  return kind.find(value);
};

const documented = (kind: FieldKind, options: FieldOptions): ApiPropertyOptions => ({
  ...kind.schema,
  ...(options.description === undefined ? {} : { description: options.description }),
  ...(options.example === undefined ? {} : { example: options.example }),
  ...(options.nullable ? { nullable: true } : {}),
});

/** One decorator that validates (class-validator) and documents (OpenAPI) a property. */
export const defineField = (kind: FieldKind, options: FieldOptions = {}): Field => {
  const registered: Registered = { kind, options };
  const register: PropertyDecorator = (target, property) => {
    const type = target.constructor;
    Reflect.defineMetadata(FIELD, registered, type, property);
    Reflect.defineMetadata(FIELDS, new Set([...fieldNames(type), String(property)]), type);
  };
  const document = options.optional ? ApiPropertyOptional : ApiProperty;
  const decorators: PropertyDecorator[] = [
    register,
    ValidateBy({ name: 'field', validator: { validate: (value) => findIn(registered, value).length === 0 } }),
    document(documented(kind, options)),
    ...(kind.decorate ?? []),
  ];
  const { fromText } = kind;
  if (fromText) {
    decorators.push(Transform(({ value }) => fromText(value as unknown) as never, { groups: [FROM_TEXT] }));
  }
  return Object.assign(applyDecorators(...decorators) as PropertyDecorator, { kind });
};
