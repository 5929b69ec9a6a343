import type { LawIndex } from '../law-index.js';
import { TRUE } from '../truth.js';
import type { Rank } from '../verdict.js';
import { Arrivals, leadsOn } from './arrivals.js';
import { inOrder, plus, type Cost } from './cost.js';
import type { Edge } from './edge.js';
import { NO_LICENCE, nodeOf } from './grant.js';
import { passesThrough, type Label } from './label.js';
import type { Network } from './network.js';
import type { FeeComparison } from './rates.js';
import type { SearchOptions } from './search.js';
import type { Scout, Travel } from './travel.js';

/** What one place comes to. */
export interface Reached {
  place: number;
  sure: Rank;
  hoped: Rank;
  best: Label | undefined;
}

/** A right of today before a way, a certain way before one that hangs on unknown facts, then the earliest and cheapest. */
const isBetter = (a: Label, b: Label | undefined): boolean => {
  if (!b) return true;
  const rightOf = ({ right, parent }: Label): number => Number(!parent && right === TRUE);
  const order =
    rightOf(b) - rightOf(a) ||
    Number(a.conditional) - Number(b.conditional) ||
    Number(a.moves) - Number(b.moves) ||
    inOrder(a.cost, b.cost);
  return order < 0;
};

/**
 * Every place at once, in rounds: each round takes the ways that the last one found or bettered one leg further, so
 * that a place is looked at again only when something earlier or cheaper may lead there.
 */
export class Everywhere {
  private readonly reached = new Map<number, Reached>();
  private readonly bestOfClass = new Map<number, Label>();
  private readonly arrivals: Arrivals;
  private readonly outgoing: ReadonlyMap<number, readonly Edge[]>;

  constructor(
    private readonly index: LawIndex,
    private readonly network: Network,
    private readonly travel: Travel,
    comparison: FeeComparison,
    private readonly options: SearchOptions,
  ) {
    this.arrivals = new Arrivals(index, network, comparison);
    this.outgoing = network.outgoing(network.firmRules.holdFor(travel.query));
  }

  run(): readonly Reached[] {
    const first = this.travel.scout(undefined, this.options.relocate);
    let improved = this.network.allPlaces.flatMap((place) => this.arriveFirst(place, first));
    for (let leg = 2; leg <= this.options.maxLegs && improved.length > 0; leg += 1) {
      improved = improved.flatMap((label) => this.goOn(label));
    }
    return [...this.reached.values()].sort((a, b) => (this.codeOf(a) < this.codeOf(b) ? -1 : 1));
  }

  private codeOf({ place }: Reached): string {
    return this.index.numbering.places[place] as string;
  }

  private arriveFirst(place: number, scout: Scout): Label[] {
    const arrival = this.arrivals.into(place, scout);
    const { labels, sure, hoped } = arrival;
    const reached: Reached = { place, sure, hoped, best: undefined };
    this.reached.set(place, reached);
    for (const label of labels) if (isBetter(label, reached.best)) reached.best = label;
    return labels.filter((label) => leadsOn(arrival, label, this.travel) && this.improves(label));
  }

  /** Is it the best way to a licence of its class there so far? Only certain ways are taken further. */
  private improves(label: Label): boolean {
    if (!label.ending.grant || label.conditional) return false;
    const node = nodeOf(label.place, label.ending.class);
    const known = this.bestOfClass.get(node);
    if (known && inOrder(known.cost, label.cost) <= 0) return false;
    this.bestOfClass.set(node, label);
    return true;
  }

  private goOn(label: Label): Label[] {
    const node = nodeOf(label.place, label.ending.class);
    if (this.bestOfClass.get(node) !== label) return [];
    const improved: Label[] = [];
    let scout: Scout | undefined;
    for (const edge of this.outgoing.get(node) ?? []) {
      if (!this.mayBetter(label, edge)) continue;
      scout ??= this.travel.scout(label, this.options.relocate);
      const reached = this.reached.get(edge.to) as Reached;
      for (const next of this.arrivals.into(edge.to, scout, label).labels) {
        if (isBetter(next, reached.best)) reached.best = next;
        if (this.improves(next)) improved.push(next);
      }
    }
    return improved;
  }

  /** Could the leg better the way to the place, or bring a licence there that opens more? */
  private mayBetter(label: Label, { to, ends }: Edge): boolean {
    const reached = this.reached.get(to);
    if (!reached || reached.sure === 2 || passesThrough(label, to)) return false;
    const { best } = reached;
    const open = !best || best.conditional;
    return ends.some((end) => {
      const cost = plus(label.cost, end.cost);
      if (open || ((best.moves || !label.moves) && inOrder(cost, best.cost) < 0)) return true;
      return end.class !== NO_LICENCE && !this.isCovered(to, end.class, cost);
    });
  }

  /** Is there a licence of the place that opens as much, for no more? */
  private isCovered(place: number, licenceClass: number, cost: Cost): boolean {
    return this.network.entrance(place).some(({ class: other }) => {
      const known = this.bestOfClass.get(nodeOf(place, other));
      return known && inOrder(known.cost, cost) <= 0 && this.network.covers(place, other, licenceClass);
    });
  }
}
