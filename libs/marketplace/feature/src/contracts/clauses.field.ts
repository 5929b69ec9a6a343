import { isCurrency } from '@crossward/kernel';
import { JsonObject, ListOf, type Field, type FieldOptions } from '@crossward/platform-http';
import { Ajv2020 } from 'ajv/dist/2020.js';

const whole = { type: 'integer', minimum: 0, maximum: 1000 };
const side = { enum: ['nurse', 'hospital'] };
// As any text that is kept: PostgreSQL holds neither NUL nor half of a surrogate pair.
const text = { type: 'string', minLength: 1, maxLength: 80, format: 'storable' };
const amount = {
  type: 'object',
  properties: {
    minorUnits: { type: 'integer', minimum: 0, maximum: 1e12 },
    currency: { type: 'string', format: 'iso-4217' },
  },
  required: ['minorUnits', 'currency'],
  additionalProperties: false,
};

const clause = (kind: string, properties: Record<string, object>): object => ({
  type: 'object',
  properties: { kind: { const: kind }, ...properties },
  required: ['kind', ...Object.keys(properties)],
  additionalProperties: false,
});

const CLAUSE_SCHEMA = {
  type: 'object',
  discriminator: { propertyName: 'kind' },
  required: ['kind'],
  oneOf: [
    clause('guaranteed-hours', { hoursPerWeek: { type: 'number', minimum: 0, maximum: 168 } }),
    clause('call-off', { mostUnpaidShifts: whole, perWeeks: whole, noticeHours: whole }),
    clause('notice', { side, days: whole }),
    clause('penalty', { side, amount }),
    clause('float', { unitNames: { type: 'array', items: text, maxItems: 50 }, mostShiftsPerWeek: whole }),
    clause('rate-change', { noticeDays: whole, allowed: { enum: ['never', 'upwards'] } }),
    clause('repayment', { what: text, amount, proration: { enum: ['daily', 'none'] }, endsAfterDays: whole }),
    clause('housing-exit', { days: whole }),
  ],
};

const UNSTORABLE = /\0|\p{Surrogate}/u;
const ajv = new Ajv2020({ allErrors: true, discriminator: true, strict: true, strictRequired: false });
ajv.addFormat('storable', (value: string) => value.trim() !== '' && !UNSTORABLE.test(value));
ajv.addFormat('iso-4217', isCurrency);
const validate = ajv.compile(CLAUSE_SCHEMA);

/** One clause of a contract: a closed shape for each kind. */
const Clause = (): Field =>
  JsonObject({
    schema: {
      type: 'object',
      properties: { kind: { type: 'string' } },
      required: ['kind'],
      additionalProperties: true,
    } as never,
    find: (value) =>
      validate(value)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message, params }) => ({
            path: instancePath,
            code: 'CLAUSE_SHAPE',
            message: `${message ?? 'is no clause'}${'additionalProperty' in params ? ' (an unknown key)' : ''}`,
          })),
  });

export const Clauses = (options: FieldOptions = {}): Field => ListOf(Clause(), { max: 40, ...options });
