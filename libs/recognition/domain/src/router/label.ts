import type { NurseFacts, RouteGrant } from '@crossward/contracts';
import type { Asked, PreparedNurse } from '../program/prepare.js';
import type { Candidate } from '../routes.js';
import type { Standing } from '../standings.js';
import type { Cost } from './cost.js';

/** A way to one place: its last leg, and the way before it. */
export interface Label {
  parent: Label | undefined;
  place: number;
  /** The last leg as it was evaluated, on the day on which it begins. */
  asked: Asked;
  standing: Standing;
  candidate: Candidate;
  grant: RouteGrant | undefined;
  /** Where the nurse moved to for this leg. */
  movedTo: number | undefined;
  /** The nurse moves for some leg. */
  moves: boolean;
  cost: Cost;
  /** Some leg hangs on facts that are not known. */
  conditional: boolean;
  /** Days until the licence of the last leg is there, as far as they are known: the next leg is looked at on that day. */
  elapsed: number;
}

/** A nurse at some point of a way: with the licences of the legs behind. */
export interface Traveller {
  facts: NurseFacts;
  nurse: PreparedNurse;
}

export const passesThrough = (label: Label | undefined, place: number): boolean => {
  for (let at = label; at; at = at.parent) if (at.place === place) return true;
  return false;
};

export const legsOf = (label: Label): Label[] => (label.parent ? [...legsOf(label.parent), label] : [label]);
