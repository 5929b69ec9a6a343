import { DomainError } from '@crossward/kernel';
import { Bidding } from './bidding.js';
import { type Certificate, certify } from './certificate.js';
import { MarketGraph, NONE } from './market-graph.js';
import { openSeat } from './open-seat.js';
import { openSeatInRegion } from './open-seat-in-region.js';
import { placeNurse } from './place-nurse.js';
import { Prices } from './prices.js';
import { SearchSpace } from './search-space.js';

/** Worth of a placement: a whole number, so that the optimum is exact. A score of six digits times a million is one. */
export interface ClearingOption {
  readonly nurse: number;
  readonly gap: number;
  readonly worth: number;
}

type NurseOption = Omit<ClearingOption, 'nurse'>;

/** Sums of worth stay exact below 2 ** 53, with room for a hundred million placements. */
const MOST_WORTH = 2 ** 26;

const FEW_OPTIONS = 64;

/**
 * The placements that are worth most together: each nurse at one gap at most, each gap with as many as it has seats, each
 * region with as many as its cap. A minimum-cost flow by shortest augmenting paths (Kuhn–Munkres with quotas), one nurse
 * at a time, so that whoever joins or leaves later costs one more path and not a new solution.
 */
export class Clearing {
  private readonly graph = new MarketGraph();
  private readonly prices = new Prices(this.graph);
  private readonly space = new SearchSpace(this.graph);
  private readonly backwards = new SearchSpace(this.graph);

  /** @param cap how many placements the region may have in all */
  addRegion(cap: number): number {
    requireCount('cap', cap);
    const region = this.graph.addRegion(cap);
    this.prices.fit();
    return region;
  }

  /** A gap that nobody is an option for yet. Returns its number. */
  addGap(seats: number, region: number | null = null): number {
    return this.newGap(seats, region, 0);
  }

  /** A nurse joins with her options among the gaps that are there, and the market is cleared anew. Returns her number. */
  addNurse(options: readonly NurseOption[]): number {
    this.check(options);
    const nurse = this.join(options);
    placeNurse(this.graph, this.prices, this.space, nurse);
    return nurse;
  }

  /** Many nurses at once, faster than one by one. Returns their numbers, in the same order. */
  addNurses(optionsOf: readonly (readonly NurseOption[])[]): number[] {
    for (const options of optionsOf) this.check(options);
    const nurses = optionsOf.map((options) => this.join(options));
    for (const nurse of new Bidding(this.graph, this.prices).run(nurses)) {
      placeNurse(this.graph, this.prices, this.space, nurse);
    }
    return nurses;
  }

  /** A gap opens for nurses who are there already, and the market is cleared anew. Returns its number. */
  openGap(seats: number, options: readonly Omit<ClearingOption, 'gap'>[], region: number | null = null): number {
    requireCount('seats', seats);
    for (const { nurse, worth } of options) {
      requireKnown('nurse', nurse, this.graph.nurses);
      requireWorth(worth);
    }
    const gap = this.newGap(0, region, options.length);
    let price = 0;
    for (const { nurse, worth } of options) {
      if (worth <= 0 || this.graph.present[nurse] === 0) continue;
      this.graph.addEdge(nurse, gap, worth);
      price = Math.max(price, worth - this.prices.surplus(nurse));
    }
    // At this price nobody would rather be there; each seat then finds who gains most by it.
    this.prices.gap[gap] = price;
    for (let seat = 0; seat < seats; seat += 1) this.openSeatOf(gap);
    return gap;
  }

  /** She leaves; whoever gains most moves up. */
  removeNurse(nurse: number): void {
    requireKnown('nurse', nurse, this.graph.nurses);
    if (this.graph.present[nurse] === 0) return;
    this.graph.present[nurse] = 0;
    const place = this.graph.placed[nurse] as number;
    if (place === NONE) return;
    openSeat(this.graph, this.prices, this.space, this.graph.edgeGap[place] as number, nurse);
  }

  /** The gap closes; its nurses go where they are worth most. */
  removeGap(gap: number): void {
    requireKnown('gap', gap, this.graph.gaps);
    const { graph } = this;
    const homeless: number[] = [];
    graph.seats[gap] = graph.taken[gap] as number;
    for (let nurse = graph.firstSeated[gap] as number; nurse !== NONE; nurse = graph.firstSeated[gap] as number) {
      graph.present[nurse] = 0;
      this.withdraw(nurse);
      homeless.push(nurse);
    }
    for (const nurse of homeless) {
      graph.present[nurse] = 1;
      placeNurse(graph, this.prices, this.space, nurse);
    }
  }

  /** The gap of a nurse; null where she has none. */
  gapOf(nurse: number): number | null {
    const edge = this.graph.placed[nurse] ?? NONE;
    return edge === NONE ? null : (this.graph.edgeGap[edge] as number);
  }

  certificate(): Certificate {
    return certify(this.graph, this.prices);
  }

  private newGap(seats: number, region: number | null, options: number): number {
    requireCount('seats', seats);
    requireKnown('region', region ?? NONE, this.graph.regions, NONE);
    const gap = this.graph.addGap(region ?? NONE, options);
    this.prices.fit();
    this.graph.seats[gap] = seats;
    return gap;
  }

  private check(options: readonly NurseOption[]): void {
    for (const { gap, worth } of options) {
      requireKnown('gap', gap, this.graph.gaps);
      requireWorth(worth);
    }
  }

  private join(options: readonly NurseOption[]): number {
    const nurse = this.graph.addNurse();
    // The chain finds the place of each by itself; in ascending order it always is the first.
    const ordered = options.length > FEW_OPTIONS ? [...options].sort((a, b) => a.worth - b.worth) : options;
    for (const { gap, worth } of ordered) if (worth > 0) this.graph.addEdge(nurse, gap, worth);
    this.graph.present[nurse] = 1;
    return nurse;
  }

  /** Takes the nurse and her seat away, and lets the region have its place back. */
  private withdraw(nurse: number): void {
    const { graph, prices, space } = this;
    const gap = graph.unseat(nurse);
    graph.seats[gap] = (graph.seats[gap] as number) - 1;
    const region = graph.regionOf[gap] as number;
    if (region !== NONE) openSeat(graph, prices, space, space.regionNode(region));
  }

  private openSeatOf(gap: number): void {
    const { graph, prices, space } = this;
    graph.seats[gap] = (graph.seats[gap] as number) + 1;
    if (graph.regionOf[gap] === NONE) openSeat(graph, prices, space, gap);
    else openSeatInRegion(graph, prices, space, this.backwards, gap);
  }
}

const requireCount = (what: string, count: number): void => {
  if (!Number.isSafeInteger(count) || count < 0 || count > 1_000_000) throw invalid(`${what} (${count})`);
};

const requireWorth = (worth: number): void => {
  if (!Number.isSafeInteger(worth) || Math.abs(worth) > MOST_WORTH) throw invalid(`worth (${worth})`);
};

const requireKnown = (what: string, number: number, count: number, allowed?: number): void => {
  if (number === allowed) return;
  if (!Number.isSafeInteger(number) || number < 0 || number >= count) throw invalid(`${what} (${number})`);
};

const invalid = (what: string): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'CLEARING_INPUT_INVALID',
    message: `A clearing cannot take this: ${what}.`,
    nextStep: 'Give whole numbers, for gaps, nurses and regions those that the clearing has given out.',
  });
