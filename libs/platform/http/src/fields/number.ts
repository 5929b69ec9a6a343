import { shownValue } from '@crossward/kernel';
import { defineField, wrong, type Field, type FieldOptions } from './field.js';

export interface RangeOptions extends FieldOptions {
  /** Both inclusive. */
  min?: number;
  max?: number;
}

const between = (min: number, max: number): string => `from ${min} to ${max}`;

/** A whole number; as text only in query strings and paths. */
export const Whole = ({
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
  ...options
}: RangeOptions = {}): Field =>
  defineField(
    {
      expects: `a whole number ${between(min, max)}`,
      schema: { type: 'integer', minimum: min, maximum: max },
      fromText: (raw) => (typeof raw === 'string' && /^-?\d{1,16}$/.test(raw) ? Number(raw) : raw),
      find: (value) =>
        Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
          ? []
          : wrong('NOT_WHOLE', `(${shownValue(value)}) is not a whole number ${between(min, max)}`),
    },
    options,
  );

/** A finite number; as text only in query strings and paths. */
export const Decimal = ({ min = -Number.MAX_VALUE, max = Number.MAX_VALUE, ...options }: RangeOptions = {}): Field =>
  defineField(
    {
      expects: `a number ${between(min, max)}`,
      schema: { type: 'number', minimum: min, maximum: max },
      fromText: (raw) => (typeof raw === 'string' && /^-?\d{1,20}(\.\d{1,20})?$/.test(raw) ? Number(raw) : raw),
      find: (value) =>
        typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
          ? []
          : wrong('NOT_A_NUMBER', `(${shownValue(value)}) is not a number ${between(min, max)}`),
    },
    options,
  );

/** true or false; as text only in query strings and paths. */
export const Flag = (options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'true or false',
      schema: { type: 'boolean' },
      fromText: (raw) => (raw === 'true' ? true : raw === 'false' ? false : raw),
      find: (value) =>
        typeof value === 'boolean' ? [] : wrong('NOT_A_FLAG', `(${shownValue(value)}) is neither true nor false`),
    },
    options,
  );
