/** What a way takes: what is known of it, and how much is not. */
export interface Cost {
  /** Typical calendar days of the steps whose duration is known. */
  days: number;
  /** Steps whose duration no source gives. */
  openDays: number;
  /** Known fees in one currency of comparison. */
  fees: number;
  /** Steps whose fee no source gives, and currencies without a rate. */
  openFees: number;
  legs: number;
}

/** All costs are made here, so that they have one layout in memory: a search compares them by the thousand. */
export const newCost = (days: number, openDays: number, fees: number, openFees: number, legs: number): Cost => ({
  days,
  openDays,
  fees,
  openFees,
  legs,
});

export const NO_COST: Cost = newCost(0, 0, 0, 0, 0);

/** A leg of which nothing is asked. */
export const ONE_LEG: Cost = newCost(0, 0, 0, 0, 1);

export const plus = (a: Cost, b: Cost): Cost =>
  newCost(a.days + b.days, a.openDays + b.openDays, a.fees + b.fees, a.openFees + b.openFees, a.legs + b.legs);

export const copyOf = ({ days, openDays, fees, openFees, legs }: Cost): Cost =>
  newCost(days, openDays, fees, openFees, legs);

/** The same into a cost that is at hand: a search adds up thousands that it forgets at once. */
export const addUp = (a: Cost, b: Cost, into: Cost): Cost => {
  into.days = a.days + b.days;
  into.openDays = a.openDays + b.openDays;
  into.fees = a.fees + b.fees;
  into.openFees = a.openFees + b.openFees;
  into.legs = a.legs + b.legs;
  return into;
};

/**
 * Is `b` never the better choice? What is unknown counts apart: a way of which nothing is told beats none of which much
 * is. Equal in days and fees, fewer legs are better; equal in everything, the one that was found first is kept.
 */
export const dominates = (a: Cost, b: Cost): boolean =>
  a.days <= b.days &&
  a.fees <= b.fees &&
  a.openDays <= b.openDays &&
  a.openFees <= b.openFees &&
  (a.legs <= b.legs || a.days < b.days || a.fees < b.fees || a.openDays < b.openDays || a.openFees < b.openFees);

/** Earliest first and what has unknown durations last, then cheapest, then fewest legs. */
export const inOrder = (a: Cost, b: Cost): number =>
  a.openDays - b.openDays || a.days - b.days || a.fees - b.fees || a.openFees - b.openFees || a.legs - b.legs;
