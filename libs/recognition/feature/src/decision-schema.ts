import { CONFIDENCES, VERDICTS } from '@crossward/contracts';
import { PROFESSIONS } from '@crossward/kernel';

type Schema = Record<string, unknown>;

const text: Schema = { type: 'string' };
const day: Schema = { type: 'string', format: 'date' };
const oneOf = (values: readonly unknown[]): Schema => ({ enum: values });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** All keys are required but those named; answers may grow new keys, so that unknown ones are let through. */
const object = (properties: Record<string, Schema>, optional: string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

const money = object({ minorUnits: { type: 'integer' }, currency: text });
const citation = { legalBasis: text, sourceUrl: text, verifiedOn: day, confidence: oneOf(CONFIDENCES) };

const step = object({
  name: text,
  days: orNull({ type: 'array', items: { type: 'integer' }, minItems: 3, maxItems: 3 }),
  fee: orNull(money),
});

const days = object({ min: day, typical: day, max: day });

const leg = object(
  {
    arrangement: text,
    kind: text,
    from: { type: ['string', 'null'] },
    to: text,
    steps: listOf(step),
    needs: listOf(object({ kind: text, detail: text, satisfied: { type: ['boolean', 'null'] } })),
    begins: orNull(days),
    conditionalOn: { ...listOf(text), description: 'Facts that decide whether the leg is open' },
    assumes: listOf(object({ kind: oneOf(['residence']), jurisdiction: text })),
    grants: object({ jurisdiction: text, scope: text, basis: text }),
    ...citation,
  },
  ['begins', 'conditionalOn', 'assumes', 'grants'],
);

const finding = object({
  kind: oneOf(['proof-expires', 'licence-expires']),
  what: text,
  expiresOn: day,
  neededOn: day,
  leg: { type: 'integer', minimum: 1 },
});

/** A route: of one leg in a decision, of up to four in a search. */
export const ROUTE_SCHEMA: Schema = object(
  {
    legs: listOf(leg),
    earliestStart: orNull(days),
    fees: listOf(money),
    confidence: oneOf(CONFIDENCES),
    findings: listOf(finding),
    comparedFees: object({
      minorUnits: { type: 'integer' },
      currency: text,
      ratesOf: day,
      complete: { type: 'boolean' },
    }),
    explanation: listOf(text),
  },
  ['findings', 'comparedFees', 'explanation'],
);

const entry = object({
  id: text,
  kind: oneOf(['visa', 'permit', 'free-movement', 'citizen']),
  available: oneOf(['yes', 'conditional', 'no', 'unknown']),
  conditions: listOf(text),
  sourceUrl: text,
});

const reason = object(
  {
    arrangement: text,
    rule: text,
    version: day,
    outcome: oneOf(['held', 'failed', 'unknown']),
    text,
    day,
    ...citation,
  },
  ['day'],
);

const open = object(
  { arrangement: text, what: text, sourceUrl: text, coverage: oneOf(['no-rule', 'incomplete', 'noted']) },
  ['coverage'],
);

/** A decision as it crosses the wire: published in OpenAPI, and what the HTTP adapter holds an answer against. */
export const DECISION_SCHEMA: Schema = {
  title: 'Decision',
  ...object(
    {
      id: text,
      destination: text,
      on: day,
      as: oneOf(PROFESSIONS),
      corpusVersion: text,
      verdict: oneOf(VERDICTS),
      couldBe: oneOf(['authorised', 'pathway']),
      route: ROUTE_SCHEMA,
      alternatives: listOf(ROUTE_SCHEMA),
      entry: listOf(entry),
      missing: listOf(object({ fact: text, wouldDecide: listOf(text) })),
      openLaw: listOf(open),
      reasons: listOf(reason),
      limits: listOf(object({ kind: oneOf(['until', 'setting', 'employer', 'days-a-year', 'scope']), value: text })),
      explanation: { ...listOf(text), description: 'Where asked for by explain=true: the decision in sentences.' },
    },
    ['id', 'couldBe', 'route', 'explanation'],
  ),
};
