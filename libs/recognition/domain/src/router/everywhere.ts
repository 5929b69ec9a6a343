import type { LawIndex } from '../law-index.js';
import { TRUE } from '../truth.js';
import type { Rank } from '../verdict.js';
import { Arrivals, holdsOwn } from './arrivals.js';
import { inOrder, plus, type Cost } from './cost.js';
import { classOf, NO_LICENCE, nodeOf } from './grant.js';
import { passesThrough, type Label } from './label.js';
import type { Edge, Network } from './network.js';
import type { FeeComparison } from './rates.js';
import type { SearchOptions } from './search.js';
import type { Travel } from './travel.js';

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
  const rightOf = ({ standing, parent }: Label): number => Number(!parent && standing.outcome.right === TRUE);
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

  constructor(
    private readonly index: LawIndex,
    private readonly network: Network,
    private readonly travel: Travel,
    comparison: FeeComparison,
    private readonly options: SearchOptions,
  ) {
    this.arrivals = new Arrivals(index, network, travel, comparison, options.relocate);
  }

  run(): readonly Reached[] {
    let improved = this.network.allPlaces.flatMap((place) => this.arriveFirst(place));
    for (let leg = 2; leg <= this.options.maxLegs && improved.length > 0; leg += 1) {
      improved = improved.flatMap((label) => this.goOn(label));
    }
    return [...this.reached.values()].sort((a, b) => (this.codeOf(a) < this.codeOf(b) ? -1 : 1));
  }

  private codeOf({ place }: Reached): string {
    return this.index.numbering.places[place] as string;
  }

  private arriveFirst(place: number): Label[] {
    const arrival = this.arrivals.into(place, this.travel.start);
    const { labels, sure, hoped } = arrival;
    const reached: Reached = { place, sure, hoped, best: undefined };
    this.reached.set(place, reached);
    for (const label of labels) if (isBetter(label, reached.best)) reached.best = label;
    return holdsOwn(arrival) ? [] : labels.filter((label) => this.improves(label));
  }

  /** Is it the best way to a licence of its class there so far? Only certain ways are taken further. */
  private improves(label: Label): boolean {
    if (!label.grant || label.conditional) return false;
    const node = nodeOf(label.place, classOf(label.grant));
    const known = this.bestOfClass.get(node);
    if (known && inOrder(known.cost, label.cost) <= 0) return false;
    this.bestOfClass.set(node, label);
    return true;
  }

  private goOn(label: Label): Label[] {
    if (!label.grant) return [];
    const node = nodeOf(label.place, classOf(label.grant));
    if (this.bestOfClass.get(node) !== label) return [];
    const edges = (this.network.outgoing.get(node) ?? []).filter((edge) => this.mayBetter(label, edge));
    if (edges.length === 0) return [];
    const traveller = this.travel.after(label);
    const scout = this.travel.scout(traveller, label, this.options.relocate);
    return edges.flatMap((edge) => {
      const { to } = edge;
      if (!this.mayBetter(label, { to, ends: this.arrivals.endsInto(to, scout, true).map(({ end }) => end) }))
        return [];
      const reached = this.reached.get(to) as Reached;
      const found = this.arrivals.into(to, traveller, label).labels;
      for (const next of found) if (isBetter(next, reached.best)) reached.best = next;
      return found.filter((next) => this.improves(next));
    });
  }

  /** Could the leg better the way to the place, or bring a licence there that opens more? */
  private mayBetter(label: Label, { to, ends }: Pick<Edge, 'to' | 'ends'>): boolean {
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
