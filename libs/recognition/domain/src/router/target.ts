import type { Breadth } from '../routes.js';
import type { ReadyRule } from '../selection.js';
import { FALSE, TRUE, UNKNOWN } from '../truth.js';
import { dominates, plus, type Cost } from './cost.js';
import { endsOf, type End, type Leg } from './leg.js';
import { NO_LICENCE, nodeOf, placeOf } from './grant.js';
import type { Network, Outgoing } from './network.js';
import type { Prospect } from './prospects.js';
import { Shared } from './shared.js';

/** What can follow on a licence until the destination, at the least. */
export interface Rest {
  cost: Cost;
  breadth: Breadth;
  /** The nurse moves on the way. */
  moves: boolean;
  conditional: boolean;
}

/** The least that ways to a place can come to for nurses who stand alike to it. */
export interface Target {
  /** By place and class of a licence: everything that can follow and that nothing dominates. */
  bounds: ReadonlyMap<number, readonly Rest[]>;
  /** By the number of a leg: what it can lead to. */
  through: readonly (readonly Rest[] | undefined)[];
  /** By place and class of a licence: the legs that lead on to the destination. */
  legs: ReadonlyMap<number, readonly Leg[]>;
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

/** Destinations times the ways in which nurses stand to them: each some ten kilobytes. */
const MOST_TARGETS = 1024;

/** What leads to each place, by the law alone, and narrowed by what the last leg asks of a nurse whatever she does before. */
export class Targets {
  private readonly targets = new Map<string, Target>();
  private homes: readonly number[] | undefined;

  constructor(private readonly network: Network) {}

  /** Everything that leads to a place in at most so many legs, the first of them being a licence somewhere else. */
  of(place: number, mostLegs: number, outlook: Outlook): Target {
    const last = this.network.rulesByLicence(place);
    const prospects = last.map((rule) => outlook.prospect(rule));
    // Whoever lives where a licence asks for a home comes by it without a move. Which place it is would divide too finely.
    const livesThere = outlook.mayLiveIn(place);
    const livesOnTheWay = this.placesToMoveTo().some((home) => home !== place && outlook.mayLiveIn(home));
    const stays = (to: number): boolean => (to === place ? livesThere : livesOnTheWay);
    const told = prospects.map(({ applies, right }) => applies * 3 + right).join('');
    const key = `${place} ${mostLegs} ${String(outlook.firmly)} ${String(livesThere)} ${String(livesOnTheWay)} ${told}`;
    const known =
      this.targets.get(key) ??
      this.find(place, mostLegs, outlook.firmly, stays, (rule) => {
        return prospects[last.indexOf(rule)] as Prospect;
      });
    // What was asked for lately stays longest.
    this.targets.delete(key);
    this.targets.set(key, known);
    if (this.targets.size > MOST_TARGETS) this.targets.delete(this.targets.keys().next().value as string);
    return known;
  }

  /** Places whose licence may ask for a home there. */
  private placesToMoveTo(): readonly number[] {
    return (this.homes ??= this.network.allPlaces.filter((one) =>
      this.network.entrance(one).some(({ moves }) => moves),
    ));
  }

  private find(
    place: number,
    mostLegs: number,
    firmly: boolean,
    stays: (to: number) => boolean,
    prospect: (rule: ReadyRule) => Prospect,
  ): Target {
    const bounds = new Map<number, Rest[]>();
    const lastEnds = new Map<readonly ReadyRule[], readonly End[]>();
    const endsInto = (leg: Leg): readonly End[] => {
      if (leg.to !== place) return leg.ends;
      const known =
        lastEnds.get(leg.rules) ?? endsOf(leg.rules.flatMap((rule) => this.endAt(rule, place, prospect(rule))));
      lastEnds.set(leg.rules, known);
      return known;
    };
    const outgoing = this.network.outgoing(firmly);
    let through: (readonly Rest[])[] = [];
    for (let round = 1; round <= mostLegs; round += 1) {
      // Many licences open a leg by the same arrangements: what it leads to is the same for all of them.
      through = [];
      for (const [node, legs] of outgoing) {
        if (placeOf(node) === place) continue;
        const rests = bounds.get(node) ?? [];
        for (const leg of legs) {
          const found = (through[leg.number] ??= restsThrough(leg.to, endsInto(leg), bounds, place, stays));
          if (round < mostLegs) for (const rest of found) if (rest.cost.legs < mostLegs) addRest(rests, rest);
        }
        if (rests.length > 0) bounds.set(node, rests);
      }
    }
    const places = [...new Set([...bounds.keys()].map(placeOf))].sort((a, b) => a - b);
    return { ...shareLists(bounds, through), legs: leadingAmong(outgoing, bounds, through), places };
  }

  private endAt(rule: ReadyRule, place: number, { applies, right }: Prospect): End[] {
    if (applies === FALSE) return [];
    const end = this.network.endOf(rule, place);
    return [{ ...end, conditional: applies === UNKNOWN, cost: right === TRUE ? end.cost : end.whole }];
  }
}

/** What a leg can lead to at the least. */
const restsThrough = (
  to: number,
  ends: readonly End[],
  bounds: ReadonlyMap<number, readonly Rest[]>,
  place: number,
  stays: (to: number) => boolean,
): Rest[] => {
  const found: Rest[] = [];
  for (const { class: licenceClass, breadth, moves: asksForHome, conditional, cost } of ends) {
    const moves = asksForHome && !stays(to);
    if (to === place) addRest(found, { cost, breadth, moves, conditional });
    else if (licenceClass !== NO_LICENCE) {
      for (const rest of bounds.get(nodeOf(to, licenceClass)) ?? []) {
        const whole = plus(cost, rest.cost);
        addRest(found, { ...rest, cost: whole, moves: moves || rest.moves });
      }
    }
  }
  return found;
};

/** Never by one with more legs: of a long way only a short one may be allowed to follow. */
const isBeaten = (by: Rest, other: Rest): boolean =>
  by.cost.legs <= other.cost.legs &&
  by.breadth >= other.breadth &&
  (!by.moves || other.moves) &&
  (!by.conditional || other.conditional) &&
  dominates(by.cost, other.cost);

const addRest = (rests: Rest[], rest: Rest): void => {
  for (const other of rests) if (isBeaten(other, rest)) return;
  let kept = 0;
  for (const other of rests) if (!isBeaten(rest, other)) rests[kept++] = other;
  rests.length = kept;
  rests.push(rest);
};

const keyOf = (rests: readonly Rest[]): string =>
  rests
    .map(({ cost: { days, openDays, fees, openFees, legs }, breadth, moves, conditional }) =>
      [days, openDays, fees, openFees, legs, breadth, Number(moves), Number(conditional)].join(),
    )
    .join(';');

/** Hundreds of licences and legs lead on alike. */
const shareLists = (
  bounds: ReadonlyMap<number, readonly Rest[]>,
  through: readonly (readonly Rest[])[],
): Pick<Target, 'bounds' | 'through'> => {
  const lists = new Shared<readonly Rest[]>(keyOf);
  return {
    bounds: new Map([...bounds].map(([node, rests]) => [node, lists.of(rests)])),
    // Legs that no licence leads on to have no number here.
    through: Array.from(through, (rests) => lists.of(rests ?? [])),
  };
};

const leadingAmong = (
  outgoing: Outgoing,
  bounds: ReadonlyMap<number, unknown>,
  through: readonly (readonly Rest[] | undefined)[],
): Target['legs'] => {
  const known = new Map<readonly Leg[], readonly Leg[]>();
  const leads = ({ number }: Leg): boolean => (through[number]?.length ?? 0) > 0;
  const found = new Map<number, readonly Leg[]>();
  for (const [node, legs] of outgoing) {
    if (!bounds.has(node)) continue;
    const leading = known.get(legs) ?? legs.filter(leads);
    known.set(legs, leading);
    found.set(node, leading);
  }
  return found;
};
