import { mutualRanks, UNRANKED } from './mutual-ranks.js';
import { invalid, type RoundMarket } from './round-market.js';

export interface RoundResult {
  /** Of each nurse, her gap; null where she has none. */
  readonly gapOf: readonly (number | null)[];
  /** Of each gap, its nurses, best first in its order. */
  readonly nursesOf: readonly (readonly number[])[];
  readonly proposals: number;
}

const check = ({ seats, nurseOrders, gapOrders }: RoundMarket): void => {
  if (seats.length !== gapOrders.length)
    throw invalid(`seats of (${seats.length}) gaps, orders of (${gapOrders.length})`);
  for (const count of seats) if (!Number.isSafeInteger(count) || count < 0) throw invalid(`seats (${count})`);
  const names = (orders: RoundMarket['gapOrders'], others: number, what: string): void => {
    const namedBy = new Int32Array(others).fill(-1);
    orders.forEach((order, at) => {
      for (const other of order) {
        if (!Number.isSafeInteger(other) || other < 0 || other >= others)
          throw invalid(`(${other}) in the order of ${what} (${at})`);
        if (namedBy[other] === at) throw invalid(`the order of ${what} (${at}) names somebody twice`);
        namedBy[other] = at;
      }
    });
  };
  names(nurseOrders, seats.length, 'nurse');
  names(gapOrders, nurseOrders.length, 'gap');
};

/**
 * Nurse-proposing deferred acceptance with seats as quotas (Gale and Shapley 1962; Roth and Peranson 1999). The result is
 * stable, and of all stable ones the best for every nurse; stating anything but her true order gains a nurse nothing.
 * Who proposes first changes nothing.
 * @throws DomainError ROUND_INPUT_INVALID
 */
export const deferredAcceptance = (market: RoundMarket): RoundResult => {
  check(market);
  const { first, ranks } = mutualRanks(market);
  const next = new Int32Array(market.nurseOrders.length);
  const held = market.seats.map(() => new HeldSeats());
  const gapOf: (number | null)[] = market.nurseOrders.map(() => null);
  let proposals = 0;
  const free = market.nurseOrders.map((_order, nurse) => nurse).reverse();
  for (let nurse = free.pop(); nurse !== undefined; nurse = free.pop()) {
    const at = next[nurse] as number;
    const gap = market.nurseOrders[nurse]?.[at];
    if (gap === undefined) continue;
    next[nurse] = at + 1;
    proposals += 1;
    const rank = ranks[(first[nurse] as number) + at] as number;
    const refused = rank === UNRANKED ? nurse : (held[gap] as HeldSeats).take(nurse, rank, market.seats[gap] as number);
    if (refused !== nurse) gapOf[nurse] = gap;
    if (refused === null) continue;
    if (refused !== nurse) gapOf[refused] = null;
    free.push(refused);
  }
  return { gapOf, nursesOf: held.map((seats) => seats.bestFirst()), proposals };
};

/** Who is held at a gap, the worst of them on top of a heap. */
class HeldSeats {
  private readonly heap: { nurse: number; rank: number }[] = [];

  /** Returns who has to go: nobody, somebody worse, or the one who asks. */
  take(nurse: number, rank: number, seats: number): number | null {
    const worst = this.heap[0];
    if (this.heap.length < seats) {
      this.heap.push({ nurse, rank });
      this.up(this.heap.length - 1);
      return null;
    }
    if (!worst || worst.rank < rank) return nurse;
    this.heap[0] = { nurse, rank };
    this.down();
    return worst.nurse;
  }

  bestFirst(): number[] {
    return [...this.heap].sort((a, b) => a.rank - b.rank).map(({ nurse }) => nurse);
  }

  private rank(at: number): number {
    return this.heap[at]?.rank ?? -Infinity;
  }

  private swap(a: number, b: number): void {
    const kept = this.heap[a] as { nurse: number; rank: number };
    this.heap[a] = this.heap[b] as { nurse: number; rank: number };
    this.heap[b] = kept;
  }

  private up(from: number): void {
    for (let at = from; at > 0; at = (at - 1) >> 1) {
      if (this.rank((at - 1) >> 1) >= this.rank(at)) return;
      this.swap(at, (at - 1) >> 1);
    }
  }

  private down(): void {
    for (let at = 0; ;) {
      const child = this.rank(2 * at + 2) > this.rank(2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
      if (this.rank(child) <= this.rank(at)) return;
      this.swap(at, child);
      at = child;
    }
  }
}
