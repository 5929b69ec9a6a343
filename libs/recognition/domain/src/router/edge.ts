import type { RouteGrant } from '@crossward/contracts';
import type { Breadth } from '../routes.js';
import type { ReadyRule } from '../selection.js';
import type { CompiledSteps } from '../steps.js';
import { dominates, type Cost } from './cost.js';
import type { FeeComparison } from './rates.js';

/** One way in which a leg may end, with the least that it can take, whoever the nurse is. */
export interface End {
  /** Class of the licence; NO_LICENCE where the leg ends with a right alone. */
  class: number;
  breadth: Breadth;
  /** Asks for a home in the place. */
  moves: boolean;
  /** Hangs on facts that are not known, whatever comes of the way before. */
  conditional: boolean;
  cost: Cost;
}

/** How one arrangement ends at a place. */
export interface Ending extends End {
  /** The licence; undefined where the leg ends with a right, or where she is registered already. */
  grant: RouteGrant | undefined;
  /** The right of who is registered in the place itself. */
  isOwn: boolean;
  /** What its steps take. */
  whole: Cost;
}

/** A leg that a licence may open. */
export interface Edge {
  from: number;
  class: number;
  to: number;
  ends: readonly End[];
  /** The arrangements that may open it, and how each ends. */
  rules: readonly ReadyRule[];
  endings: readonly Ending[];
}

export const costOf = ({ knownDays, openDays, openFees, fees }: CompiledSteps, comparison: FeeComparison): Cost => {
  const { amount, missing } = comparison.compare(fees);
  return { days: knownDays, openDays, fees: amount, openFees: openFees + missing, legs: 1 };
};

const isBeaten = (end: End, by: End): boolean =>
  by.class === end.class &&
  by.breadth === end.breadth &&
  by.moves === end.moves &&
  (!by.conditional || end.conditional) &&
  dominates(by.cost, end.cost);

/** The ends that nothing of the same kind dominates; of equals the first. */
export const endsOf = (ends: readonly End[]): End[] =>
  ends.filter(
    (end, at) => !ends.some((by, index) => index !== at && isBeaten(end, by) && (index < at || !isBeaten(by, end))),
  );
