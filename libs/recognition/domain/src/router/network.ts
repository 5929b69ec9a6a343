import type { LicenceFact, RecognitionQuery } from '@crossward/contracts';
import { addYears, type JurisdictionCode, type LocalDate, type Profession } from '@crossward/kernel';
import type { LawIndex } from '../law-index.js';
import type { Asked } from '../program/prepare.js';
import { breadthOf } from '../routes.js';
import type { RuleVersion } from '../rules.js';
import type { DayLaw, ReadyRule } from '../selection.js';
import { supersedes } from '../standings.js';
import { FALSE, TRUE } from '../truth.js';
import { ONE_LEG } from './cost.js';
import { costOf, endsOf, legBy, type End, type Ending, type Leg } from './leg.js';
import { FirmRules } from './firm.js';
import { CLASSES, classOf, grantOf, licenceOfClass, NO_LICENCE, nodeOf } from './grant.js';
import { Interchangeable } from './interchangeable.js';
import { SteadyLaw } from './prospects.js';
import type { FeeComparison } from './rates.js';
import { Serving } from './serving.js';
import { Shared } from './shared.js';
import { StandIns } from './stand-ins.js';
import { Targets } from './target.js';

/** By place and class of a licence, the legs that it may open. */
export type Outgoing = ReadonlyMap<number, readonly Leg[]>;

/** A law that begins later may open the second leg: looked at this far ahead. */
const YEARS_AHEAD = 3;

/** A certain way only displaces ways, never what may be a right. */
const isDisplaced = ({ rule, version }: ReadyRule, by: readonly ReadyRule[]): boolean =>
  version.document.gives === 'route' && version.rightWhen.length === 0 && by.some((one) => supersedes(one.rule, rule));

/** All of the same arrangements, and nothing beside them that takes the place of one. */
const opensAsMuch = (one: readonly ReadyRule[], other: readonly ReadyRule[]): boolean =>
  other.every((rule) => one.includes(rule)) &&
  one.every((rule) => other.includes(rule) || !other.some((theirs) => supersedes(rule.rule, theirs.rule)));

/** Many licences open the same legs. */
const shareLists = (outgoing: ReadonlyMap<number, readonly Leg[]>): Outgoing => {
  const lists = new Shared<readonly Leg[]>((legs) => legs.map(({ number }) => number).join());
  return new Map([...outgoing].map(([node, legs]) => [node, lists.of(legs)]));
};

/**
 * Which licence may open which leg, by the law alone: every condition that asks for another fact is unknown and does
 * not stand in the way. Kept for one profession and one stretch of days; what a search visits is found in here first.
 */
export class Network {
  private readonly entrances = new Map<number, readonly End[]>();
  private readonly sameEntrance = new Shared<readonly End[]>();
  private readonly covering: (readonly number[])[] = [];
  /** All that may be open, and what is left of it where what displaces others certainly does so. */
  private legs: Record<'all' | 'firm', Outgoing> | undefined;
  /** A rule as the law of one place holds it ends in one way. */
  private readonly endings = new WeakMap<ReadyRule, Ending>();
  private readonly rules = new Map<number, readonly ReadyRule[]>();
  private readonly holders = new Map<number, readonly Asked[]>();
  private readonly days: readonly LocalDate[];
  private readonly places: readonly number[];
  private readonly serving: Serving;

  constructor(
    private readonly index: LawIndex,
    private readonly as: Profession,
    on: LocalDate,
    private readonly comparison: FeeComparison,
  ) {
    this.steady = new SteadyLaw(index.scope, on);
    this.firmRules = new FirmRules(index, as, on);
    const last = addYears(on, YEARS_AHEAD);
    const ahead = [on, ...index.changeDays().filter((day) => day > on)];
    this.days = ahead.filter((day) => day <= last);
    this.serving = new Serving(index, as, this.days);
    this.places = [...index.jurisdictions.values()]
      .filter(({ regulates }) => regulates !== 'subdivision')
      .map(({ code }) => index.numbering.place(code));
    this.standIns = new StandIns(new Interchangeable(index, as, ahead, this.places), index.numbering);
  }

  readonly targets: Targets = new Targets(this);
  readonly standIns: StandIns;
  readonly steady: SteadyLaw;
  readonly firmRules: FirmRules;

  get allPlaces(): readonly number[] {
    return this.places;
  }

  /** The least that it takes to get a licence of each class there, from anything. */
  entrance(place: number): readonly End[] {
    const known = this.entrances.get(place);
    if (known) return known;
    const all = endsOf(this.rulesInto(place).map((rule) => this.endOf(rule, place)));
    const found = all.flatMap(({ class: licenceClass, breadth, moves, conditional, cost }): End[] =>
      licenceClass === NO_LICENCE ? [] : [{ class: licenceClass, breadth, moves, conditional, cost }],
    );
    const shared = this.sameEntrance.of(found);
    this.entrances.set(place, shared);
    return shared;
  }

  /** Does a licence of one class open every leg that one of the other class may open? */
  covers(place: number, one: number, other: number): boolean {
    return one === other || this.coveredBy(place, one).includes(other);
  }

  /** The classes whose licences of a place open nothing that one of this class does not. */
  coveredBy(place: number, licenceClass: number): readonly number[] {
    const node = nodeOf(place, licenceClass);
    return (this.covering[node] ??= CLASSES.filter((other) => this.isCovered(place, licenceClass, other)));
  }

  private isCovered(place: number, one: number, other: number): boolean {
    if (one === other) return true;
    const legs = (licenceClass: number): readonly Leg[] => this.outgoing(false).get(nodeOf(place, licenceClass)) ?? [];
    const opened = new Map(legs(one).map(({ to, rules }) => [to, rules]));
    return legs(other).every(
      ({ to, rules }) =>
        opensAsMuch(opened.get(to) ?? [], rules) &&
        rules.every(({ version }) => this.serving.asWell(version, place, to, one, other)),
    );
  }

  /** Every leg that a licence may open. `firmly`: for a nurse for whom what displaces others certainly does so. */
  outgoing(firmly: boolean): Outgoing {
    this.legs ??= this.findLegs();
    return firmly ? this.legs.firm : this.legs.all;
  }

  private findLegs(): Record<'all' | 'firm', Outgoing> {
    const all = new Map<number, Leg[]>();
    const firm = new Map<number, Leg[]>();
    const count = { legs: 0 };
    for (const place of this.places) {
      if (this.rulesByLicence(place).length > 0) this.findLegsInto(place, count, all, firm);
    }
    return { all: shareLists(all), firm: shareLists(firm) };
  }

  /** The rule of a version in which the others that hold the same version on other days are known. */
  private canonical({ version }: ReadyRule, place: number): ReadyRule {
    return this.rulesInto(place).find((rule) => rule.version === version) as ReadyRule;
  }

  /** The arrangements that a licence may open into a place, today or in the years ahead. */
  rulesByLicence(place: number): readonly ReadyRule[] {
    return this.rulesInto(place).filter(({ version }) => version.subject?.list === 'licences');
  }

  private rulesInto(place: number): readonly ReadyRule[] {
    const known = this.rules.get(place) ?? this.findRules(place);
    this.rules.set(place, known);
    return known;
  }

  /** Each version once, of a day on which it is as settled as it ever gets. */
  private findRules(place: number): readonly ReadyRule[] {
    const as = this.index.numbering.term(this.as);
    const found = new Map<RuleVersion, ReadyRule>();
    for (const day of this.days) {
      const on = this.index.numberOf(day);
      for (const rule of this.index.lawFor({ destination: place, as, on }).candidates) {
        const known = found.get(rule.version);
        if (!known || rule.settled > known.settled) found.set(rule.version, rule);
      }
    }
    return [...found.values()];
  }

  /** How a rule ends at a place. */
  endOf(rule: ReadyRule, place: number): Ending {
    const known = this.endings.get(rule);
    if (known) return known;
    const end = this.findEnd(rule, place);
    this.endings.set(rule, end);
    return end;
  }

  private findEnd({ rule, version }: ReadyRule, place: number): Ending {
    const code = this.index.numbering.places[place] as string;
    const isOwn = rule.document.kind === 'registration';
    const grant = isOwn ? undefined : grantOf(version, rule.document.kind, code, this.index.jurisdictions.get(code));
    const mayBeInEffect = version.rightWhen.length > 0;
    const whole = costOf(version.steps, this.comparison);
    return {
      class: grant ? classOf(grant) : NO_LICENCE,
      breadth: breadthOf({ rule, version }),
      moves: version.document.relocation ?? false,
      conditional: false,
      cost: mayBeInEffect ? ONE_LEG : whole,
      grant,
      isOwn,
      whole,
    };
  }

  private findLegsInto(
    place: number,
    count: { legs: number },
    all: Map<number, Leg[]>,
    firm: Map<number, Leg[]>,
  ): void {
    const legs = new Map<string, Leg>();
    const add = (outgoing: Map<number, Leg[]>, node: number, rules: readonly ReadyRule[]): void => {
      if (rules.length === 0) return;
      const ids = rules.map(({ rule, version }) => `${rule.id} ${version.document.from ?? ''}`).join();
      const endings = rules.map((rule) => this.endOf(rule, place));
      const leg = legs.get(ids) ?? legBy(place, rules, endings, count.legs++);
      legs.set(ids, leg);
      const known = outgoing.get(node);
      if (known) known.push(leg);
      else outgoing.set(node, [leg]);
    };
    for (const from of this.places) {
      if (from === place) continue;
      for (const licenceClass of new Set(this.entrance(from).map((end) => end.class))) {
        const open = this.mayOpen(from, licenceClass, place);
        add(all, nodeOf(from, licenceClass), open.all);
        add(firm, nodeOf(from, licenceClass), open.firm);
      }
    }
  }

  /** What could a nurse of whom nothing else is known go on by with this licence, on some day ahead? */
  private mayOpen(from: number, licenceClass: number, place: number): { all: ReadyRule[]; firm: ReadyRule[] } {
    const all = new Map<RuleVersion, ReadyRule>();
    const firm = new Map<RuleVersion, ReadyRule>();
    for (const asked of this.holdersOf(from, licenceClass)) {
      asked.destination = place;
      const law = this.index.lawFor(asked);
      let displacing: readonly ReadyRule[] | undefined;
      for (const rule of law.byLicence) {
        if (firm.has(rule.version) || (rule.program.judge(asked) & 3) === FALSE) continue;
        const canonical = all.get(rule.version) ?? this.canonical(rule, place);
        all.set(rule.version, canonical);
        displacing ??= this.displacingFor(law, asked, from);
        if (!isDisplaced(rule, displacing)) firm.set(rule.version, canonical);
      }
    }
    return { all: [...all.values()], firm: [...firm.values()] };
  }

  /** What certainly displaces others for whoever gains this licence. */
  private displacingFor(law: DayLaw, asked: Asked, from: number): readonly ReadyRule[] {
    if (this.firmRules.isGated(from)) return [];
    return law.displacing.filter(
      ({ version, settled, closings, program }) =>
        settled === TRUE &&
        closings.length === 0 &&
        version.subject?.list === 'licences' &&
        this.firmRules.isFirm(version) &&
        (program.judge(asked) & 3) === TRUE,
    );
  }

  /** Somebody of whom only a licence is known, on each of the days. */
  private holdersOf(from: number, licenceClass: number): readonly Asked[] {
    const node = nodeOf(from, licenceClass);
    const known = this.holders.get(node);
    if (known) return known;
    const { scope, basis } = licenceOfClass(licenceClass);
    const jurisdiction = this.index.numbering.places[from] as JurisdictionCode;
    const licence: LicenceFact = { jurisdiction, profession: this.as, scope, basis, status: 'active' };
    const nurse = { profession: this.as, licences: [licence] };
    const prepared = this.index.preparer.nurse(nurse);
    const asked = this.days.map((on) =>
      this.index.preparer.open({ nurse, destination: jurisdiction, on } satisfies RecognitionQuery, prepared),
    );
    this.holders.set(node, asked);
    return asked;
  }
}
