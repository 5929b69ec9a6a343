import { type MarketGraph, NONE } from './market-graph.js';
import { lowerPrices, moveAlong, vacate } from './open-seat.js';
import type { Prices } from './prices.js';
import type { SearchSpace } from './search-space.js';

/** From here on a way names the node that gives way, and after all nodes the nurse who goes home. */
const TO_NODE = -10;

const toNode = (node: number): number => TO_NODE - node;
const nodeOf = (way: number): number => TO_NODE - way;

/**
 * One seat of a gap more, in a region that has no place more: whoever comes, another place of the region becomes free. Searched
 * from the gap and from the region at once. Where both meet outside, among the nurses without a place, neither has to look
 * through all of them; the gap's side becomes cheaper and the region's side dearer.
 */
export const openSeatInRegion = (
  graph: MarketGraph,
  prices: Prices,
  ahead: SearchSpace,
  back: SearchSpace,
  gap: number,
): void => {
  const region = graph.regionOf[gap] as number;
  const from = gap;
  const to = ahead.regionNode(region);
  let best = (prices.gap[gap] as number) - (prices.region[region] as number);
  if (best <= 0) return;
  let meeting = NONE;
  const meet = (node: number): void => {
    const both = (ahead.distance[node] as number) + (back.distance[node] as number);
    if (both >= best) return;
    best = both;
    meeting = node;
  };
  ahead.start();
  back.start();
  ahead.reach(from, 0, NONE);
  back.reach(to, 0, NONE);
  for (;;) {
    meet(ahead.outside);
    const [near, far] = [ahead.nearest(), back.nearest()];
    if (near + far >= best) break;
    // Where it is the outside that comes next, the other side goes on; where it is for both, they have met.
    const forward = back.heap.node === back.outside || (near <= far && ahead.heap.node !== ahead.outside);
    const side = forward ? ahead : back;
    const node = side.settle(Infinity);
    meet(node);
    if (node === (forward ? to : from)) continue;
    if (forward) vacate(graph, prices, ahead, node, best);
    else if (node < graph.gaps) outOfGap(graph, prices, back, node, best);
    else outOfRegion(graph, prices, back, node - graph.gaps);
  }
  const fall = Math.min(ahead.nearest(), best);
  lowerPrices(graph, prices, ahead, fall);
  raisePrices(graph, prices, back, best - fall);
  if (meeting === NONE) return;
  moveOut(graph, back, meeting, to);
  moveAlong(graph, ahead, from, meeting);
};

/** Where the nurses of this gap could go instead: other gaps, or home. */
const outOfGap = (graph: MarketGraph, prices: Prices, space: SearchSpace, gap: number, bound: number): void => {
  const distance = space.distance[gap] as number;
  const price = prices.gap[gap] as number;
  for (let seated = graph.firstSeated[gap] as number; seated !== NONE; seated = graph.seatedAfter(seated)) {
    const loss = distance + (graph.placedWorth[seated] as number) - price;
    space.reach(space.outside, loss, toNode(space.outside + 1 + seated));
    for (let edge = graph.edgesOfNurse(seated); edge !== NONE; edge = graph.nextOfNurse[edge] as number) {
      const worth = graph.worth[edge] as number;
      if (loss - worth >= bound) break; // no price is below nothing
      const other = graph.edgeGap[edge] as number;
      if (other === gap || (graph.seats[other] as number) === 0) continue;
      const further = loss - (worth - (prices.gap[other] as number));
      if (further < bound) space.reach(other, further, edge);
    }
  }
  if ((graph.taken[gap] as number) >= (graph.seats[gap] as number)) return;
  const region = graph.regionOf[gap] as number;
  if (region === NONE) space.reach(space.outside, distance - price, toNode(gap));
  else space.reach(space.regionNode(region), distance + (prices.region[region] as number) - price, toNode(gap));
};

/** Which of its gaps could give up a place. */
const outOfRegion = (graph: MarketGraph, prices: Prices, space: SearchSpace, region: number): void => {
  const node = space.regionNode(region);
  const distance = space.distance[node] as number;
  const price = prices.region[region] as number;
  for (const gap of graph.gapsOfRegion[region] as number[]) {
    if ((graph.taken[gap] as number) === 0) continue;
    space.reach(gap, distance + (prices.gap[gap] as number) - price, toNode(node));
  }
  if ((graph.takenInRegion[region] as number) >= (graph.cap[region] as number)) return;
  space.reach(space.outside, distance - price, toNode(node));
};

const raisePrices = (graph: MarketGraph, prices: Prices, space: SearchSpace, most: number): void => {
  for (let at = 0; at < space.settledCount; at += 1) {
    const node = space.settled[at] as number;
    const rise = most - (space.distance[node] as number);
    if (rise <= 0) continue;
    if (node < graph.gaps) prices.gap[node] = (prices.gap[node] as number) + rise;
    else prices.region[node - graph.gaps] = (prices.region[node - graph.gaps] as number) + rise;
  }
};

/** From where both sides met to the region: each nurse on the way takes the place before hers, or goes home. */
const moveOut = (graph: MarketGraph, space: SearchSpace, meeting: number, to: number): void => {
  for (let node = meeting, steps = 0; node !== to; steps += 1) {
    space.requireEnd(steps);
    const way = space.way[node] as number;
    if (way < 0 && nodeOf(way) <= space.outside) {
      node = nodeOf(way);
      continue;
    }
    const nurse = way >= 0 ? (graph.edgeNurse[way] as number) : nodeOf(way) - space.outside - 1;
    node = graph.unseat(nurse);
    if (way >= 0) graph.seat(way);
  }
};
