import type { RegisterRecord } from '@crossward/credentials-domain';
import { isLocalDate } from '@crossward/kernel';
import { Ajv, type ValidateFunction } from 'ajv';

/**
 * The register protocol, asynchronous as licence registers are: `POST /v1/look-ups` takes a question and answers 202
 * with a transaction id; `GET /v1/look-ups/{transactionId}` says `complete: false` until the answer is there.
 * Questions name a licence, never a birth date: the register tells, we compare.
 */
export interface LookUpRequest {
  readonly jurisdiction: string;
  readonly profession: string;
  readonly number: string;
}

export interface LookUpAccepted {
  readonly transactionId: string;
  readonly retryAfterMs: number;
  readonly simulator?: boolean;
}

export type LookUpState =
  | { readonly complete: false; readonly retryAfterMs: number; readonly simulator?: boolean }
  | {
      readonly complete: true;
      readonly register: string;
      /** Day of the register's data. */
      readonly asOf: string;
      /** null: no such licence. */
      readonly record: RegisterRecord | null;
      readonly simulator?: boolean;
    };

const ajv = new Ajv({ allErrors: false, strict: true, formats: { day: { type: 'string', validate: isLocalDate } } });

const text = (maxLength: number) => ({ type: 'string', maxLength, pattern: '^[^\\u0000-\\u001f]*$' });
const day = { type: 'string', format: 'day' };
const dayOrNull = { anyOf: [day, { type: 'null' }] };
const closed = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const rows = (properties: Record<string, unknown>) => ({ type: 'array', maxItems: 200, items: closed(properties) });
const milliseconds = { type: 'integer', minimum: 0, maximum: 86_400_000 };
const simulator = { type: 'boolean' };

const RECORD = closed({
  jurisdiction: text(10),
  profession: text(10),
  number: text(60),
  familyName: text(200),
  givenNames: text(200),
  status: { enum: ['active', 'inactive', 'lapsed', 'encumbered', 'suspended', 'revoked'] },
  scope: text(40),
  issuedOn: dayOrNull,
  expiresOn: dayOrNull,
  authorisations: rows({ jurisdiction: text(10), authorised: { type: 'boolean' }, narrative: text(500) }),
  discipline: rows({ jurisdiction: text(10), takenOn: day, action: text(500), againstPrivilege: { type: 'boolean' } }),
});

export const isAccepted = ajv.compile(
  closed(
    { transactionId: { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,400}$' }, retryAfterMs: milliseconds, simulator },
    ['simulator'],
  ),
) as unknown as ValidateFunction<LookUpAccepted>;

export const isState = ajv.compile({
  type: 'object',
  required: ['complete'],
  oneOf: [
    closed({ complete: { const: false }, retryAfterMs: milliseconds, simulator }, ['simulator']),
    closed(
      {
        complete: { const: true },
        register: text(200),
        asOf: day,
        record: { anyOf: [{ type: 'null' }, RECORD] },
        simulator,
      },
      ['simulator'],
    ),
  ],
}) as unknown as ValidateFunction<LookUpState>;
