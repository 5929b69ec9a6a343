import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import type { ComparedPlace, Comparison, Concern, Group } from './comparison.js';
import { intersection, NEVER, type Days } from './law/days.js';
import type { Answers } from './law/law-side.js';
import type { Plan } from './law/plan.js';
import type { Asked, AskedNurse } from './profile/class-table.js';
import { MentionFinder } from './profile/mentions.js';
import { isWorse, type Difference, type Engagement, type Profile } from './profile/profile.js';
import { isBehind, type Projection } from './profile/projection.js';
import type { Sieve } from './profile/sieve.js';
import type { TurnDays, TurnSet } from './profile/turn-set.js';
import { firstDifference } from './search.js';

/** Where a change of law changes something for a nurse: the same difference at one or many places. */
export interface Change extends Difference {
  as: Profession;
  destinations: readonly JurisdictionCode[];
}

export interface AtRisk extends Difference {
  kind: Engagement['kind'];
  id: string;
  profileId: string;
  destination: JurisdictionCode;
  as: Profession;
  from: LocalDate;
  until: LocalDate | null;
}

/** What the change of law does to one nurse. */
export interface Assessment {
  id: string;
  changes: readonly Change[];
  /** Engagements whose days overlap a loss; `on` is the first of those days. */
  atRisk: readonly AtRisk[];
}

/** What is found out for one nurse, however many places are asked about. */
class Nurse implements Concern, AskedNurse {
  readonly sameNurse: boolean;
  readonly changed: readonly string[];
  private readonly mentioned: ReadonlySet<string>;
  private readonly turns = new Map<TurnSet, TurnDays>();
  private readonly classes = new Map<Projection, number>();
  private readonly states = new Map<TurnSet, Map<LocalDate, number>>();
  private readonly asking: { base?: Answers; head?: Answers } = {};

  constructor(
    readonly facts: Profile['nurse'],
    finder: MentionFinder,
    private readonly sides: Comparison['sides'],
  ) {
    this.sameNurse = facts.base === facts.head;
    const { changed, places } = this.sameNurse ? finder.of(facts.head) : finder.of(facts.base, facts.head);
    this.changed = changed;
    this.mentioned = places;
  }

  mentions({ base, head }: ComparedPlace): boolean {
    return this.mentioned.has(head) || this.mentioned.has(base);
  }

  /** Most nurses are like another one, and then no law is asked about them. */
  answers(side: 'base' | 'head'): Answers {
    return (this.asking[side] ??= this.sides[side].answersAbout(this.facts[side]));
  }

  stateOn(set: TurnSet, on: LocalDate): number {
    const states = this.states.get(set) ?? new Map<LocalDate, number>();
    this.states.set(set, states);
    const state = states.get(on) ?? set.stateOn(this.turnsOf(set), on);
    states.set(on, state);
    return state;
  }

  mentionsAny(codes: ReadonlySet<string>): boolean {
    for (const code of this.mentioned) if (codes.has(code)) return true;
    return false;
  }

  asked(place: ComparedPlace, { plan }: { plan: Plan }, question: Asked['question'] = {}): Asked {
    return {
      place,
      as: place.as,
      mentioned: this.mentions(place),
      nurse: this,
      turns: this.turnsOf(plan.turns),
      facts: this.factsOf(plan.projection),
      question,
      questionKey: question.purpose || question.assignment ? JSON.stringify(question) : '',
      everyDayOf: plan.everyDayOf,
    };
  }

  /** Behind a gate it also counts where a way begins, which outcomes do not tell. */
  passesGate({ plan: { homes } }: Group): boolean {
    return homes.size > 0 && (isBehind(this.facts.head, homes) || isBehind(this.facts.base, homes));
  }

  /** The days among these on which the verdicts can differ, as far as the changed arrangements by themselves tell. */
  narrowed(
    days: readonly Days[],
    { sieve, group, place }: { sieve: Sieve | undefined; group: Group; place: ComparedPlace },
    question?: Asked['question'],
  ): readonly Days[] {
    if (!sieve || this.passesGate(group)) return days;
    return sieve.narrow(this.asked(place, sieve, question), days);
  }

  private turnsOf(set: TurnSet): TurnDays {
    const known = this.turns.get(set);
    if (known) return known;
    const { base, head } = this.facts;
    const turns = this.sameNurse ? set.of(head) : [...set.of(base), ...set.of(head)];
    this.turns.set(set, turns);
    return turns;
  }

  private factsOf(projection: Projection): number {
    const known = this.classes.get(projection);
    if (known !== undefined) return known;
    const { base, head } = this.facts;
    const id = this.sameNurse ? projection.idOf(head) : projection.idOf(base, head);
    this.classes.set(projection, id);
    return id;
  }
}

const NONE: readonly ComparedPlace[] = [];

const anyDifference = (): boolean => true;

/** Holds profiles against two laws, one after the other; nothing of a profile is kept but its class. */
export class Assessor {
  private readonly finder: MentionFinder;

  constructor(readonly comparison: Comparison) {
    this.finder = new MentionFinder(comparison.changedFacts, new Set(comparison.places));
  }

  assess(profile: Profile): Assessment {
    const nurse = new Nurse(profile.nurse, this.finder, this.comparison.sides);
    return {
      id: profile.id,
      changes: this.changesFor(profile, nurse),
      atRisk: profile.engagements.flatMap((engagement) => this.riskOf(profile, engagement, nurse)),
    };
  }

  private changesFor({ nurse: { head }, destinations }: Profile, nurse: Nurse): Change[] {
    const as = head.profession;
    const open = destinations ? this.comparison.inGroups(destinations, as, nurse) : this.comparison.openTo(as, nurse);
    const found = new Map<string, Change & { destinations: JurisdictionCode[] }>();
    for (const { sieve, days, groups } of open) {
      const narrow = sharing(nurse, sieve, days);
      for (const { group, places, codes } of groups) {
        const mentioned = nurse.mentionsAny(codes) ? places.filter((place) => nurse.mentions(place)) : NONE;
        const others = mentioned.length === 0 ? places : places.filter((place) => !mentioned.includes(place));
        // The others are one to the law: what holds at the first of them holds at all.
        for (const alike of [others, ...mentioned.map((place) => [place])]) {
          const [first] = alike;
          const difference = first && this.difference(nurse, { place: first, group }, narrow(first, group));
          if (difference) gather(found, { ...difference, as, destinations: alike.map((place) => place.head) });
        }
      }
    }
    return [...found.values()].map(sortedPlaces).sort(inOrder);
  }

  private difference(
    nurse: Nurse,
    { place, group }: { place: ComparedPlace; group: Group },
    days: readonly Days[],
  ): Difference | undefined {
    if (days.length === 0) return undefined;
    const asked = nurse.asked(place, group);
    const on = firstDifference(group, asked, days, anyDifference);
    return on === undefined ? undefined : group.classes.difference(asked, on);
  }

  private riskOf(profile: Profile, engagement: Engagement, nurse: Nurse): AtRisk[] {
    const { kind, id, destination, from, until, purpose, assignment } = engagement;
    const as = engagement.as ?? profile.nurse.head.profession;
    const place = this.comparison.placeOf(destination, as);
    const during: Days = { from, until: until ?? NEVER };
    const open = intersection(this.comparison.daysFor(place, nurse), [during]);
    if (open.length === 0) return [];
    const group = this.comparison.groupOf(place);
    const question = { ...(purpose ? { purpose } : {}), ...(assignment ? { assignment } : {}) };
    const sieve = nurse.sameNurse ? this.comparison.sieveOf(place) : undefined;
    const days = nurse.narrowed(open, { sieve, group, place }, question);
    if (days.length === 0) return [];
    const asked = nurse.asked(place, group, question);
    const on = firstDifference(group, asked, days, isWorse);
    if (on === undefined) return [];
    const told = { kind, id, profileId: profile.id, destination: place.head, as, from, until: until ?? null };
    return [{ ...told, ...group.classes.difference(asked, on) }];
  }
}

/** What the changed arrangements come to is found out once for all places that are one to them. */
const sharing = (
  nurse: Nurse,
  sieve: Sieve | undefined,
  days: readonly Days[],
): ((place: ComparedPlace, group: Group) => readonly Days[]) => {
  let shared: readonly Days[] | undefined;
  return (place, group) => {
    if (nurse.mentions(place) || nurse.passesGate(group)) return nurse.narrowed(days, { sieve, group, place });
    return (shared ??= nurse.narrowed(days, { sieve, group, place }));
  };
};

/** The same difference at many places is one change. */
const gather = (found: Map<string, Change & { destinations: JurisdictionCode[] }>, change: Change): void => {
  const { on, before, after } = change;
  const key = `${on} ${before.verdict} ${before.arrangement} ${after.verdict} ${after.arrangement}`;
  const same = found.get(key);
  if (same) same.destinations.push(...change.destinations);
  else found.set(key, { ...change, destinations: [...change.destinations] });
};

const sortedPlaces = (change: Change): Change => ({ ...change, destinations: [...change.destinations].sort() });

const inOrder = (a: Change, b: Change): number =>
  a.on !== b.on ? (a.on < b.on ? -1 : 1) : (a.destinations[0] as string) < (b.destinations[0] as string) ? -1 : 1;
