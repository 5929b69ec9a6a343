import type { LicenceFact } from '@crossward/contracts';
import { addYears, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import { compileCondition } from '../conditions/compile.js';
import type { Node } from '../conditions/node.js';
import { bind, outerScope, type LawScope } from '../conditions/scope.js';
import { contextOf, type Context } from '../context.js';
import type { Condition } from '../law/index.js';
import type { LawIndex } from '../law-index.js';
import { dayInt } from '../program/numbering.js';
import type { RuleVersion } from '../rules.js';
import type { ReadyRule } from '../selection.js';
import { and, FALSE, TRUE, type Truth } from '../truth.js';
import { licenceOfClass, nodeOf } from './grant.js';
import { SteadyParts } from './steady.js';
import type { Travel } from './travel.js';

/** After every day that a way can reach. */
const YEARS_OF_A_WAY = 100;

/** The most that an arrangement can come to for one nurse, whatever licence and home she has by then. */
export interface Prospect {
  applies: Truth;
  right: Truth;
}

const OPEN: Prospect = { applies: TRUE, right: TRUE };

/** What is steady of a version's conditions, compiled. */
interface SteadyVersion {
  conditions: readonly Node[];
  rightWhen: readonly Node[];
  /** They come to the same whatever the destination is. */
  anywhere: boolean;
  /** What is steady once it is known where the licence is from: beyond the conditions. */
  ofLicence: readonly Node[];
  slot: number;
}

/** What is steady of each arrangement, for ways that begin on one day or later. */
export class SteadyLaw {
  private readonly versions = new WeakMap<RuleVersion, SteadyVersion>();

  constructor(
    private readonly law: LawScope,
    private readonly on: LocalDate,
  ) {}

  of(version: RuleVersion): SteadyVersion {
    const known = this.versions.get(version) ?? this.compile(version);
    this.versions.set(version, known);
    return known;
  }

  private compile({ document }: RuleVersion): SteadyVersion {
    const parts = new SteadyParts(this.law, this.on, document.subject ? [document.subject.as] : []);
    const partsOf = (conditions: readonly Condition[]): Condition[] =>
      conditions.flatMap((condition) => parts.of(condition) ?? []);
    const compiled = (conditions: readonly Condition[]): Node[] =>
      conditions.map((condition) => compileCondition(condition, outerScope(this.law)));
    const bars = (document.bars ?? []).map((bar): Condition => ({ not: bar }));
    const all = [...document.when, ...bars];
    const [conditions, rightWhen] = [partsOf(all), partsOf(document.rightWhen ?? [])];
    return {
      conditions: compiled(conditions),
      rightWhen: compiled(rightWhen),
      anywhere: !JSON.stringify([conditions, rightWhen]).includes('"$destination"'),
      ...this.ofLicence(document, all),
    };
  }

  private ofLicence(
    { subject }: RuleVersion['document'],
    conditions: readonly Condition[],
  ): Pick<SteadyVersion, 'ofLicence' | 'slot'> {
    if (subject?.in !== 'licences') return { ofLicence: [], slot: 0 };
    const { scope, slot } = bind(outerScope(this.law), subject.in, subject.as, false);
    const parts = new SteadyParts(this.law, this.on, [], subject.as);
    const named = conditions.flatMap((condition) => parts.of(condition) ?? []);
    const ofLicence = named.filter((part) => JSON.stringify(part).includes(`"$${subject.as}.`));
    return { ofLicence: ofLicence.map((part) => compileCondition(part, scope)), slot };
  }
}

const weakest = (nodes: readonly Node[], context: Context): Truth =>
  nodes.reduce<Truth>((truth, node) => and(truth, node.truth(context)), TRUE);

/** What arrangements can come to at most for a nurse, on the day asked about or any later one. */
export class Prospects {
  private readonly context: Context | undefined;
  private readonly known = new Map<ReadyRule, Prospect>();
  private readonly anywhere = new Map<RuleVersion, Prospect>();
  private readonly byLicence = new Map<ReadyRule, Map<number, boolean>>();

  constructor(
    private readonly steady: SteadyLaw,
    private readonly index: LawIndex,
    private readonly travel: Travel,
  ) {
    const { query, as, start } = travel;
    const latest = addYears(query.on, YEARS_OF_A_WAY);
    // What begins later than the day asked about is not there yet, and changes what is steady otherwise.
    const isAllThere = start.nurse.latest <= dayInt(query.on);
    // After a leg the licences are told: those of before, if any were, and the new one.
    const nurse = { ...query.nurse, licences: query.nurse.licences ?? [] };
    this.context = isAllThere ? contextOf({ ...query, nurse, as, on: latest }) : undefined;
  }

  /** Of an arrangement as the law of one place holds it. */
  of(rule: ReadyRule, place: number): Prospect {
    const known = this.known.get(rule);
    if (known) return known;
    const found = this.find(rule, place);
    this.known.set(rule, found);
    return found;
  }

  private find({ version, settled }: ReadyRule, place: number): Prospect {
    const { context } = this;
    if (!context || this.countsAsCountry(place)) return OPEN;
    const steady = this.steady.of(version);
    const { applies, right } =
      (steady.anywhere ? this.anywhere.get(version) : undefined) ?? this.ask(steady, place, context);
    if (steady.anywhere) this.anywhere.set(version, { applies, right });
    return { applies: and(settled, applies), right: and(settled, right) };
  }

  private ask({ conditions, rightWhen }: SteadyVersion, place: number, context: Context): Prospect {
    context.destination = this.index.numbering.places[place] as JurisdictionCode;
    const applies = weakest(conditions, context);
    return { applies, right: and(applies, weakest(rightWhen, context)) };
  }

  /** May a licence of a class from somewhere open it, as far as licence and nurse tell? */
  mayBeOpenedBy(rule: ReadyRule, place: number, from: number, licenceClass: number): boolean {
    const { context } = this;
    const { ofLicence, slot } = this.steady.of(rule.version);
    if (!context || ofLicence.length === 0 || this.countsAsCountry(place)) return true;
    const key = nodeOf(from, licenceClass);
    const asked = this.byLicence.get(rule) ?? new Map<number, boolean>();
    this.byLicence.set(rule, asked);
    const known = asked.get(key);
    if (known !== undefined) return known;
    context.destination = this.index.numbering.places[place] as JurisdictionCode;
    context.items[slot] = this.licence(from, licenceClass);
    const found = weakest(ofLicence, context) !== FALSE;
    asked.set(key, found);
    return found;
  }

  private licence(from: number, licenceClass: number): LicenceFact {
    const jurisdiction = this.index.numbering.places[from] as JurisdictionCode;
    return { jurisdiction, profession: this.travel.as, status: 'active', ...licenceOfClass(licenceClass) };
  }

  /** Where country and part both register nurses, a licence of one may count as one of the other. */
  private countsAsCountry(place: number): boolean {
    const { countries, places } = this.index.numbering;
    if (countries[place] === place) return false;
    const country = this.index.jurisdictions.get(places[countries[place] as number] as string);
    return country !== undefined && country.regulates !== 'subdivision';
  }
}
