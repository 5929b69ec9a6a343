export { buildAtlas } from './atlas.js';
export type { AtlasRequest, AtlasSource } from './source.js';
