export { buildAtlas } from './atlas.js';
export { referenceNurseOf } from './reference-nurse.js';
export type { AtlasRequest, AtlasSource } from './source.js';
