import type { LawDocuments } from '@crossward/recognition-domain';
import type { Placed } from '../assemble.js';
import type { Fault } from './fault.js';

/** Why a fault changes no decision that could be asked for; undefined for all that cases have to notice. */
export const equivalence = (_document: Placed, _fault: Fault, _law: LawDocuments): string | undefined => undefined;
