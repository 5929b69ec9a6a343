import { DomainError } from '@crossward/kernel';

/**
 * What both sides of an allocation round want. Nurses and gaps are numbered from 0. A nurse who is not in a gap's order is not
 * acceptable to it, and the other way round: nobody is ever placed where one side did not name the other.
 */
export interface RoundMarket {
  /** Of each gap, how many nurses it takes. */
  readonly seats: readonly number[];
  /** Of each nurse, gaps that she would take, best first. */
  readonly nurseOrders: readonly (readonly number[])[];
  /** Of each gap, nurses that its hospital would take, best first. */
  readonly gapOrders: readonly (readonly number[])[];
}

/** A pair with its score, for sides that state no order of their own. */
export interface ScoredPair {
  readonly nurse: number;
  readonly gap: number;
  readonly score: number;
}

export interface OrdersInput {
  readonly nurses: number;
  readonly seats: readonly number[];
  readonly pairs: readonly ScoredPair[];
  /** A nurse's or hospital's own order; it counts in place of the scores, cut down to pairs that exist. */
  readonly nurseOrders?: ReadonlyMap<number, readonly number[]>;
  readonly gapOrders?: ReadonlyMap<number, readonly number[]>;
}

const byScore = (a: { score: number; other: number }, b: { score: number; other: number }): number =>
  b.score - a.score || a.other - b.other;

/**
 * The orders of a round: own ones where they are stated, the rest by score, higher first, ties by the smaller number.
 * Only pairs that are named (those that pass every hard constraint) come into it, whatever an own order says.
 * @throws DomainError ROUND_INPUT_INVALID
 */
export const roundMarket = ({ nurses, seats, pairs, nurseOrders, gapOrders }: OrdersInput): RoundMarket => {
  const ofNurse: { other: number; score: number }[][] = Array.from({ length: nurses }, () => []);
  const ofGap: { other: number; score: number }[][] = seats.map(() => []);
  for (const { nurse, gap, score } of pairs) {
    const [mine, theirs] = [ofNurse[nurse], ofGap[gap]];
    if (!mine || !theirs || !Number.isFinite(score))
      throw invalid(`pair of nurse (${nurse}), gap (${gap}), score (${score})`);
    mine.push({ other: gap, score });
    theirs.push({ other: nurse, score });
  }
  const ordered = (lists: typeof ofNurse, own?: ReadonlyMap<number, readonly number[]>): number[][] =>
    lists.map((list, at) => {
      const scored = list.sort(byScore).map(({ other }) => other);
      const stated = own?.get(at);
      if (!stated) return scored;
      const possible = new Set(scored);
      return [...new Set(stated)].filter((other) => possible.has(other));
    });
  return { seats, nurseOrders: ordered(ofNurse, nurseOrders), gapOrders: ordered(ofGap, gapOrders) };
};

export const invalid = (what: string): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'ROUND_INPUT_INVALID',
    message: `A round cannot take this: ${what}.`,
    nextStep:
      'Name nurses and gaps of the round by their numbers, each once in an order, with seats and scores as numbers.',
  });
