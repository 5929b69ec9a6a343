import type { ReadyRule } from '../selection.js';
import { FALSE, TRUE, UNKNOWN } from '../truth.js';
import type { Breadth } from '../routes.js';
import { dominates, plus, type Cost } from './cost.js';
import { endsOf, type Edge, type End } from './edge.js';
import { NO_LICENCE, nodeOf } from './grant.js';
import type { Network } from './network.js';
import type { Prospect } from './prospects.js';

/** What can follow on a licence until the destination, at the least. */
export interface Rest {
  cost: Cost;
  breadth: Breadth;
  /** The nurse moves on the way. */
  moves: boolean;
  conditional: boolean;
}

/** A leg, and the least that it can come to at the destination. */
export interface OnwardEdge extends Edge {
  through: readonly Rest[];
}

/** Everything that leads to a place, and the least that it can come to for nurses who stand alike to it. */
export interface Target {
  /** By place and class of the licence there: the legs that lead on. */
  onward: ReadonlyMap<number, readonly OnwardEdge[]>;
  /** By the same key: everything that can follow and that nothing dominates. */
  bounds: ReadonlyMap<number, readonly Rest[]>;
  /** Places from which a licence leads to the destination, in the order of their numbers. */
  places: readonly number[];
}

/** What of a nurse decides what the ways to a place can come to. */
export interface Outlook {
  /** The most that an arrangement into the place can come to for her. */
  prospect(rule: ReadyRule): Prospect;
  /** Does she live there, or is it not known where she lives? */
  mayLiveIn(place: number): boolean;
  /** What displaces others certainly does so for her. */
  firmly: boolean;
}

interface Reach {
  onward: ReadonlyMap<number, readonly Edge[]>;
  places: readonly number[];
  /** Places on the way, or the destination, whose licence may ask for a home there. */
  homes: readonly number[];
  /** The arrangements of the last leg. */
  last: readonly ReadyRule[];
}

/** Destinations times the ways in which nurses stand to them: each some ten kilobytes. */
const MOST_TARGETS = 1024;

/** What leads to each place, by the law alone, and narrowed by what the last leg asks of a nurse whatever she does before. */
export class Targets {
  private readonly reaches = new Map<string, Reach>();
  private readonly targets = new Map<string, Target>();

  constructor(private readonly network: Network) {}

  /** Everything that leads to a place in at most so many legs, the first of them being a licence somewhere else. */
  of(place: number, mostLegs: number, outlook: Outlook): Target {
    const reach = this.reachOf(place, mostLegs, outlook.firmly);
    const prospects = reach.last.map((rule) => outlook.prospect(rule));
    const homes = reach.homes.filter((home) => outlook.mayLiveIn(home));
    const key = `${place} ${mostLegs} ${String(outlook.firmly)} ${prospects.map(({ applies, right }) => applies * 3 + right).join('')} ${homes.join()}`;
    const known = this.targets.get(key);
    if (known) return known;
    if (this.targets.size >= MOST_TARGETS) this.targets.clear();
    const target = this.narrow(place, mostLegs, reach, prospects, new Set(homes));
    this.targets.set(key, target);
    return target;
  }

  private reachOf(place: number, mostLegs: number, firmly: boolean): Reach {
    const key = `${place} ${mostLegs} ${String(firmly)}`;
    const known = this.reaches.get(key) ?? this.findReach(place, mostLegs, firmly);
    this.reaches.set(key, known);
    return known;
  }

  private findReach(place: number, mostLegs: number, firmly: boolean): Reach {
    const onward = new Map<number, Edge[]>();
    let reached = new Set([place]);
    for (let legs = 1; legs < mostLegs && reached.size > 0; legs += 1) {
      const next = new Set<number>();
      for (const to of reached) {
        for (const edge of this.network.edgesInto(to, firmly)) {
          if (edge.from === place) continue;
          const node = nodeOf(edge.from, edge.class);
          const known = onward.get(node);
          if (known?.some((other) => other.to === edge.to)) continue;
          if (known) known.push(edge);
          else onward.set(node, [edge]);
          next.add(edge.from);
        }
      }
      reached = next;
    }
    const places = [...new Set([...onward.values()].flat().map(({ from }) => from))].sort((a, b) => a - b);
    const homes = [...places, place].filter((one) => this.network.entrance(one).some(({ moves }) => moves));
    return { onward, places, homes, last: this.network.rulesByLicence(place) };
  }

  /** Without the last legs that are closed, and those that are never certain marked as such. */
  private narrow(
    place: number,
    mostLegs: number,
    reach: Reach,
    prospects: readonly Prospect[],
    homes: ReadonlySet<number>,
  ): Target {
    const onward = new Map<number, Edge[]>();
    const endings = new Map(reach.last.map((rule, at) => [rule, this.endAt(rule, place, prospects[at] as Prospect)]));
    for (const [node, edges] of reach.onward) {
      const open = edges.flatMap((edge) => {
        const { to, rules } = edge;
        const ends = to === place ? endsOf(rules.flatMap((rule) => endings.get(rule) ?? [])) : edge.ends;
        const staying = ends.map((end) => (end.moves && homes.has(to) ? { ...end, moves: false } : end));
        return ends.length === 0 ? [] : [{ ...edge, ends: staying }];
      });
      if (open.length > 0) onward.set(node, open);
    }
    const bounds = new Map<number, Rest[]>();
    for (let round = 1; round < mostLegs; round += 1) relax(onward, bounds, place);
    const led = [...onward].map(
      ([node, edges]) =>
        [node, edges.map((edge): OnwardEdge => ({ ...edge, through: addThrough(edge, bounds, place, []) }))] as const,
    );
    return { onward: new Map(led), bounds, places: reach.places };
  }

  private endAt(rule: ReadyRule, place: number, { applies, right }: Prospect): End | undefined {
    if (applies === FALSE) return undefined;
    const end = this.network.endOf(rule, place);
    return { ...end, conditional: applies === UNKNOWN, cost: right === TRUE ? end.cost : end.whole };
  }
}

const relax = (onward: ReadonlyMap<number, readonly Edge[]>, bounds: Map<number, Rest[]>, place: number): void => {
  for (const [node, edges] of onward) {
    const rests = bounds.get(node) ?? [];
    for (const edge of edges) addThrough(edge, bounds, place, rests);
    if (rests.length > 0) bounds.set(node, rests);
  }
};

/** Adds what a leg can lead to at the least. */
const addThrough = (
  { to, ends }: Edge,
  bounds: ReadonlyMap<number, readonly Rest[]>,
  place: number,
  rests: Rest[],
): Rest[] => {
  for (const { class: licenceClass, breadth, moves, conditional, cost } of ends) {
    if (to === place) addRest(rests, { cost, breadth, moves, conditional });
    else if (licenceClass !== NO_LICENCE) {
      for (const rest of bounds.get(nodeOf(to, licenceClass)) ?? []) {
        addRest(rests, {
          cost: plus(cost, rest.cost),
          breadth: rest.breadth,
          moves: moves || rest.moves,
          conditional: rest.conditional,
        });
      }
    }
  }
  return rests;
};

const isBeaten = (by: Rest, other: Rest): boolean =>
  by.breadth >= other.breadth &&
  (!by.moves || other.moves) &&
  (!by.conditional || other.conditional) &&
  dominates(by.cost, other.cost);

const addRest = (rests: Rest[], rest: Rest): void => {
  if (rests.some((other) => isBeaten(other, rest))) return;
  const left = rests.filter((other) => !isBeaten(rest, other));
  rests.length = 0;
  rests.push(...left, rest);
};
