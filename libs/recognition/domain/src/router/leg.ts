import type { RouteGrant } from '@crossward/contracts';
import type { Breadth } from '../routes.js';
import type { ReadyRule } from '../selection.js';
import type { CompiledSteps } from '../steps.js';
import { dominates, inOrder, newCost, type Cost } from './cost.js';
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

/** How some arrangements lead into a place: one object for all licences that open them, since there are a hundred times as many of these. */
export interface Leg {
  /** Counts the legs of a network. */
  number: number;
  to: number;
  /** The arrangements, and how each ends. */
  rules: readonly ReadyRule[];
  endings: readonly Ending[];
  /** The ends that nothing of the same kind dominates. */
  ends: readonly End[];
  /** The earliest and cheapest of the ends, and the classes of the licences that they give. */
  least: Cost;
  classes: readonly number[];
}

export const costOf = ({ knownDays, openDays, openFees, fees }: CompiledSteps, comparison: FeeComparison): Cost => {
  const { amount, missing } = comparison.compare(fees);
  return newCost(knownDays, openDays, amount, openFees + missing, 1);
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

/** By one arrangement at least. */
export const legBy = (to: number, rules: readonly ReadyRule[], endings: readonly Ending[], number: number): Leg => {
  const ends = endsOf(endings);
  const [least] = ends.map(({ cost }) => cost).sort(inOrder);
  return {
    number,
    to,
    rules,
    endings,
    ends,
    least: least as Cost,
    classes: [...new Set(ends.map((end) => end.class))],
  };
};
