import { ARRANGEMENT_KINDS } from '@crossward/recognition-domain';
import { CONFIDENCES } from '@crossward/contracts';
import { PROFESSIONS } from '@crossward/kernel';
import { GAPS, type CorpusCoverage, type PlaceCoverage, type ProfessionCoverage } from '@crossward/recognition-corpus';

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const ids = { type: 'array', items: text };
const day = { type: 'string', format: 'date' };

const profession = {
  profession: { type: 'string', enum: [...PROFESSIONS] },
  coverage: { type: 'string', enum: ['complete', 'partial'], description: 'complete: every way is in the corpus' },
  arrangements: {
    type: 'object',
    properties: Object.fromEntries(ARRANGEMENT_KINDS.map((kind) => [kind, ids])),
    additionalProperties: false,
    description: 'Ids by kind',
  },
  negative: { ...ids, description: 'Documented absence' },
  past: { ...ids, description: 'No longer in force' },
  languages: { ...ids, description: 'Language requirements' },
  entries: ids,
  confidence: {
    type: 'object',
    properties: Object.fromEntries(CONFIDENCES.map((level) => [level, { type: 'integer' }])),
    required: [...CONFIDENCES],
  },
  weakest: { type: ['string', 'null'], enum: [...CONFIDENCES, null] },
  verified: {
    type: ['object', 'null'],
    properties: { oldest: day, newest: day },
    required: ['oldest', 'newest'],
  },
  missing: { type: 'array', items: { type: 'string', enum: [...GAPS] } },
} satisfies Record<keyof ProfessionCoverage, object>;

const place = {
  code: text,
  name: text,
  regulator: textOrNull,
  coverageNote: textOrNull,
  professions: {
    type: 'array',
    items: { type: 'object', properties: profession, required: Object.keys(profession) },
  },
} satisfies Record<keyof PlaceCoverage, object>;

const register = {
  corpusVersion: text,
  asOf: day,
  items: { type: 'array', items: { type: 'object', properties: place, required: Object.keys(place) } },
} satisfies Record<keyof CorpusCoverage, object>;

/** The register of coverage as OpenAPI publishes it. */
export const COVERAGE_SCHEMA: object = {
  title: 'CorpusCoverage',
  type: 'object',
  properties: register,
  required: Object.keys(register),
};
