import type { LawIndex } from '../law-index.js';
import type { ReadyRule } from '../selection.js';
import { FALSE, TRUE } from '../truth.js';
import type { Rank } from '../verdict.js';
import { Arrivals, leadsOn } from './arrivals.js';
import { addUp, copyOf, inOrder, NO_COST, type Cost } from './cost.js';
import type { Ending, Leg } from './leg.js';
import { NO_LICENCE, nodeOf } from './grant.js';
import { passesThrough, type Label } from './label.js';
import type { Network, Outgoing } from './network.js';
import { Prospects } from './prospects.js';
import type { FeeComparison } from './rates.js';
import type { SearchOptions } from './search.js';
import type { PlacesOfSearch } from './stand-ins.js';
import type { Scout, Travel } from './travel.js';

/** What one place comes to. */
export interface Reached {
  place: number;
  sure: Rank;
  hoped: Rank;
  best: Label | undefined;
}

/** What orders ways to one place. */
type Way = Pick<Label, 'cost' | 'conditional' | 'moves'>;

/** A certain way before one that hangs on unknown facts, one without a move before one with, then the earliest and cheapest. */
const inOrderOfWays = (a: Way, b: Way): number =>
  Number(a.conditional) - Number(b.conditional) || Number(a.moves) - Number(b.moves) || inOrder(a.cost, b.cost);

/** A right of today before any way. */
const isBetter = (a: Label, b: Label | undefined): boolean => {
  if (!b) return true;
  const rightOf = ({ right, parent }: Label): number => Number(!parent && right === TRUE);
  return (rightOf(b) - rightOf(a) || inOrderOfWays(a, b)) < 0;
};

/**
 * Every place at once, in rounds: each round takes the ways that the last one found or bettered one leg further, so
 * that a place is looked at again only when something earlier or cheaper may lead there.
 */
export class Everywhere {
  /** By the number of the place. */
  private readonly reached: (Reached | undefined)[] = [];
  /** By place and class of a licence: the best certain way to such a licence, and what the best to one that opens as much costs. */
  private readonly bestOfClass: (Label | undefined)[] = [];
  private readonly coverCost: (Cost | undefined)[] = [];
  private readonly bestOfSource = new Map<number, Label>();
  private readonly arrivals: Arrivals;
  private readonly prospects: Prospects;
  private readonly outgoing: Outgoing;
  private readonly places: PlacesOfSearch;
  private readonly sum: Cost = copyOf(NO_COST);

  constructor(
    private readonly index: LawIndex,
    private readonly network: Network,
    private readonly travel: Travel,
    comparison: FeeComparison,
    private readonly options: SearchOptions,
  ) {
    this.arrivals = new Arrivals(index, network, comparison);
    this.prospects = new Prospects(network.steady, index, travel);
    // One more than a way has places, since each of them may be where it leads.
    this.places = network.standIns.for(travel.query, options.maxLegs);
    this.outgoing = network.outgoing(network.firmRules.holdFor(travel.query));
  }

  run(): readonly Reached[] {
    const first = this.travel.scout(undefined, this.options.relocate);
    let improved = this.network.allPlaces.flatMap((place) => this.arriveFirst(place, first));
    for (let leg = 2; leg <= this.options.maxLegs && improved.length > 0; leg += 1) {
      improved = improved.flatMap((label) => this.goOn(label));
    }
    return this.reached
      .filter((found) => found !== undefined)
      .sort((a, b) => (this.codeOf(a) < this.codeOf(b) ? -1 : 1));
  }

  private codeOf({ place }: Reached): string {
    return this.index.numbering.places[place] as string;
  }

  private arriveFirst(place: number, scout: Scout): Label[] {
    const arrival = this.arrivals.into(place, scout);
    const { labels, sure, hoped } = arrival;
    const reached: Reached = { place, sure, hoped, best: undefined };
    this.reached[place] = reached;
    for (const label of labels) if (isBetter(label, reached.best)) reached.best = label;
    return labels.filter((label) => leadsOn(arrival, label, this.travel) && this.improves(label));
  }

  /** Is it the best way to a licence of its class there so far? Only certain ways are taken further. */
  private improves(label: Label): boolean {
    const { ending, place, cost } = label;
    if (!ending.grant || label.conditional) return false;
    const node = nodeOf(place, ending.class);
    const known = this.bestOfClass[node];
    if (known && inOrder(known.cost, cost) <= 0) return false;
    this.bestOfClass[node] = label;
    for (const covered of this.network.coveredBy(place, ending.class)) {
      const covering = this.coverCost[nodeOf(place, covered)];
      if (!covering || inOrder(cost, covering) < 0) this.coverCost[nodeOf(place, covered)] = cost;
    }
    const first = this.places.fromLeg[place] as number;
    // One leg later than a search for one place would ask for: the place itself may be where another way leads.
    return first > 0 && first <= cost.legs + 1 && this.leadsFurther(label);
  }

  /** Is there no such licence yet from which the same legs open, for no more? */
  private leadsFurther(label: Label): boolean {
    const node = nodeOf(this.places.sourceOf(label.place), label.ending.class);
    const known = this.bestOfSource.get(node);
    if (known && known.place !== label.place && inOrderOfWays(known, label) <= 0 && (label.moves || !known.moves))
      return false;
    if (!known || inOrderOfWays(label, known) < 0) this.bestOfSource.set(node, label);
    return true;
  }

  private goOn(label: Label): Label[] {
    const node = nodeOf(label.place, label.ending.class);
    if (this.bestOfClass[node] !== label) return [];
    const improved: Label[] = [];
    let scout: Scout | undefined;
    for (const leg of this.outgoing.get(node) ?? []) {
      const reached = this.reached[leg.to];
      if (!reached || !this.mayBetter(label, leg, reached)) continue;
      scout ??= this.travel.scout(label, this.options.relocate);
      for (const next of this.arrivals.into(leg.to, scout, label).labels) {
        if (isBetter(next, reached.best)) reached.best = next;
        if (this.improves(next)) improved.push(next);
      }
    }
    return improved;
  }

  /** Could the leg better the way to the place, or bring a licence there that opens more? */
  private mayBetter(label: Label, leg: Leg, { sure, best }: Reached): boolean {
    if (sure === 2 || !this.mayBeEarlier(label, leg, best) || passesThrough(label, leg.to)) return false;
    for (let at = 0; at < leg.rules.length; at += 1) if (this.mayBetterBy(label, leg, at, best)) return true;
    return false;
  }

  /** A glance: whatever the leg comes to, is it earlier or cheaper than what is known of the place? */
  private mayBeEarlier(label: Label, { to, least, classes }: Leg, best: Label | undefined): boolean {
    if (!best || best.conditional || (best.moves && !label.moves)) return true;
    const cost = addUp(label.cost, least, this.sum);
    if (inOrder(cost, best.cost) < 0) return true;
    for (const licenceClass of classes) {
      if (licenceClass === NO_LICENCE) continue;
      const covering = this.coverCost[nodeOf(to, licenceClass)];
      if (!covering || inOrder(cost, covering) < 0) return true;
    }
    return false;
  }

  /** By one of its arrangements, as far as this can come to something for the nurse. */
  private mayBetterBy(label: Label, { to, rules, endings }: Leg, at: number, best: Label | undefined): boolean {
    const { applies, right } = this.prospects.of(rules[at] as ReadyRule, to);
    if (applies === FALSE) return false;
    const ending = endings[at] as Ending;
    const cost = addUp(label.cost, right === TRUE ? ending.cost : ending.whole, this.sum);
    const conditional = applies !== TRUE;
    const moves = label.moves || (ending.moves && !this.travel.mayLiveIn(to));
    if (!best || inOrderOfWays({ cost, conditional, moves }, best) < 0) return true;
    if (conditional || !ending.grant) return false;
    const covering = this.coverCost[nodeOf(to, ending.class)];
    return !covering || inOrder(cost, covering) < 0;
  }
}
