import { countryCode, DomainError, isCurrency, jurisdictionCode, localDate, shownValue } from '@crossward/kernel';
import { defineField, wrong, type Field, type FieldOptions, type Finding } from './field.js';

/** Asks a validator of the kernel, whose error names what was probably meant. */
const byKernel =
  (parse: (raw: unknown, at: string) => unknown, at: string) =>
  (value: unknown): Finding[] => {
    try {
      parse(value, at);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return wrong(error.code, `${error.message} ${error.nextStep}`);
      throw error;
    }
  };

/** A day of the calendar, `YYYY-MM-DD`; impossible days are refused. */
export const Day = (options: FieldOptions = {}): Field =>
  defineField(
    { expects: 'a day (YYYY-MM-DD)', schema: { type: 'string', format: 'date' }, find: byKernel(localDate, 'The day') },
    options,
  );

/** ISO 3166-1 or ISO 3166-2, for example `GB` or `US-TX`. */
export const Jurisdiction = (options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'an ISO 3166 code of a jurisdiction, for example GB or US-TX',
      schema: { type: 'string', pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
      find: byKernel(jurisdictionCode, 'The jurisdiction'),
    },
    options,
  );

/** ISO 3166-1 alpha-2. */
export const Country = (options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'an ISO 3166-1 code of a country, for example DE',
      schema: { type: 'string', pattern: '^[A-Z]{2}$' },
      find: byKernel(countryCode, 'The country'),
    },
    options,
  );

// RFC 3339 in UTC, as this API writes times.
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** Of the right form, a time may still not exist: month 13 is no date at all, and 30 February would become March. */
const isReal = (value: string): boolean => {
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value.slice(0, 19));
};

/** A point in time, ISO 8601 in UTC: `2026-11-22T10:00:00Z`. */
export const Instant = (options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'a time in UTC, for example 2026-11-22T10:00:00Z',
      schema: { type: 'string', format: 'date-time' },
      find: (value) => {
        const good = typeof value === 'string' && INSTANT.test(value) && isReal(value);
        return good
          ? []
          : wrong('INVALID_INSTANT', `(${shownValue(value)}) is not a time such as 2026-11-22T10:00:00Z`);
      },
    },
    options,
  );

/** ISO 4217. */
export const Currency = (options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'an ISO 4217 currency, for example CAD',
      schema: { type: 'string', pattern: '^[A-Z]{3}$' },
      find: (value) =>
        isCurrency(value)
          ? []
          : wrong('UNKNOWN_CURRENCY', `(${shownValue(value)}) is not an ISO 4217 currency such as CAD`),
    },
    options,
  );

export interface MoneyOptions extends FieldOptions {
  /** Minor units, both inclusive; 0 and 10^12 unless told. */
  min?: number;
  max?: number;
}

/** `{ minorUnits: 3050, currency: 'USD' }`: whole minor units of an ISO 4217 currency. */
export const MoneyField = ({ min = 0, max = 1e12, ...options }: MoneyOptions = {}): Field =>
  defineField(
    {
      expects: '{ minorUnits: whole number, currency: ISO 4217 code }',
      schema: {
        type: 'object',
        properties: {
          minorUnits: { type: 'integer', minimum: min, maximum: max },
          currency: { type: 'string', pattern: '^[A-Z]{3}$' },
        },
        required: ['minorUnits', 'currency'],
        additionalProperties: false,
        selfRequired: options.optional !== true,
      },
      find: (value) => findInMoney(value, min, max),
    },
    options,
  );

const findInMoney = (value: unknown, min: number, max: number): Finding[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong('INVALID_MONEY', 'must be { minorUnits, currency }');
  }
  const { minorUnits, currency, ...others } = value as Record<string, unknown>;
  const findings = Object.keys(others).flatMap((key) =>
    wrong('UNKNOWN_KEY', `is not a key of an amount: minorUnits, currency`, `/${shownValue(key)}`),
  );
  if (!Number.isSafeInteger(minorUnits) || (minorUnits as number) < min || (minorUnits as number) > max) {
    findings.push(
      ...wrong(
        'INVALID_MONEY',
        `(${shownValue(minorUnits)}) is not whole minor units from ${min} to ${max}`,
        '/minorUnits',
      ),
    );
  }
  if (!isCurrency(currency)) {
    findings.push(
      ...wrong('INVALID_MONEY', `(${shownValue(currency)}) is not an ISO 4217 currency such as CAD`, '/currency'),
    );
  }
  return findings;
};
