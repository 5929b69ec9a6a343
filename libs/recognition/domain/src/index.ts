export { dependentsOf, type Dependents } from './dependents.js';
export * from './engine.js';
export { variantsOf, type LawChanges, type Variant } from './variants.js';
export * from './law/index.js';
export {
  compileArrangement,
  compileEntryDocument,
  compileLanguageDocument,
  destinationsOf,
  lawParts,
  leadsTo,
  type LawParts,
} from './compile-one.js';
export { languageStanding, type LanguageStanding } from './language-standing.js';
export { languageProofUntil, languagesIn } from './language-proof-until.js';
export { isoCodes, PlaceResolver, type Codes } from './query/places-in-query.js';
export { publishedQuerySchema, querySchema, termsOf, type Schema, type Terms } from './query/query-schema.js';
export { compileQueryReader, type QueryReader } from './query/read-query.js';
export type { Carried, Judgement } from './decide.js';
export type { Asked, PreparedNurse } from './program/prepare.js';
export { lastingFor } from './conditions/continuous.js';
export { shareOf } from './conditions/lists.js';
export { mover } from './days.js';
export type { Memberships } from './memberships.js';
export { compileSelector, type CompiledSelector } from './selectors.js';
export { BEGINS } from './facts-on.js';
export { and, FALSE, not, or, TRUE, UNKNOWN, type Truth } from './truth.js';
export { inForce } from './versions.js';
export { ScoreTables } from './scores/score-tables.js';
export { readDestinationsQuery, readRouteQuery } from './query/read-route-query.js';
export { withLawOf } from './what-if/law-of-day.js';
export { periodsOf, withWithdrawal, type Withdrawal } from './what-if/withdrawal.js';
