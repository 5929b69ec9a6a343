import { DistanceHeap } from './distance-heap.js';
import { type MarketGraph, NONE } from './market-graph.js';
import type { Prices } from './prices.js';

/** Bids a nurse on average; where prices only creep, the search of shortest ways is faster for those who are left. */
const BIDS_A_NURSE = 4;

/**
 * An auction that places most of many nurses at once (Bertsekas 1979, without his ε: nobody bids more than her place is
 * worth to her above her next best, so that everybody stays best off where she is). Each placed nurse has a bid of her own.
 * A full gap costs its lowest bid, a gap in a full region the lowest bid in the region; who outbids that nurse takes her
 * place. Ties and creeping prices are left to the search.
 */
export class Bidding {
  private readonly bids: Float64Array<ArrayBuffer>;
  /** By gap, then by region: bids from the lowest on. One that counts no more is dropped when it comes up. */
  private readonly queues: DistanceHeap[];
  private readonly lowest: Float64Array<ArrayBuffer>;

  constructor(
    private readonly graph: MarketGraph,
    private readonly prices: Prices,
  ) {
    const { nurses, gaps, regions } = graph;
    this.bids = new Float64Array(nurses);
    this.queues = Array.from({ length: gaps + regions }, () => new DistanceHeap(4));
    this.lowest = new Float64Array(gaps + regions).fill(Infinity);
    for (let nurse = 0; nurse < nurses; nurse += 1) {
      const edge = graph.placed[nurse] as number;
      if (edge !== NONE) this.note(nurse, prices.whole(graph.edgeGap[edge] as number));
    }
  }

  /** Returns those whom the search has to place; to all others who are not placed nothing is worth its price. */
  run(nurses: readonly number[]): number[] {
    const left: number[] = [];
    let waiting = nurses;
    for (let bids = BIDS_A_NURSE * nurses.length; waiting.length > 0; bids -= waiting.length) {
      if (bids < waiting.length) return this.end(left.concat(waiting));
      const outbid: number[] = [];
      for (const nurse of waiting) this.bid(nurse, outbid, left);
      waiting = outbid;
    }
    return this.end(left);
  }

  private bid(nurse: number, outbid: number[], left: number[]): void {
    const { graph } = this;
    let edge = NONE;
    let best = 0;
    let next = 0;
    for (let at = graph.edgesOfNurse(nurse); at !== NONE; at = graph.nextOfNurse[at] as number) {
      const worth = graph.worth[at] as number;
      if (worth <= next) break; // no price is below nothing
      const surplus = worth - this.priceOf(graph.edgeGap[at] as number);
      if (surplus > best) {
        edge = at;
        next = best;
        best = surplus;
      } else if (surplus > next) next = surplus;
    }
    if (edge === NONE) return;
    const gap = graph.edgeGap[edge] as number;
    const full = this.fullNode(gap);
    if (full !== NONE) {
      if (best === next || this.lowest[full] === Infinity) {
        left.push(nurse);
        return;
      }
      outbid.push(this.takeLowest(full));
    }
    graph.seat(edge);
    this.note(nurse, (graph.worth[edge] as number) - next);
  }

  /** What has to give way before a nurse can come: the gap itself, its region, or nothing. */
  private fullNode(gap: number): number {
    const { graph } = this;
    if ((graph.taken[gap] as number) >= (graph.seats[gap] as number)) return gap;
    const region = graph.regionOf[gap] as number;
    if (region === NONE || (graph.takenInRegion[region] as number) < (graph.cap[region] as number)) return NONE;
    return graph.gaps + region;
  }

  /** A gap without seats takes nobody; one whose region takes nobody at all costs what it did. */
  private priceOf(gap: number): number {
    if ((this.graph.seats[gap] as number) === 0) return Infinity;
    const full = this.fullNode(gap);
    if (full === NONE) return 0;
    const lowest = this.lowest[full] as number;
    return lowest === Infinity ? this.prices.whole(gap) : lowest;
  }

  private note(nurse: number, bid: number): void {
    const gap = this.graph.edgeGap[this.graph.placed[nurse] as number] as number;
    const region = this.graph.regionOf[gap] as number;
    this.bids[nurse] = bid;
    this.enter(gap, nurse, bid);
    if (region !== NONE) this.enter(this.graph.gaps + region, nurse, bid);
  }

  private enter(node: number, nurse: number, bid: number): void {
    this.queues[node]?.push(nurse, bid);
    if (bid < (this.lowest[node] as number)) this.lowest[node] = bid;
  }

  private takeLowest(node: number): number {
    const queue = this.queues[node] as DistanceHeap;
    queue.peek();
    const nurse = queue.node;
    const gap = this.graph.unseat(nurse);
    const region = this.graph.regionOf[gap] as number;
    this.dropStale(gap);
    if (region !== NONE) this.dropStale(this.graph.gaps + region);
    return nurse;
  }

  private dropStale(node: number): void {
    const queue = this.queues[node] as DistanceHeap;
    while (queue.peek() && !this.counts(node, queue.node, queue.distance)) queue.pop();
    this.lowest[node] = queue.peek() ? queue.distance : Infinity;
  }

  private counts(node: number, nurse: number, bid: number): boolean {
    const { graph } = this;
    const edge = graph.placed[nurse] as number;
    if (edge === NONE || this.bids[nurse] !== bid) return false;
    const gap = graph.edgeGap[edge] as number;
    return node < graph.gaps ? gap === node : graph.regionOf[gap] === node - graph.gaps;
  }

  private end(left: number[]): number[] {
    const { graph, prices } = this;
    for (let gap = 0; gap < graph.gaps; gap += 1) {
      if ((graph.seats[gap] as number) > 0) prices.gap[gap] = this.priceOf(gap);
    }
    for (let region = 0; region < graph.regions; region += 1) {
      const lowest = this.lowest[graph.gaps + region] as number;
      const full = (graph.takenInRegion[region] as number) >= (graph.cap[region] as number);
      if (full && lowest !== Infinity) prices.region[region] = lowest;
    }
    return left;
  }
}
