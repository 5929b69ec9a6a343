import { addDays, PROFESSIONS, type JurisdictionCode, type LocalDate, type Profession } from '@crossward/kernel';
import { querySchema, termsOf, type LawDocuments, type Schema } from '@crossward/recognition-domain';
import { dataChanges, type DataChanges } from './law/data-changes.js';
import { intersection, union, type Days } from './law/days.js';
import { changedFacts, effectsOn, touchedRules, type ChangedFact, type Effects } from './law/effects.js';
import { OF_NURSE } from './law/expression.js';
import { LawSide, type ComparedLaw } from './law/law-side.js';
import { signatureOf } from './law/place-signature.js';
import { planFor, Shared, type Plan, type Workshop } from './law/plan.js';
import { Classes } from './profile/classes.js';
import { Sieve } from './profile/sieve.js';

/** The narrow places of both laws, in the order of their codes. */
const placesOf = (sides: readonly LawSide[]): JurisdictionCode[] => {
  const codes = new Set(sides.flatMap(({ jurisdictions }) => [...jurisdictions.keys()])) as Set<JurisdictionCode>;
  const [base, head] = sides as [LawSide, LawSide];
  return [...codes]
    .filter(
      (code) => !head.places.isTooBroad(code) && (head.places.resolve(code) === code || base.jurisdictions.has(code)),
    )
    .sort();
};

/** What one law says of how places are divided; where both say the same, a profile is resolved once for both. */
const divisionOf = (side: LawSide): string =>
  JSON.stringify(
    [...side.jurisdictions.values()]
      .map(({ code, regulates, otherCodes }) => [code, regulates, otherCodes])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  );

/** The paths that the reader of profiles lets through; whatever else a rule asks for is never told. */
const factPathsOf = (law: LawDocuments): Workshop['isFact'] => {
  const nurse = querySchema(termsOf(law)).properties?.['nurse'];
  return (list, path) => {
    let at: Schema | undefined = list === OF_NURSE ? nurse : nurse?.properties?.[list]?.items;
    for (const key of path === '' ? [] : path.split('.')) {
      // Scores of a test have names of their own.
      if (at && at.additionalProperties !== false && at.additionalProperties !== undefined) return true;
      at = at?.properties?.[key];
    }
    return at !== undefined;
  };
};

/** A place as both laws call it, for one profession, and the days on which they can differ there. */
export interface ComparedPlace {
  base: JurisdictionCode;
  head: JurisdictionCode;
  as: Profession;
  effects: Effects;
}

/** Places that are one to the law: whoever mentions none of them is answered alike at all of them. */
export interface Group {
  plan: Plan;
  classes: Classes;
}

/** Places that the same changes touch in the same way, as they stand open to some nurses. */
export interface OpenPlaces {
  /** On which days the laws can differ there at all. */
  days: readonly Days[];
  /** Lets go whom the changes do not touch; undefined where they have to be looked at as a whole. */
  sieve: Sieve | undefined;
  groups: readonly { group: Group; places: readonly ComparedPlace[]; codes: ReadonlySet<string> }[];
}

/** Two laws held against each other over some days: what changed, and where a nurse can be touched by it. */
export class Comparison {
  readonly sides: { base: LawSide; head: LawSide };
  readonly window: Days;
  /** Arrangements that are not the same in both, or rest on data that is not. */
  readonly touched: readonly string[];
  readonly changes: DataChanges;
  /** Both laws divide every country in the same way. */
  readonly samePlaces: boolean;
  readonly places: readonly JurisdictionCode[];
  private readonly workshop: Workshop;
  private readonly compared = new Map<string, ComparedPlace>();
  private readonly groups = new Map<ComparedPlace, Group>();
  private readonly bySignature = new Map<string, Group>();
  private readonly days = new Map<string, readonly Days[]>();
  private readonly opened = new Map<string, readonly OpenPlaces[]>();
  private readonly sieves = new Map<ComparedPlace, Sieve | undefined>();
  private readonly sievesBySignature = new Map<string, Sieve>();
  private readonly open = new Map<Profession, readonly JurisdictionCode[]>();

  /** @param until the last day that is looked at */
  constructor(laws: { base: ComparedLaw; head: ComparedLaw }, { from, until }: { from: LocalDate; until: LocalDate }) {
    this.sides = { base: new LawSide(laws.base), head: new LawSide(laws.head) };
    this.window = { from, until: addDays(until, 1) };
    this.changes = dataChanges({ base: laws.base.law, head: laws.head.law }, this.sides);
    this.touched = touchedRules(this.sides, this.changes);
    this.samePlaces = divisionOf(this.sides.base) === divisionOf(this.sides.head);
    this.places = placesOf([this.sides.base, this.sides.head]);
    this.workshop = {
      sides: this.sides,
      window: this.window,
      isFact: factPathsOf(laws.head.law),
      turnSets: new Shared(),
      projections: new Shared(),
    };
  }

  /** Places at which the two laws can differ for somebody of the profession, on a day of the window. */
  affectedPlaces(as: Profession): readonly JurisdictionCode[] {
    const known = this.open.get(as);
    if (known) return known;
    const found = this.samePlaces
      ? this.places.filter((place) => this.canDiffer(this.placeOf(place, as)))
      : this.places;
    this.open.set(as, found);
    return found;
  }

  /** The affected places in groups, for nurses whom these changes of data concern. Kept: most nurses are alike in this. */
  openTo(as: Profession, concern: Concern): readonly OpenPlaces[] {
    const key = `${as} ${concern.sameNurse} ${concern.changed.join()}`;
    const known = this.opened.get(key);
    if (known) return known;
    const places = concern.sameNurse ? this.affectedPlaces(as) : this.places;
    const found = this.inGroups(places, as, concern);
    this.opened.set(key, found);
    return found;
  }

  /** The same for places that were asked for. */
  inGroups(places: readonly JurisdictionCode[], as: Profession, concern: Concern): readonly OpenPlaces[] {
    const found = new Map<
      Sieve | Group,
      { days: readonly Days[]; sieve: Sieve | undefined; groups: Map<Group, ComparedPlace[]> }
    >();
    for (const code of places) {
      const place = this.placeOf(code, as);
      const days = this.daysFor(place, concern);
      if (days.length === 0) continue;
      const sieve = concern.sameNurse ? this.sieveOf(place) : undefined;
      const group = this.groupOf(place);
      const open = found.get(sieve ?? group) ?? { days, sieve, groups: new Map<Group, ComparedPlace[]>() };
      found.set(sieve ?? group, open);
      open.groups.set(group, [...(open.groups.get(group) ?? []), place]);
    }
    return [...found.values()].map(({ groups, ...open }) => ({
      ...open,
      groups: [...groups].map(([group, alike]) => ({
        group,
        places: alike,
        codes: new Set(alike.flatMap(({ base, head }) => [base, head])),
      })),
    }));
  }

  /** All places that a change of law concerns, whatever the profession. */
  get affected(): JurisdictionCode[] {
    return this.places.filter((place) => PROFESSIONS.some((as) => this.affectedPlaces(as).includes(place)));
  }

  /** What facts would have to say for a change of data to concern a nurse. */
  get changedFacts(): ChangedFact[] {
    return changedFacts(this.sides, this.changes);
  }

  placeOf(destination: JurisdictionCode, as: Profession): ComparedPlace {
    const key = `${destination} ${as}`;
    const known = this.compared.get(key);
    if (known) return known;
    const { base, head } = this.sides;
    const code = head.places.resolve(destination);
    const place = { base: this.samePlaces ? code : base.places.resolve(destination), head: code };
    const made = { ...place, as, effects: effectsOn(place, as, this) };
    this.compared.set(key, made);
    return made;
  }

  /** The days of the window on which the two laws can differ about a nurse whom these changes of data concern. */
  daysFor({ base, head, as, effects }: ComparedPlace, { changed, sameNurse }: Concern): readonly Days[] {
    if (!sameNurse) return [this.window];
    const key = `${base} ${head} ${as} ${changed.join()}`;
    const known = this.days.get(key);
    if (known) return known;
    const parts = [...effects.always, ...changed.flatMap((fact) => effects.byFact.get(fact) ?? [])];
    const days = intersection(union(parts), [this.window]);
    this.days.set(key, days);
    return days;
  }

  /** Found out on first use: most places are never asked about. */
  groupOf(place: ComparedPlace): Group {
    const known = this.groups.get(place);
    if (known) return known;
    const signature = signatureOf(place, place.as, place.effects, this);
    const group = this.bySignature.get(signature) ?? this.newGroup(place);
    this.bySignature.set(signature, group);
    this.groups.set(place, group);
    return group;
  }

  /** Undefined where the changed arrangements by themselves do not settle whether the verdict changes. */
  sieveOf(place: ComparedPlace): Sieve | undefined {
    if (this.sieves.has(place)) return this.sieves.get(place);
    const sieve = place.effects.byOutcomes ? this.newSieve(place) : undefined;
    this.sieves.set(place, sieve);
    return sieve;
  }

  private newSieve(place: ComparedPlace): Sieve {
    const changed = new Set(place.effects.changed);
    const signature = signatureOf(place, place.as, place.effects, this, changed);
    const known = this.sievesBySignature.get(signature);
    const sieve = known ?? new Sieve(planFor(place, place.as, this.workshop, changed), changed);
    this.sievesBySignature.set(signature, sieve);
    return sieve;
  }

  private newGroup(place: ComparedPlace): Group {
    const plan = planFor(place, place.as, this.workshop);
    return { plan, classes: new Classes(plan) };
  }

  private canDiffer({ effects: { always, byFact } }: ComparedPlace): boolean {
    return intersection(union([...always, ...[...byFact.values()].flat()]), [this.window]).length > 0;
  }
}

/** Which changes of data concern a nurse. */
export interface Concern {
  /** Keys of changed facts, in order. */
  changed: readonly string[];
  /** Both laws read the same places in the facts. */
  sameNurse: boolean;
}
