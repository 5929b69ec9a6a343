import type { NurseFacts, RecognitionQuery } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { factsOn } from './facts-on.js';

/** What a compiled condition reads. `items` holds the bound items of the enclosing lists, one slot per depth. */
export interface Context {
  query: RecognitionQuery;
  nurse: NurseFacts;
  on: LocalDate;
  as: Profession;
  destination: JurisdictionCode;
  items: unknown[];
}

export const contextOf = (query: RecognitionQuery): Context => ({
  query,
  nurse: factsOn(query.nurse, query.on),
  on: query.on,
  as: query.as ?? query.nurse.profession,
  destination: query.destination,
  items: [],
});
