import type { RoundResult } from './deferred-acceptance.js';
import type { RoundMarket } from './round-market.js';

/** A nurse and a gap that would both rather have each other than what the round gave them. */
export interface BlockingPair {
  readonly nurse: number;
  readonly gap: number;
}

/** That a result is stable, for everybody to check: every pair that could block was looked at, and none does. */
export interface StabilityProof {
  readonly stable: boolean;
  /** Pairs that both sides name. */
  readonly pairsExamined: number;
  readonly blocking: readonly BlockingPair[];
  /** Nurses who are somewhere that either side did not name, or twice, or over the seats. */
  readonly faults: number;
}

/** Examines a result from the orders alone, whoever made it. */
export const proveStability = (market: RoundMarket, result: Pick<RoundResult, 'gapOf'>): StabilityProof => {
  const ranks = market.gapOrders.map((order) => new Map(order.map((nurse, rank) => [nurse, rank])));
  const worstRank = market.seats.map(() => -1);
  const taken = market.seats.map(() => 0);
  let faults = 0;
  result.gapOf.forEach((gap, nurse) => {
    if (gap === null) return;
    const rank = ranks[gap]?.get(nurse);
    if (rank === undefined || !market.nurseOrders[nurse]?.includes(gap)) {
      faults += 1;
      return;
    }
    taken[gap] = (taken[gap] as number) + 1;
    worstRank[gap] = Math.max(worstRank[gap] as number, rank);
  });
  market.seats.forEach((seats, gap) => (faults += Math.max(0, (taken[gap] as number) - seats)));
  const blocking: BlockingPair[] = [];
  let pairsExamined = 0;
  market.nurseOrders.forEach((order, nurse) => {
    for (const gap of order) {
      if (gap === result.gapOf[nurse]) break; // what follows she likes less
      const rank = ranks[gap]?.get(nurse);
      if (rank === undefined) continue;
      pairsExamined += 1;
      const seats = market.seats[gap] as number;
      if ((taken[gap] as number) < seats || (seats > 0 && rank < (worstRank[gap] as number)))
        blocking.push({ nurse, gap });
    }
  });
  return { stable: faults === 0 && blocking.length === 0, pairsExamined, blocking, faults };
};
