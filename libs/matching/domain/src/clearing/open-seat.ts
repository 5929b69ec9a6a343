import { ENTRY, NURSE, WORTH } from './edges-by-worth.js';
import { type MarketGraph, NONE } from './market-graph.js';
import type { Prices } from './prices.js';
import type { SearchSpace } from './search-space.js';

/** A way that is no edge of a nurse: the region lets another of its gaps take one more. */
const TO_REGION = -3;
/** From here on `way` of the outside or of a region names the gap or region that gives up a place. */
const TO_GAP = -10;

const toNode = (node: number): number => TO_GAP - node;
const nodeOf = (way: number): number => TO_GAP - way;

/**
 * One seat of a gap (or one place of a region) more: fills it if somebody gains by it, over whatever chain of moves gains
 * most, and lowers prices as far as they no longer hold.
 * @param from the gap or region node that has become larger, and counts towards nothing but the outside
 * @param leaver who gives up her seat at `from`: she counts as there until it is known how the seat is filled
 */
export const openSeat = (graph: MarketGraph, prices: Prices, space: SearchSpace, from: number, leaver = NONE): void => {
  const to = space.outside;
  const gain = priceAt(graph, prices, from);
  let nearest = gain;
  if (gain > 0) {
    space.start();
    space.reach(from, 0, NONE);
    for (let node = space.settle(gain); node !== NONE; node = space.settle(gain)) {
      if (node === to) {
        nearest = space.distance[node] as number;
        space.settledCount -= 1;
        break;
      }
      vacate(graph, prices, space, node, Math.min(gain, space.distance[to] as number));
    }
    lowerPrices(graph, prices, space, nearest);
  }
  if (leaver !== NONE) graph.unseat(leaver);
  if (nearest < gain) moveAlong(graph, space, from, to);
};

const priceAt = (graph: MarketGraph, prices: Prices, node: number): number => {
  if (node < graph.gaps) return prices.gap[node] as number;
  return node < graph.gaps + graph.regions ? (prices.region[node - graph.gaps] as number) : 0;
};

/** Reaches from where a vacancy of this gap or region could be filled; nothing is gained beyond the bound. */
export const vacate = (graph: MarketGraph, prices: Prices, space: SearchSpace, node: number, bound: number): void => {
  if (node < graph.gaps) intoGap(graph, prices, space, node, bound);
  else intoRegion(graph, prices, space, node - graph.gaps);
};

const intoGap = (graph: MarketGraph, prices: Prices, space: SearchSpace, gap: number, bound: number): void => {
  const distance = space.distance[gap] as number;
  const price = prices.gap[gap] as number;
  const { entries, length } = graph.edgesOfGap(gap);
  const { placedGap, placedWorth, present } = graph;
  const priceOf = prices.gap;
  for (let at = 0; at < length * ENTRY; at += ENTRY) {
    const loss = distance + price - (entries[at + WORTH] as number);
    if (loss >= bound) break; // no surplus is below nothing
    const nurse = entries[at + NURSE] as number;
    const place = placedGap[nurse] as number;
    // Who is here already gains nothing by it, and is not reached again.
    const further = place === NONE ? loss : loss + (placedWorth[nurse] as number) - (priceOf[place] as number);
    if (further >= bound || present[nurse] === 0) continue;
    space.reach(place === NONE ? space.outside : place, further, entries[at] as number);
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

/** Of all nodes nearer than that, by how much they are nearer. The outside is never among them: it costs nothing, always. */
export const lowerPrices = (graph: MarketGraph, prices: Prices, space: SearchSpace, nearest: number): void => {
  for (let at = 0; at < space.settledCount; at += 1) {
    const node = space.settled[at] as number;
    const fall = nearest - (space.distance[node] as number);
    if (fall <= 0) continue;
    if (node < graph.gaps) prices.gap[node] = (prices.gap[node] as number) - fall;
    else prices.region[node - graph.gaps] = (prices.region[node - graph.gaps] as number) - fall;
  }
};

/** Follows the ways from `to`: each nurse on them moves on by one, until the new seat is reached. */
export const moveAlong = (graph: MarketGraph, space: SearchSpace, from: number, to: number): void => {
  for (let node = to, steps = 0; node !== from; steps += 1) {
    space.requireEnd(steps);
    const way = space.way[node] as number;
    if (way >= 0) {
      const nurse = graph.edgeNurse[way] as number;
      if (graph.placed[nurse] !== NONE) graph.unseat(nurse);
      graph.seat(way);
      node = graph.edgeGap[way] as number;
    } else if (way === TO_REGION) node = space.regionNode(graph.regionOf[node] as number);
    else node = nodeOf(way);
  }
};
