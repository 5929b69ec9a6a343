export { dependentsOf, type Dependents } from './dependents.js';
export * from './engine.js';
export { variantsOf, type LawChanges } from './variants.js';
export * from './law/index.js';
export { compileArrangement, compileEntryDocument, lawParts, type LawParts } from './compile-one.js';
export { isoCodes, PlaceResolver, type Codes } from './query/places-in-query.js';
export { publishedQuerySchema, querySchema, termsOf, type Schema, type Terms } from './query/query-schema.js';
export { compileQueryReader, type QueryReader } from './query/read-query.js';
