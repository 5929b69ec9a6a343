import type { Archetype } from './archetype.js';
import { CANADA_AND_MEXICO } from './canada-mexico.js';
import { ELSEWHERE } from './elsewhere.js';
import { EUROPE } from './europe.js';
import { UNITED_STATES } from './united-states.js';

export type { Archetype } from './archetype.js';

export const ARCHETYPES: readonly Archetype[] = [...UNITED_STATES, ...CANADA_AND_MEXICO, ...EUROPE, ...ELSEWHERE];
