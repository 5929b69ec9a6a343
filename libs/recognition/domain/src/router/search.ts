import type { RouteGrant } from '@crossward/contracts';
import type { LawIndex } from '../law-index.js';
import type { PreparedItem } from '../program/prepare.js';
import type { Breadth } from '../routes.js';
import { Arrivals, holdsOwn, type Arrival, type Seen } from './arrivals.js';
import { dominates, inOrder, NO_COST, plus, type Cost } from './cost.js';
import { classOf, NO_LICENCE, nodeOf } from './grant.js';
import { passesThrough, type Label } from './label.js';
import type { Network, Rest, Target } from './network.js';
import type { FeeComparison } from './rates.js';
import type { Scout, Travel } from './travel.js';

export const MOST_LEGS = 4;

export interface SearchOptions {
  maxLegs: number;
  relocate: boolean;
}

/** What of a way decides whether another makes it superfluous. */
type Way = Pick<Label, 'cost' | 'conditional' | 'moves'>;

const NOTHING_YET: Way = { cost: NO_COST, conditional: false, moves: false };

/** Something that is still to be looked at, with the least that it can come to. */
interface Open {
  least: Cost;
  /** A first leg into this place. */
  place?: number;
  /** What the nurse herself can come to there is part of `least`. */
  scouted?: boolean;
  /** The legs after this one. */
  label?: Label;
}

/** Nothing that is certain gives way to what hangs on unknown facts, and nobody has to move for a quicker way. */
const isBefore = (a: Way, b: Way): boolean =>
  (!a.conditional || b.conditional) && (!a.moves || b.moves) && dominates(a.cost, b.cost);

const isBetter = (a: Label, b: Label): boolean => a.candidate.breadth >= b.candidate.breadth && isBefore(a, b);

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
  private readonly frontier = new Map<number, Label[]>();
  private readonly queue: Open[] = [];
  private readonly home = new Map<number, readonly Seen[]>();
  private readonly arrivals: Arrivals;
  private livesInReach = false;
  /** Turned from place to place while first legs are looked at. */
  private readonly first: Scout;

  constructor(
    private readonly index: LawIndex,
    private readonly network: Network,
    private readonly travel: Travel,
    comparison: FeeComparison,
    private readonly options: SearchOptions,
  ) {
    this.first = travel.scout(travel.start, undefined, options.relocate);
    this.arrivals = new Arrivals(index, network, travel, comparison, options.relocate);
  }

  /** What the place answers on the day, and the ways in order: the certain ones first. */
  run(): { direct: Arrival; labels: Label[] } {
    const place = this.index.numbering.place(this.travel.query.destination);
    const direct = this.arrivals.into(place, this.travel.start);
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
    const target = this.network.target(place, this.options.maxLegs);
    this.livesInReach = target.homes.some((home) => this.mayLiveIn(home));
    for (const first of target.places) {
      const least = this.leastThrough(first, target);
      if (least) this.queue.push({ place: first, least });
    }
    this.queue.sort((a, b) => inOrder(b.least, a.least));
    for (let open = this.queue.pop(); open; open = this.queue.pop()) {
      if (open.label) this.expand(open.label, place, target);
      else if (open.place !== undefined && !open.scouted) this.scoutOut(open.place, target);
      else if (open.place !== undefined) this.enter(open.place, target);
    }
  }

  /** What the law asks of this nurse there at least puts the place in its turn. */
  private scoutOut(place: number, target: Target): void {
    const least = this.leastOf(NOTHING_YET, place, this.fromHome(place), target);
    if (least) this.push({ place, scouted: true, least });
  }

  private fromHome(place: number): readonly Seen[] {
    const known = this.home.get(place) ?? this.arrivals.endsInto(place, this.first, false);
    this.home.set(place, known);
    return known;
  }

  private enter(place: number, target: Target): void {
    if (!this.leastOf(NOTHING_YET, place, this.fromHome(place), target)) return;
    const arrival = this.arrivals.into(place, this.travel.start);
    if (!holdsOwn(arrival)) for (const label of arrival.labels) this.reach(label, target);
  }

  /** The least that a way over a first licence there can come to; undefined where nothing of it is left to be found. */
  private leastThrough(first: number, { bounds }: Target): Cost | undefined {
    let found: Cost | undefined;
    for (const { class: licenceClass, cost, moves } of this.network.entrance(first)) {
      const rests = bounds.get(nodeOf(first, licenceClass));
      const least = rests && this.openCost({ ...NOTHING_YET, cost, moves: moves && !this.mayLiveIn(first) }, rests);
      if (least && (!found || inOrder(least, found) < 0)) found = least;
    }
    return found;
  }

  /** Does the nurse live there already, or is it not known where she lives? */
  private mayLiveIn(place: number): boolean {
    const homes = this.travel.start.nurse['residences'] as readonly PreparedItem[] | undefined;
    const country = this.index.numbering.countries[place];
    return homes === undefined || homes.some(({ jurisdiction }) => jurisdiction === place || jurisdiction === country);
  }

  /** The least that a way can become, of all that is not beaten by what was found. */
  private openCost(way: Way, rests: readonly Rest[]): Cost | undefined {
    let found: Cost | undefined;
    for (const rest of rests) {
      const cost = plus(way.cost, rest.cost);
      if (found && inOrder(found, cost) <= 0) continue;
      // Whoever lives where a later leg asks for a home does not have to move for it.
      const moves = way.moves || (rest.moves && !this.livesInReach);
      const least: Way = { cost, moves, conditional: way.conditional };
      if (!this.isBeaten(least, rest.breadth)) found = cost;
    }
    return found;
  }

  private isBeaten(way: Way, breadth: Breadth): boolean {
    return this.finals.some((label) => label.candidate.breadth >= breadth && isBefore(label, way));
  }

  private reach(label: Label, target: Target): void {
    if (!label.grant || label.cost.legs >= this.options.maxLegs) return;
    const licenceClass = classOf(label.grant);
    const least = this.openCost(label, target.bounds.get(nodeOf(label.place, licenceClass)) ?? []);
    if (!least || this.isReached(label.place, licenceClass, label)) return;
    const there = this.frontier.get(label.place) ?? [];
    this.frontier.set(label.place, [
      ...there.filter((other) => !(isBefore(label, other) && this.covers(label, classOf(other.grant as RouteGrant)))),
      label,
    ]);
    this.push({ label, least });
  }

  private covers(label: Label, licenceClass: number): boolean {
    return label.grant !== undefined && this.network.covers(label.place, classOf(label.grant), licenceClass);
  }

  /** Is there a way to a licence that opens as much, for no more? */
  private isReached(place: number, licenceClass: number, way: Way): boolean {
    return (this.frontier.get(place) ?? []).some((other) => isBefore(other, way) && this.covers(other, licenceClass));
  }

  /** Is there such a way from home? Nearly always there is, and then a leg from elsewhere need not be looked at. */
  private isReachedFromHome(place: number, licenceClass: number, { cost, moves: way }: Way): boolean {
    return this.fromHome(place).some(
      ({ end, isCertain, moves }) =>
        isCertain &&
        (way || !moves) &&
        end.class !== NO_LICENCE &&
        dominates(end.cost, cost) &&
        this.network.covers(place, end.class, licenceClass),
    );
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
    if (!label.grant || !this.frontier.get(label.place)?.includes(label)) return;
    const edges = target.onward.get(nodeOf(label.place, classOf(label.grant))) ?? [];
    const open = edges.filter(
      ({ to, ends }) =>
        !passesThrough(label, to) &&
        this.mayMatter(
          label,
          to,
          ends.map((end) => ({ end, isCertain: true, moves: end.moves && !this.mayLiveIn(to) })),
          place,
          target,
        ),
    );
    if (open.length === 0) return;
    const traveller = this.travel.after(label);
    const scout = this.travel.scout(traveller, label, this.options.relocate);
    for (const { to } of open) {
      if (!this.mayMatter(label, to, this.arrivals.endsInto(to, scout, true), place, target)) continue;
      for (const next of this.arrivals.into(to, traveller, label).labels) {
        if (to === place) keep(this.finals, next);
        else this.reach(next, target);
      }
    }
  }

  /** Could a leg after a way lead to something that is not beaten yet? */
  private mayMatter(way: Way, to: number, ends: readonly Seen[], place: number, target: Target): boolean {
    if (to !== place) return this.leastOf(way, to, ends, target) !== undefined;
    return ends.some(({ end, moves, isCertain }) => {
      const conditional = way.conditional || !isCertain;
      return !this.isBeaten({ cost: plus(way.cost, end.cost), moves: way.moves || moves, conditional }, end.breadth);
    });
  }

  /** The least that a way and one more leg can come to at the destination; undefined where nothing of it matters. */
  private leastOf(way: Way, to: number, ends: readonly Seen[], { bounds }: Target): Cost | undefined {
    let found: Cost | undefined;
    for (const { end, moves, isCertain } of ends) {
      const cost = plus(way.cost, end.cost);
      const rests = end.class === NO_LICENCE ? undefined : bounds.get(nodeOf(to, end.class));
      if (rests === undefined || cost.legs >= this.options.maxLegs) continue;
      const next: Way = { cost, conditional: way.conditional || !isCertain, moves: way.moves || moves };
      if (this.isReached(to, end.class, next)) continue;
      if (way !== NOTHING_YET && this.isReachedFromHome(to, end.class, next)) continue;
      const least = this.openCost(next, rests);
      if (least && (!found || inOrder(least, found) < 0)) found = least;
    }
    return found;
  }
}

const idsOf = (label: Label): string =>
  `${label.parent ? `${idsOf(label.parent)} ` : ''}${label.place} ${label.standing.outcome.rule.id}`;
