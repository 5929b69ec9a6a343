import { type MarketGraph, NONE } from './market-graph.js';
import type { Prices } from './prices.js';

/** Why a clearing is the best one: what nurses and prices are worth together bounds every clearing, and ours reaches it. */
export interface Certificate {
  /** Sum of the worth of all placements. */
  readonly total: number;
  /** Sum of all surpluses, prices of seats and prices of places in regions; no clearing can be worth more. */
  readonly bound: number;
  /** Placements over the seats of a gap or the cap of a region, negative prices, nurses who would be better off elsewhere. */
  readonly violations: number;
  /** True where nothing is violated and the total is the bound. Whole numbers, so there is no rounding. */
  readonly optimal: boolean;
}

/** Checks from the graph and the prices alone, without anything that the search remembers. O(edges). */
export const certify = (graph: MarketGraph, prices: Prices): Certificate => {
  let [total, bound, violations] = [0, 0, 0];
  for (let gap = 0; gap < graph.gaps; gap += 1) {
    const seats = graph.seats[gap] as number;
    bound += seats * seatPrice(graph, prices, gap);
    if ((graph.taken[gap] as number) > seats) violations += 1;
  }
  for (let region = 0; region < graph.regions; region += 1) {
    const price = prices.region[region] as number;
    bound += (graph.cap[region] as number) * price;
    if (price < 0 || (graph.takenInRegion[region] as number) > (graph.cap[region] as number)) violations += 1;
  }
  for (let nurse = 0; nurse < graph.nurses; nurse += 1) {
    if (graph.present[nurse] === 0) continue;
    const surplus = prices.surplus(nurse);
    const place = graph.placed[nurse] as number;
    if (place !== NONE) total += graph.worth[place] as number;
    bound += surplus;
    if (surplus < 0) violations += 1;
    violations += betterOff(graph, prices, graph.firstOfNurse[nurse] as number, surplus);
    violations += betterOff(graph, prices, graph.firstNewOfNurse[nurse] as number, surplus);
  }
  return { total, bound, violations, optimal: violations === 0 && total === bound };
};

/** In how many gaps of a chain of edges a nurse would have more than this surplus. */
const betterOff = (graph: MarketGraph, prices: Prices, first: number, surplus: number): number => {
  let count = 0;
  for (let edge = first; edge !== NONE; edge = graph.nextOfNurse[edge] as number) {
    const gap = graph.edgeGap[edge] as number;
    if (graph.seats[gap] === 0) continue;
    if ((graph.worth[edge] as number) - wholePrice(graph, prices, gap) > surplus) count += 1;
  }
  return count;
};

const regionPrice = (graph: MarketGraph, prices: Prices, gap: number): number => {
  const region = graph.regionOf[gap] as number;
  return region === NONE ? 0 : (prices.region[region] as number);
};

/** What the seat alone costs, beyond the place in the region. */
const seatPrice = (graph: MarketGraph, prices: Prices, gap: number): number =>
  Math.max(0, (prices.gap[gap] as number) - regionPrice(graph, prices, gap));

const wholePrice = (graph: MarketGraph, prices: Prices, gap: number): number =>
  seatPrice(graph, prices, gap) + regionPrice(graph, prices, gap);
