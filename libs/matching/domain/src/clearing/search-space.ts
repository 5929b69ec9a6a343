import { DistanceHeap } from './distance-heap.js';
import { type MarketGraph, NONE } from './market-graph.js';

/**
 * Distances and ways of one shortest-path search. Nodes are gaps (0 … gaps − 1), then regions, then the outside, where nurses
 * without a place are. What a search touched is forgotten by the next one, so that a search costs what it looks at.
 */
export class SearchSpace {
  readonly heap = new DistanceHeap();
  distance = new Float64Array(64).fill(Infinity);
  /** How a node was reached: an edge (≥ 0), or one of the codes below. */
  way = new Int32Array(64);
  private touched = new Int32Array(64);
  private touchedCount = 0;
  /** The first `settledCount` are nodes whose distance is final, in the order in which it became so. */
  settled = new Int32Array(64);
  settledCount = 0;
  private done = new Uint8Array(64);

  constructor(private readonly graph: MarketGraph) {}

  regionNode(region: number): number {
    return this.graph.gaps + region;
  }

  get outside(): number {
    return this.graph.gaps + this.graph.regions;
  }

  /**
   * A way visits no node twice: one that does rests on wrong distances, and whoever followed it would never come to an end.
   * @param steps that have been made
   */
  requireEnd(steps: number): void {
    if (steps > this.outside) throw new Error(`A way of the clearing has more steps (${steps}) than there are nodes.`);
  }

  start(): void {
    const needed = this.outside + 1;
    for (let at = 0; at < this.touchedCount; at += 1) {
      const node = this.touched[at] as number;
      this.distance[node] = Infinity;
      this.done[node] = 0;
    }
    this.touchedCount = 0;
    this.settledCount = 0;
    this.heap.clear();
    if (needed <= this.distance.length) return;
    const size = needed * 2;
    this.distance = new Float64Array(size).fill(Infinity);
    this.way = new Int32Array(size);
    this.touched = new Int32Array(size);
    this.settled = new Int32Array(size);
    this.done = new Uint8Array(size);
  }

  reach(node: number, distance: number, way: number): void {
    if (distance >= (this.distance[node] as number)) return;
    if (this.distance[node] === Infinity) this.touched[this.touchedCount++] = node;
    this.distance[node] = distance;
    this.way[node] = way;
    this.heap.push(node, distance);
  }

  /** How far the nearest node is that is not settled; infinite when there is none. `heap.node` is that node. */
  nearest(): number {
    while (this.heap.peek()) {
      if (this.done[this.heap.node] === 0) return this.heap.distance;
      this.heap.pop();
    }
    return Infinity;
  }

  /** The nearest node that is not settled and nearer than the bound; NONE when there is none. */
  settle(bound: number): number {
    while (this.heap.pop()) {
      const { node, distance } = this.heap;
      if (distance >= bound) return NONE;
      if (this.done[node] === 1) continue;
      this.done[node] = 1;
      this.settled[this.settledCount++] = node;
      return node;
    }
    return NONE;
  }
}
