import type { RoundMarket } from './round-market.js';

/** The gap does not name the nurse. */
export const UNRANKED = -1;

/**
 * Of every place in every nurse's order, which place she has in the order of that gap: `ranks[first[nurse] + at]` belongs
 * to `nurseOrders[nurse][at]`. Typed arrays, since a map per gap costs more than the round itself.
 */
export interface MutualRanks {
  readonly first: Int32Array<ArrayBuffer>;
  readonly ranks: Int32Array<ArrayBuffer>;
}

const startsOf = (counts: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const starts = new Int32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) starts[at + 1] = (starts[at] as number) + (counts[at] as number);
  return starts;
};

/** Orders must name only nurses and gaps that there are, each once. */
export const mutualRanks = ({ nurseOrders, gapOrders }: RoundMarket): MutualRanks => {
  const named = new Int32Array(nurseOrders.length);
  for (const order of gapOrders) for (const nurse of order) named[nurse] = (named[nurse] as number) + 1;
  const from = startsOf(named);
  const next = from.slice();
  const gapOf = new Int32Array(from[nurseOrders.length] as number);
  const rankOf = new Int32Array(gapOf.length);
  gapOrders.forEach((order, gap) =>
    order.forEach((nurse, rank) => {
      const at = next[nurse] as number;
      next[nurse] = at + 1;
      gapOf[at] = gap;
      rankOf[at] = rank;
    }),
  );
  const first = startsOf(Int32Array.from(nurseOrders, (order) => order.length));
  const ranks = new Int32Array(first[nurseOrders.length] as number).fill(UNRANKED);
  const rankAt = new Int32Array(gapOrders.length).fill(UNRANKED);
  nurseOrders.forEach((order, nurse) => {
    const [start, end] = [from[nurse] as number, from[nurse + 1] as number];
    for (let at = start; at < end; at += 1) rankAt[gapOf[at] as number] = rankOf[at] as number;
    order.forEach((gap, at) => (ranks[(first[nurse] as number) + at] = rankAt[gap] as number));
    for (let at = start; at < end; at += 1) rankAt[gapOf[at] as number] = UNRANKED;
  });
  return { first, ranks };
};
