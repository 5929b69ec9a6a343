import { type MarketGraph, NONE } from './market-graph.js';
import type { Prices } from './prices.js';
import type { SearchSpace } from './search-space.js';

/** Reached from the region, in which another gap gives up a place. */
const FROM_REGION = -2;

interface Ending {
  distance: number;
  /** The gap that has a seat left, or in whose seat somebody gives way; NONE: the nurse stays outside. */
  gap: number;
  /** Who gives way and stays outside; NONE where there is a seat. */
  leaves: number;
}

/**
 * Places one more nurse where she adds most: the shortest way from her over nurses who move on to a free seat or to somebody
 * who loses least by staying outside. Prices rise along the way just so far that everybody is still best off where she is.
 */
export const placeNurse = (graph: MarketGraph, prices: Prices, space: SearchSpace, nurse: number): void => {
  space.start();
  const best = bestSurplus(graph, prices, nurse);
  const end: Ending = { distance: best, gap: NONE, leaves: NONE };
  for (let edge = graph.edgesOfNurse(nurse); edge !== NONE; edge = graph.nextOfNurse[edge] as number) {
    const gap = graph.edgeGap[edge] as number;
    if ((graph.seats[gap] as number) === 0) continue;
    space.reach(gap, best - ((graph.worth[edge] as number) - (prices.gap[gap] as number)), edge);
  }
  const firstRegion = graph.gaps;
  for (let node = space.settle(end.distance); node !== NONE; node = space.settle(end.distance)) {
    if (node < firstRegion) fromGap(graph, prices, space, node, end);
    else fromRegion(graph, prices, space, node - firstRegion, end);
  }
  for (let at = 0; at < space.settledCount; at += 1) {
    const node = space.settled[at] as number;
    const rise = end.distance - (space.distance[node] as number);
    if (rise <= 0) continue;
    if (node < firstRegion) prices.gap[node] = (prices.gap[node] as number) + rise;
    else prices.region[node - firstRegion] = (prices.region[node - firstRegion] as number) + rise;
  }
  moveUp(graph, space, nurse, end);
};

const bestSurplus = (graph: MarketGraph, prices: Prices, nurse: number): number => {
  let best = 0;
  for (let edge = graph.edgesOfNurse(nurse); edge !== NONE; edge = graph.nextOfNurse[edge] as number) {
    if ((graph.worth[edge] as number) <= best) break; // no price is below nothing
    const gap = graph.edgeGap[edge] as number;
    if ((graph.seats[gap] as number) === 0) continue;
    best = Math.max(best, (graph.worth[edge] as number) - (prices.gap[gap] as number));
  }
  return best;
};

const fromGap = (graph: MarketGraph, prices: Prices, space: SearchSpace, gap: number, end: Ending): void => {
  const distance = space.distance[gap] as number;
  const price = prices.gap[gap] as number;
  if ((graph.taken[gap] as number) < (graph.seats[gap] as number)) {
    const region = graph.regionOf[gap] as number;
    if (region === NONE) finish(end, distance, gap, NONE);
    else space.reach(space.regionNode(region), distance + (prices.region[region] as number) - price, gap);
  }
  for (let seated = graph.firstSeated[gap] as number; seated !== NONE; seated = graph.seatedAfter(seated)) {
    const surplus = (graph.placedWorth[seated] as number) - price;
    finish(end, distance + surplus, gap, seated);
    for (let edge = graph.edgesOfNurse(seated); edge !== NONE; edge = graph.nextOfNurse[edge] as number) {
      const worth = graph.worth[edge] as number;
      if (distance + surplus - worth >= end.distance) break;
      const other = graph.edgeGap[edge] as number;
      const further = distance + surplus - (worth - (prices.gap[other] as number));
      if (further < end.distance && (graph.seats[other] as number) > 0) space.reach(other, further, edge);
    }
  }
};

/** `way` of a region is the gap that takes one place more; other gaps of the region may give one up. */
const fromRegion = (graph: MarketGraph, prices: Prices, space: SearchSpace, region: number, end: Ending): void => {
  const node = space.regionNode(region);
  const distance = space.distance[node] as number;
  if ((graph.takenInRegion[region] as number) < (graph.cap[region] as number)) {
    finish(end, distance, space.way[node] as number, NONE);
    return;
  }
  const price = prices.region[region] as number;
  for (const gap of graph.gapsOfRegion[region] as number[]) {
    if ((graph.taken[gap] as number) === 0) continue;
    space.reach(gap, distance + (prices.gap[gap] as number) - price, FROM_REGION);
  }
};

const finish = (end: Ending, distance: number, gap: number, leaves: number): void => {
  if (distance >= end.distance) return;
  end.distance = distance;
  end.gap = gap;
  end.leaves = leaves;
};

/** From the end back to the nurse: each seat that is left is taken by who was on the way to it. */
const moveUp = (graph: MarketGraph, space: SearchSpace, nurse: number, end: Ending): void => {
  if (end.gap === NONE) return;
  if (end.leaves !== NONE) graph.unseat(end.leaves);
  for (let gap = end.gap, steps = 0; ; steps += 1) {
    space.requireEnd(steps);
    const way = space.way[gap] as number;
    if (way === FROM_REGION) {
      gap = space.way[space.regionNode(graph.regionOf[gap] as number)] as number;
      continue;
    }
    const mover = graph.edgeNurse[way] as number;
    if (mover === nurse) {
      graph.seat(way);
      return;
    }
    gap = graph.unseat(mover);
    graph.seat(way);
  }
};
