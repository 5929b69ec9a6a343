import { EdgesByWorth } from './edges-by-worth.js';

/** No node, no edge. */
export const NONE = -1;

const grown = <A extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  array: A,
  needed: number,
  fill: number,
): A => {
  if (needed <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(needed, array.length * 2, 64));
  larger.set(array as never);
  larger.fill(fill, array.length);
  return larger;
};

/**
 * Nurses, gaps with seats, regions with caps, and which nurse could take which gap at which worth; and who sits where.
 * Edges are in a chain per nurse and in a list per gap, both in order of worth when a search asks for them, so that nurses
 * and gaps can join and leave and a search stops at the first that is worth too little.
 */
export class MarketGraph {
  nurses = 0;
  gaps = 0;
  regions = 0;
  private edges = 0;

  /** By edge. */
  edgeNurse = new Int32Array(64);
  edgeGap = new Int32Array(64);
  worth = new Float64Array(64);
  nextOfNurse = new Int32Array(64);
  /** By nurse. */
  present = new Int32Array(64);
  firstOfNurse = new Int32Array(64).fill(NONE);
  /** Where the chain of those begins that have come since and stand in no order yet. */
  firstNewOfNurse = new Int32Array(64).fill(NONE);
  /** The edge by which the nurse is placed. */
  placed = new Int32Array(64).fill(NONE);
  /** Gap and worth of that edge, which searches ask of many nurses. */
  placedGap = new Int32Array(64).fill(NONE);
  placedWorth = new Float64Array(64);
  private nextSeated = new Int32Array(64).fill(NONE);
  private previousSeated = new Int32Array(64).fill(NONE);
  /** By gap. */
  seats = new Int32Array(64);
  taken = new Int32Array(64);
  regionOf = new Int32Array(64).fill(NONE);
  firstSeated = new Int32Array(64).fill(NONE);
  private readonly edgesOfGaps: EdgesByWorth[] = [];
  /** By region. */
  cap = new Int32Array(64);
  takenInRegion = new Int32Array(64);
  readonly gapsOfRegion: number[][] = [];

  addRegion(cap: number): number {
    const region = this.regions++;
    this.cap = grown(this.cap, this.regions, 0);
    this.takenInRegion = grown(this.takenInRegion, this.regions, 0);
    this.cap[region] = cap;
    this.gapsOfRegion.push([]);
    return region;
  }

  /**
   * A gap that has no seats yet.
   * @param edges how many are expected to lead there
   */
  addGap(region: number, edges = 0): number {
    const gap = this.gaps++;
    this.seats = grown(this.seats, this.gaps, 0);
    this.taken = grown(this.taken, this.gaps, 0);
    this.regionOf = grown(this.regionOf, this.gaps, NONE);
    this.firstSeated = grown(this.firstSeated, this.gaps, NONE);
    const list = new EdgesByWorth();
    list.reserve(edges);
    this.edgesOfGaps.push(list);
    this.regionOf[gap] = region;
    if (region !== NONE) this.gapsOfRegion[region]?.push(gap);
    return gap;
  }

  addNurse(): number {
    const nurse = this.nurses++;
    this.present = grown(this.present, this.nurses, 0);
    this.firstOfNurse = grown(this.firstOfNurse, this.nurses, NONE);
    this.firstNewOfNurse = grown(this.firstNewOfNurse, this.nurses, NONE);
    this.placed = grown(this.placed, this.nurses, NONE);
    this.placedGap = grown(this.placedGap, this.nurses, NONE);
    this.placedWorth = grown(this.placedWorth, this.nurses, 0);
    this.nextSeated = grown(this.nextSeated, this.nurses, NONE);
    this.previousSeated = grown(this.previousSeated, this.nurses, NONE);
    return nurse;
  }

  addEdge(nurse: number, gap: number, worth: number): number {
    const edge = this.edges++;
    if (edge === this.worth.length) {
      this.edgeNurse = grown(this.edgeNurse, this.edges, 0);
      this.edgeGap = grown(this.edgeGap, this.edges, 0);
      this.worth = grown(this.worth, this.edges, 0);
      this.nextOfNurse = grown(this.nextOfNurse, this.edges, NONE);
    }
    this.edgeNurse[edge] = nurse;
    this.edgeGap[edge] = gap;
    this.worth[edge] = worth;
    const first = this.firstOfNurse[nurse] as number;
    const chain = first === NONE || (this.worth[first] as number) <= worth ? this.firstOfNurse : this.firstNewOfNurse;
    this.nextOfNurse[edge] = chain[nurse] as number;
    chain[nurse] = edge;
    (this.edgesOfGaps[gap] as EdgesByWorth).add(edge, worth, nurse);
    return edge;
  }

  /** The highest worth first. */
  edgesOfGap(gap: number): EdgesByWorth {
    const edges = this.edgesOfGaps[gap] as EdgesByWorth;
    edges.order();
    return edges;
  }

  /**
   * Where a nurse's chain begins, the highest worth first: what follows an edge that is too little is too little too. Put in
   * order only now, for a gap that joins is asked by few of those who could take it.
   */
  edgesOfNurse(nurse: number): number {
    for (let edge = this.firstNewOfNurse[nurse] as number; edge !== NONE;) {
      const next = this.nextOfNurse[edge] as number;
      this.chainByWorth(nurse, edge);
      edge = next;
    }
    this.firstNewOfNurse[nurse] = NONE;
    return this.firstOfNurse[nurse] as number;
  }

  /** Never the first: what is worth as much as that has become the first at once. */
  private chainByWorth(nurse: number, edge: number): void {
    const worth = this.worth[edge] as number;
    let before = this.firstOfNurse[nurse] as number;
    let after = this.nextOfNurse[before] as number;
    while (after !== NONE && (this.worth[after] as number) > worth) {
      before = after;
      after = this.nextOfNurse[after] as number;
    }
    this.nextOfNurse[edge] = after;
    this.nextOfNurse[before] = edge;
  }

  /** The nurse who sits there after this one; NONE after the last. */
  seatedAfter(nurse: number): number {
    return this.nextSeated[nurse] as number;
  }

  seat(edge: number): void {
    const nurse = this.edgeNurse[edge] as number;
    const gap = this.edgeGap[edge] as number;
    const region = this.regionOf[gap] as number;
    const first = this.firstSeated[gap] as number;
    this.placed[nurse] = edge;
    this.placedGap[nurse] = gap;
    this.placedWorth[nurse] = this.worth[edge] as number;
    this.nextSeated[nurse] = first;
    this.previousSeated[nurse] = NONE;
    if (first !== NONE) this.previousSeated[first] = nurse;
    this.firstSeated[gap] = nurse;
    this.taken[gap] = (this.taken[gap] as number) + 1;
    if (region !== NONE) this.takenInRegion[region] = (this.takenInRegion[region] as number) + 1;
  }

  /** Returns the gap that the nurse leaves. */
  unseat(nurse: number): number {
    const gap = this.placedGap[nurse] as number;
    const region = this.regionOf[gap] as number;
    const [before, after] = [this.previousSeated[nurse] as number, this.nextSeated[nurse] as number];
    if (before === NONE) this.firstSeated[gap] = after;
    else this.nextSeated[before] = after;
    if (after !== NONE) this.previousSeated[after] = before;
    this.placed[nurse] = NONE;
    this.placedGap[nurse] = NONE;
    this.taken[gap] = (this.taken[gap] as number) - 1;
    if (region !== NONE) this.takenInRegion[region] = (this.takenInRegion[region] as number) - 1;
    return gap;
  }
}
