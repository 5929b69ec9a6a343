import { type MarketGraph, NONE } from './market-graph.js';
import type { Prices } from './prices.js';
import type { SearchSpace } from './search-space.js';

/** Ways that are no edge of a nurse: she stays outside; the gap gives a place to its region, or to the outside. */
const TO_OUTSIDE = -2;
const TO_REGION = -3;
/** From here on `way` of the outside or of a region names the gap or region that is next. */
const TO_GAP = -10;

const toNode = (node: number): number => TO_GAP - node;
const nodeOf = (way: number): number => TO_GAP - way;

/**
 * One seat of a gap (or one place of a region) more: fills it if somebody gains by it, over whatever chain of moves gains
 * most, and lowers prices as far as they no longer hold.
 * @param from the gap or region node that has become larger
 * @param to where its places count next: the region node of a gap in a region, otherwise the outside
 */
export const openSeat = (graph: MarketGraph, prices: Prices, space: SearchSpace, from: number, to: number): void => {
  const gain = priceAt(graph, prices, from) - priceAt(graph, prices, to);
  if (gain <= 0) return;
  space.start();
  space.reach(from, 0, NONE);
  let nearest = gain;
  for (let node = space.settle(gain); node !== NONE; node = space.settle(gain)) {
    if (node === to) {
      nearest = space.distance[node] as number;
      space.settled.pop();
      break;
    }
    if (node < graph.gaps) intoGap(graph, prices, space, node, Math.min(gain, space.distance[to] as number));
    else if (node < space.outside) intoRegion(graph, prices, space, node - graph.gaps);
    else intoOutside(graph, prices, space);
  }
  lowerPrices(graph, prices, space, nearest);
  if (nearest < gain) moveAlong(graph, space, from, to);
};

const priceAt = (graph: MarketGraph, prices: Prices, node: number): number => {
  if (node < graph.gaps) return prices.gap[node] as number;
  return node < graph.gaps + graph.regions ? (prices.region[node - graph.gaps] as number) : 0;
};

/** Who could come here, and from where; nothing is gained beyond the bound. */
const intoGap = (graph: MarketGraph, prices: Prices, space: SearchSpace, gap: number, bound: number): void => {
  const distance = space.distance[gap] as number;
  const price = prices.gap[gap] as number;
  for (let edge = graph.firstOfGap[gap] as number; edge !== NONE; edge = graph.nextOfGap[edge] as number) {
    const nurse = graph.edgeNurse[edge] as number;
    const place = graph.placed[nurse] as number;
    if (place === edge || graph.present[nurse] === 0) continue;
    const further = distance + prices.surplus(nurse) - ((graph.worth[edge] as number) - price);
    if (further >= bound) continue;
    space.reach(place === NONE ? space.outside : (graph.edgeGap[place] as number), further, edge);
  }
  if ((graph.taken[gap] as number) === 0) return;
  const region = graph.regionOf[gap] as number;
  if (region === NONE) space.reach(space.outside, distance + price, toNode(gap));
  else space.reach(space.regionNode(region), distance + price - (prices.region[region] as number), toNode(gap));
};

const intoRegion = (graph: MarketGraph, prices: Prices, space: SearchSpace, region: number): void => {
  const distance = space.distance[space.regionNode(region)] as number;
  const price = prices.region[region] as number;
  for (const gap of graph.gapsOfRegion[region] as number[]) {
    if ((graph.taken[gap] as number) >= (graph.seats[gap] as number)) continue;
    space.reach(gap, distance + price - (prices.gap[gap] as number), TO_REGION);
  }
  if ((graph.takenInRegion[region] as number) > 0) {
    space.reach(space.outside, distance + price, toNode(space.regionNode(region)));
  }
};

/** Everybody could stay outside, and what is not full could take one more. */
const intoOutside = (graph: MarketGraph, prices: Prices, space: SearchSpace): void => {
  const distance = space.distance[space.outside] as number;
  for (let nurse = 0; nurse < graph.nurses; nurse += 1) {
    const place = graph.placed[nurse] as number;
    if (place === NONE) continue;
    // Marks who stays outside: the nurse herself, since several sit at the gap.
    space.reach(graph.edgeGap[place] as number, distance + prices.surplus(nurse), leavingOf(space, nurse));
  }
  for (let region = 0; region < graph.regions; region += 1) {
    if ((graph.takenInRegion[region] as number) >= (graph.cap[region] as number)) continue;
    space.reach(space.regionNode(region), distance - (prices.region[region] as number), TO_OUTSIDE);
  }
  for (let gap = 0; gap < graph.gaps; gap += 1) {
    if (graph.regionOf[gap] !== NONE || (graph.taken[gap] as number) >= (graph.seats[gap] as number)) continue;
    space.reach(gap, distance - (prices.gap[gap] as number), TO_OUTSIDE);
  }
};

const leavingOf = (space: SearchSpace, nurse: number): number => TO_GAP - (space.outside + 1 + nurse);

const lowerPrices = (graph: MarketGraph, prices: Prices, space: SearchSpace, nearest: number): void => {
  for (const node of space.settled) {
    const fall = nearest - (space.distance[node] as number);
    if (fall <= 0) continue;
    if (node < graph.gaps) prices.gap[node] = (prices.gap[node] as number) - fall;
    else if (node < space.outside)
      prices.region[node - graph.gaps] = (prices.region[node - graph.gaps] as number) - fall;
    else raiseAll(graph, prices, fall);
  }
};

/** The outside costs nothing, always: where it would become cheaper, everything else becomes dearer. */
const raiseAll = (graph: MarketGraph, prices: Prices, by: number): void => {
  for (let gap = 0; gap < graph.gaps; gap += 1) prices.gap[gap] = (prices.gap[gap] as number) + by;
  for (let region = 0; region < graph.regions; region += 1) {
    prices.region[region] = (prices.region[region] as number) + by;
  }
};

/** Follows the ways from `to`: each nurse on them moves on by one, until the new seat is reached. */
const moveAlong = (graph: MarketGraph, space: SearchSpace, from: number, to: number): void => {
  for (let node = to; node !== from;) {
    const way = space.way[node] as number;
    if (way >= 0) {
      const nurse = graph.edgeNurse[way] as number;
      if (graph.placed[nurse] !== NONE) graph.unseat(nurse);
      graph.seat(way);
      node = graph.edgeGap[way] as number;
    } else if (way === TO_OUTSIDE) node = space.outside;
    else if (way === TO_REGION) node = space.regionNode(graph.regionOf[node] as number);
    else if (nodeOf(way) > space.outside) {
      graph.unseat(nodeOf(way) - space.outside - 1);
      node = space.outside;
    } else node = nodeOf(way);
  }
};
