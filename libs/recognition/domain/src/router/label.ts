import type { NurseFacts } from '@crossward/contracts';
import type { PreparedNurse } from '../program/prepare.js';
import type { OpenRule } from '../selection.js';
import type { Truth } from '../truth.js';
import type { Cost } from './cost.js';
import type { Ending } from './leg.js';

/** A nurse at some point of a way: with the licences of the legs behind. */
export interface Traveller {
  facts: NurseFacts;
  nurse: PreparedNurse;
}

/** A way to one place: its last leg, and the way before it. */
export interface Label {
  parent: Label | undefined;
  place: number;
  /** The arrangement of the last leg, and what it comes to on the day on which the leg begins. */
  rule: OpenRule;
  applies: Truth;
  right: Truth;
  ending: Ending;
  /** Where the nurse moved to for this leg. */
  movedTo: number | undefined;
  /** The nurse moves for some leg. */
  moves: boolean;
  cost: Cost;
  /** Some leg hangs on facts that are not known. */
  conditional: boolean;
  /** Days until the licence of the last leg is there, as far as they are known: the next leg is looked at on that day. */
  elapsed: number;
  /** The nurse at the end of the way; made on first use. */
  traveller: Traveller | undefined;
}

export const passesThrough = (label: Label | undefined, place: number): boolean => {
  for (let at = label; at; at = at.parent) if (at.place === place) return true;
  return false;
};

export const legsOf = (label: Label): Label[] => (label.parent ? [...legsOf(label.parent), label] : [label]);
