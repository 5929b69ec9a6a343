import type { LawIndex } from '../law-index.js';
import type { ReadyRule } from '../selection.js';
import { FALSE, TRUE } from '../truth.js';
import { Arrivals, leadsOn, type Arrival } from './arrivals.js';
import { addUp, copyOf, dominates, inOrder, NO_COST, type Cost } from './cost.js';
import type { Ending, Leg } from './leg.js';
import { nodeOf } from './grant.js';
import { passesThrough, type Label } from './label.js';
import type { Network } from './network.js';
import { Prospects } from './prospects.js';
import type { FeeComparison } from './rates.js';
import type { PlacesOfSearch } from './stand-ins.js';
import type { Rest, Target } from './target.js';
import type { Scout, Travel } from './travel.js';

export const MOST_LEGS = 4;

export interface SearchOptions {
  maxLegs: number;
  relocate: boolean;
}

/** What of a way decides whether another makes it superfluous. */
type Way = Pick<Label, 'cost' | 'conditional' | 'moves'>;

/** By breadth: nothing has to follow at the destination itself. */
const THERE: readonly (readonly Rest[])[] = ([0, 1, 2] as const).map((breadth) => [
  { cost: NO_COST, breadth, moves: false, conditional: false },
]);

/** Something that is still to be looked at, with the least that it can come to. */
interface Open {
  least: Cost;
  /** A first leg into this place. */
  place?: number;
  /** The legs after this one. */
  label?: Label;
}

/** Nothing that is certain gives way to what hangs on unknown facts, and nobody has to move for a quicker way. */
const isNoWorse = (way: Way, cost: Cost, moves: boolean, conditional: boolean): boolean =>
  (!way.conditional || conditional) && (!way.moves || moves) && dominates(way.cost, cost);

const isBefore = (a: Way, b: Way): boolean => isNoWorse(a, b.cost, b.moves, b.conditional);

const isBetter = (a: Label, b: Label): boolean => a.ending.breadth >= b.ending.breadth && isBefore(a, b);

/** Keeps what nothing dominates; false where the new one is dominated itself. */
const keep = (labels: Label[], label: Label): boolean => {
  if (labels.some((other) => isBetter(other, label))) return false;
  const left = labels.filter((other) => !isBetter(label, other));
  labels.length = 0;
  labels.push(...left, label);
  return true;
};

/**
 * Every way to one place that nothing dominates in days and fees: label-setting over places and the licences held
 * there. Before a place is looked at for this nurse, the least that the law asks of anybody tells whether it can matter.
 */
export class RouteFinder {
  private readonly finals: Label[] = [];
  /** Ways to licences, by the places from which a licence opens the same legs. */
  private readonly frontier = new Map<number, Label[]>();
  private readonly queue: Open[] = [];
  private readonly home = new Map<number, Arrival>();
  private readonly arrivals: Arrivals;
  private readonly prospects: Prospects;
  private readonly firmly: boolean;
  private readonly places: PlacesOfSearch;
  /** Where a way and what follows are added up, and a way with one more leg: thousands are looked at and forgotten. */
  private readonly sum: Cost = copyOf(NO_COST);
  private readonly next: Way = { cost: copyOf(NO_COST), conditional: false, moves: false };
  /** Turned from place to place while first legs are looked at. */
  private readonly first: Scout;

  constructor(
    private readonly index: LawIndex,
    private readonly network: Network,
    private readonly travel: Travel,
    comparison: FeeComparison,
    private readonly options: SearchOptions,
  ) {
    this.first = travel.scout(undefined, options.relocate);
    this.arrivals = new Arrivals(index, network, comparison);
    this.firmly = network.firmRules.holdFor(travel.query);
    this.places = network.standIns.for(travel.query, options.maxLegs - 1);
    this.prospects = new Prospects(network.steady, index, travel);
  }

  /** What the place answers on the day, and the ways in order: the certain ones first. */
  run(): { direct: Arrival; labels: Label[] } {
    const place = this.index.numbering.place(this.travel.query.destination);
    const direct = this.fromHome(place);
    for (const label of direct.labels) keep(this.finals, label);
    if (this.options.maxLegs > 1 && direct.sure < 2) this.explore(place);
    const labels = [...this.finals].sort(
      (a, b) =>
        Number(a.conditional) - Number(b.conditional) || inOrder(a.cost, b.cost) || (idsOf(a) < idsOf(b) ? -1 : 1),
    );
    return { direct, labels };
  }

  /** The least first, so that what is found early makes it needless to look at the rest. */
  private explore(place: number): void {
    const target = this.network.targets.of(place, this.options.maxLegs, {
      prospect: (rule) => this.prospects.of(rule, place),
      mayLiveIn: (home) => this.travel.mayLiveIn(home),
      firmly: this.firmly,
    });
    for (const first of target.places) {
      if (this.places.fromLeg[first] !== 1) continue;
      const least = this.leastThrough(first, target);
      if (least) this.queue.push({ place: first, least });
    }
    this.queue.sort((a, b) => inOrder(b.least, a.least));
    for (let open = this.queue.pop(); open; open = this.queue.pop()) {
      if (open.label) this.expand(open.label, place, target);
      else if (open.place !== undefined) this.enter(open.place, target);
    }
  }

  private fromHome(place: number): Arrival {
    const known = this.home.get(place) ?? this.arrivals.into(place, this.first);
    this.home.set(place, known);
    return known;
  }

  private enter(place: number, target: Target): void {
    const arrival = this.fromHome(place);
    for (const label of arrival.labels) if (leadsOn(arrival, label, this.travel)) this.reach(label, target);
  }

  /** The least that a way over a first licence there can come to; undefined where nothing of it is left to be found. */
  private leastThrough(first: number, { bounds }: Target): Cost | undefined {
    let found: Cost | undefined;
    const way = this.next;
    for (const { class: licenceClass, cost, moves } of this.network.entrance(first)) {
      const rests = bounds.get(nodeOf(first, licenceClass));
      if (!rests) continue;
      addUp(cost, NO_COST, way.cost);
      way.moves = moves && !this.travel.mayLiveIn(first);
      way.conditional = false;
      const least = this.leastOf(way, rests);
      if (least && (!found || inOrder(least, found) < 0)) found = least;
    }
    return found;
  }

  /** The least that a way can become, of all that is not beaten by what was found. */
  private leastOf(way: Way, rests: readonly Rest[]): Cost | undefined {
    let found: Cost | undefined;
    for (const rest of rests) {
      if (!this.isOpen(way, rest)) continue;
      if (!found) found = copyOf(this.sum);
      else if (inOrder(this.sum, found) < 0) addUp(this.sum, NO_COST, found);
    }
    return found;
  }

  /** Could it come to something that is not beaten by what was found? Leaves in `sum` what it comes to at the least. */
  private isOpen(way: Way, rest: Rest): boolean {
    const cost = addUp(way.cost, rest.cost, this.sum);
    if (cost.legs > this.options.maxLegs) return false;
    const moves = way.moves || rest.moves;
    const conditional = way.conditional || rest.conditional;
    for (const label of this.finals) {
      if (label.ending.breadth >= rest.breadth && isNoWorse(label, cost, moves, conditional)) return false;
    }
    return true;
  }

  private reach(label: Label, { bounds }: Target): void {
    const { place, cost, ending } = label;
    if (!ending.grant || cost.legs >= this.options.maxLegs) return;
    const rests = bounds.get(nodeOf(place, ending.class));
    const least = rests && this.leastOf(label, rests);
    if (!least || this.isReached(place, ending.class, label)) return;
    const source = this.places.sourceOf(place);
    const there = this.frontier.get(source);
    if (!there) this.frontier.set(source, [label]);
    else {
      let kept = 0;
      for (const other of there) {
        if (!this.isInPlaceOf(label, place, ending.class, other, other.ending.class)) there[kept++] = other;
      }
      there.length = kept;
      there.push(label);
    }
    this.push({ label, least });
  }

  /** Is there a way to a licence that opens as much, for no more? */
  private isReached(place: number, licenceClass: number, way: Way): boolean {
    const there = this.frontier.get(this.places.sourceOf(place));
    if (!there) return false;
    for (const other of there) {
      if (this.isInPlaceOf(other, other.place, other.ending.class, way, licenceClass)) return true;
    }
    return false;
  }

  /** Is there such a way from home? Nearly always there is, and then a leg from elsewhere need not be looked at. */
  private isReachedFromHome(place: number, licenceClass: number, way: Way): boolean {
    for (const label of this.fromHome(place).labels) {
      if (label.conditional || !label.ending.grant) continue;
      if (this.isInPlaceOf(label, place, label.ending.class, way, licenceClass)) return true;
    }
    return false;
  }

  /** No later, no dearer, and its licence opens all that the other one opens. */
  private isInPlaceOf(one: Way, place: number, itsClass: number, other: Way, otherClass: number): boolean {
    return isBefore(one, other) && this.network.covers(place, itsClass, otherClass);
  }

  private push(open: Open): void {
    let [low, high] = [0, this.queue.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // Of equals the newest first: what it leads to may make the others needless.
      if (inOrder((this.queue[middle] as Open).least, open.least) >= 0) low = middle + 1;
      else high = middle;
    }
    this.queue.splice(low, 0, open);
  }

  private expand(label: Label, place: number, target: Target): void {
    if (!this.frontier.get(this.places.sourceOf(label.place))?.includes(label)) return;
    const node = nodeOf(label.place, label.ending.class);
    if (!this.someIsOpen(label, target.bounds.get(node) ?? [])) return;
    let scout: Scout | undefined;
    let [after, isOpen]: [readonly Rest[] | undefined, boolean] = [undefined, false];
    for (const leg of target.legs.get(node) ?? []) {
      if (leg.to !== place && !this.mayStandOn(leg.to, label.cost.legs + 1)) continue;
      const rests = target.through[leg.number] as readonly Rest[];
      // Neighbours are often alike, and what is found on the way only closes more: that is seen soon enough.
      if (rests !== after) [after, isOpen] = [rests, this.someIsOpen(label, rests)];
      if (!isOpen || !this.mayMatter(label, leg, place, target) || passesThrough(label, leg.to)) continue;
      scout ??= this.travel.scout(label, this.options.relocate);
      for (const next of this.arrivals.into(leg.to, scout, label).labels) {
        if (leg.to === place) keep(this.finals, next);
        else this.reach(next, target);
      }
    }
  }

  private mayStandOn(place: number, leg: number): boolean {
    const first = this.places.fromLeg[place] as number;
    return first > 0 && first <= leg;
  }

  /** Could a leg after a way lead by one of its arrangements to something that is not beaten yet? */
  private mayMatter(way: Label, leg: Leg, place: number, { bounds }: Target): boolean {
    const { to, rules, endings } = leg;
    const isLast = to === place;
    if (!isLast && way.cost.legs + 1 >= this.options.maxLegs) return false;
    for (let at = 0; at < rules.length; at += 1) {
      const ending = endings[at] as Ending;
      const rests = isLast ? THERE[ending.breadth] : bounds.get(nodeOf(to, ending.class));
      if (rests && this.mayLeadOn(way, leg, at, rests, isLast)) return true;
    }
    return false;
  }

  /** Could it lead on by one of its arrangements, as far as this can come to something for the nurse? */
  private mayLeadOn(
    way: Label,
    { to, rules, endings }: Leg,
    at: number,
    rests: readonly Rest[],
    isLast: boolean,
  ): boolean {
    const { applies, right } = this.prospects.of(rules[at] as ReadyRule, to);
    if (applies === FALSE) return false;
    const ending = endings[at] as Ending;
    const next = this.next;
    addUp(way.cost, right === TRUE ? ending.cost : ending.whole, next.cost);
    next.conditional = way.conditional || applies !== TRUE;
    next.moves = way.moves || (ending.moves && !this.travel.mayLiveIn(to));
    if (!this.someIsOpen(next, rests)) return false;
    if (!isLast && (this.isReached(to, ending.class, next) || this.isReachedFromHome(to, ending.class, next)))
      return false;
    return this.prospects.mayBeOpenedBy(rules[at] as ReadyRule, to, way.place, way.ending.class);
  }

  private someIsOpen(way: Way, rests: readonly Rest[]): boolean {
    for (const rest of rests) if (this.isOpen(way, rest)) return true;
    return false;
  }
}

const idsOf = (label: Label): string =>
  `${label.parent ? `${idsOf(label.parent)} ` : ''}${label.place} ${label.rule.rule.id}`;
