import { shownValue } from '@crossward/kernel';
import { distance } from 'fastest-levenshtein';
import { defineField, wrong, type Field, type FieldOptions } from './field.js';

// PostgreSQL text holds neither NUL nor a lone surrogate; both would fail far from the edge.
const UNSTORABLE = /\0|\p{Surrogate}/u;

export interface TextOptions extends FieldOptions {
  /** Characters, both inclusive. `min` counts without surrounding blanks and is 1 unless told. */
  min?: number;
  max?: number;
  pattern?: RegExp;
}

/** Text of 1 to 200 characters unless told otherwise. The value is never repeated in an answer: it may be a secret. */
export const Text = ({ min = 1, max = 200, pattern, ...options }: TextOptions = {}): Field => {
  const expects = `text of ${min} to ${max} characters${pattern ? ` in the form ${pattern.source}` : ''}`;
  return defineField(
    {
      expects,
      schema: { type: 'string', minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
      find: (value) => {
        if (typeof value !== 'string') return wrong('NOT_TEXT', `must be ${expects}`);
        if (UNSTORABLE.test(value)) return wrong('UNSTORABLE_TEXT', 'holds a character that cannot be stored');
        const length = [...value].length;
        if (length > max || [...value.trim()].length < min) {
          return wrong('TEXT_LENGTH', `must be ${expects}, and has (${length})`);
        }
        return pattern && !pattern.test(value) ? wrong('TEXT_FORM', `must be ${expects}`) : [];
      },
    },
    options,
  );
};

const nearest = (raw: string, values: readonly string[]): string | undefined =>
  values
    .map((value) => ({ value, off: distance(raw.toLowerCase(), value.toLowerCase()) }))
    .filter(({ value, off }) => off <= Math.max(1, value.length / 4))
    .sort((a, b) => a.off - b.off)[0]?.value;

/** One code of a closed list, upper and lower case told apart. */
export const Code = (values: readonly string[], options: FieldOptions = {}): Field => {
  const expects = `one of ${values.join(', ')}`;
  return defineField(
    {
      expects,
      schema: { type: 'string', enum: [...values] },
      find: (value) => {
        if (typeof value === 'string' && values.includes(value)) return [];
        const near = nearest(shownValue(value), values);
        return wrong(
          'UNKNOWN_CODE',
          `(${shownValue(value)}) is not ${expects}${near ? `; maybe ${near} is meant` : ''}`,
        );
      },
    },
    options,
  );
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** An id of this product: a UUID. */
export const Id = (options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'an id (UUID)',
      schema: { type: 'string', format: 'uuid' },
      find: (value) => (isId(value) ? [] : wrong('INVALID_ID', `(${shownValue(value)}) is not an id (UUID)`)),
    },
    options,
  );

/** A BCP 47 language tag whose language is an ISO 639 code, for example `de` or `pt-BR`. */
export const Language = (options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'a BCP 47 language tag, for example de or pt-BR',
      schema: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
      find: (value) => {
        const known = typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && isNamed(value);
        return known ? [] : wrong('UNKNOWN_LANGUAGE', `(${shownValue(value)}) is not a BCP 47 language tag such as de`);
      },
    },
    options,
  );

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const isNamed = (tag: string): boolean => {
  try {
    return NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
};
