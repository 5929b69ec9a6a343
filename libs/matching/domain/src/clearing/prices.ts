import type { MarketGraph } from './market-graph.js';
import { NONE } from './market-graph.js';

/**
 * What a seat of each gap and a place in each region costs: the dual of the assignment. Nobody can do better at these
 * prices than where she is placed, which is why the placement is optimal.
 */
export class Prices {
  gap: Float64Array<ArrayBuffer>;
  region: Float64Array<ArrayBuffer>;

  constructor(private readonly graph: MarketGraph) {
    this.gap = new Float64Array(64);
    this.region = new Float64Array(64);
  }

  fit(): void {
    if (this.gap.length < this.graph.gaps) this.gap = larger(this.gap, this.graph.gaps);
    if (this.region.length < this.graph.regions) this.region = larger(this.region, this.graph.regions);
  }

  /** A seat with its place in the region; a gap that nobody is at may have stayed cheaper than its region alone. */
  whole(gap: number): number {
    const region = this.graph.regionOf[gap] as number;
    const price = this.gap[gap] as number;
    return region === NONE ? price : Math.max(price, this.region[region] as number);
  }

  /** What is left to a nurse of her place's worth after its price; nothing to one without a place. */
  surplus(nurse: number): number {
    const { placedGap, placedWorth } = this.graph;
    const gap = placedGap[nurse] as number;
    return gap === NONE ? 0 : (placedWorth[nurse] as number) - (this.gap[gap] as number);
  }
}

const larger = (array: Float64Array<ArrayBuffer>, needed: number): Float64Array<ArrayBuffer> => {
  const next = new Float64Array(Math.max(needed, array.length * 2));
  next.set(array);
  return next;
};
