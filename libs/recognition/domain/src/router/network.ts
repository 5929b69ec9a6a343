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
import { costOf, endsOf, legBy, type Edge, type End, type Ending, type Leg } from './edge.js';
import { FirmRules } from './firm.js';
import { CLASSES, classOf, grantOf, licenceOfClass, NO_LICENCE, nodeOf } from './grant.js';
import { Interchangeable } from './interchangeable.js';
import { SteadyLaw } from './prospects.js';
import type { FeeComparison } from './rates.js';
import { StandIns } from './stand-ins.js';
import { Targets } from './target.js';

/** Legs into a place: all that may be open, and what is left of them where what displaces others certainly does so. */
interface EdgesInto {
  all: readonly Edge[];
  firm: readonly Edge[];
}

/** A law that begins later may open the second leg: looked at this far ahead. */
const YEARS_AHEAD = 3;

/** A certain way only displaces ways, never what may be a right. */
const isDisplaced = ({ rule, version }: ReadyRule, by: readonly ReadyRule[]): boolean =>
  version.document.gives === 'route' && version.rightWhen.length === 0 && by.some((one) => supersedes(one.rule, rule));

/**
 * Which licence may open which leg, by the law alone: every condition that asks for another fact is unknown and does
 * not stand in the way. Kept for one profession and one stretch of days; what a search visits is found in here first.
 */
export class Network {
  private readonly incoming = new Map<number, EdgesInto>();
  private readonly entrances = new Map<number, readonly End[]>();
  private readonly covering: (readonly number[])[] = [];
  /** A rule as the law of one place holds it ends in one way. */
  private legs = 0;
  private readonly endings = new WeakMap<ReadyRule, Ending>();
  private readonly rules = new Map<number, readonly ReadyRule[]>();
  private readonly holders = new Map<number, readonly Asked[]>();
  private readonly outgoingEdges: ReadonlyMap<number, readonly Edge[]>[] = [];
  private readonly days: readonly LocalDate[];
  private readonly places: readonly number[];

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
    const found = endsOf(this.rulesInto(place).map((rule) => this.endOf(rule, place))).filter(
      (end) => end.class !== NO_LICENCE,
    );
    this.entrances.set(place, found);
    return found;
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
    const legs = (licenceClass: number): readonly Edge[] => this.outgoing(false).get(nodeOf(place, licenceClass)) ?? [];
    const opened = new Map(legs(one).map(({ to, classes }) => [to, new Set(classes)]));
    return legs(other).every(({ to, classes }) => classes.every((each) => opened.get(to)?.has(each) ?? false));
  }

  /** `firmly`: for a nurse for whom what displaces others certainly does so. */
  edgesInto(place: number, firmly: boolean): readonly Edge[] {
    const known = this.incoming.get(place) ?? this.findEdges(place);
    this.incoming.set(place, known);
    return firmly ? known.firm : known.all;
  }

  /** Every leg that a licence may open, by place and class of the licence. */
  outgoing(firmly: boolean): ReadonlyMap<number, readonly Edge[]> {
    return (this.outgoingEdges[Number(firmly)] ??= this.findOutgoing(firmly));
  }

  private findOutgoing(firmly: boolean): ReadonlyMap<number, readonly Edge[]> {
    const all = new Map<number, Edge[]>();
    for (const place of this.places) {
      for (const edge of this.edgesInto(place, firmly)) {
        const node = nodeOf(edge.from, edge.class);
        const known = all.get(node);
        if (known) known.push(edge);
        else all.set(node, [edge]);
      }
    }
    return all;
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

  private findEdges(place: number): EdgesInto {
    const found: { all: Edge[]; firm: Edge[] } = { all: [], firm: [] };
    if (this.rulesByLicence(place).length === 0) return found;
    const legs = new Map<string, Leg>();
    const add = (edges: Edge[], rules: readonly ReadyRule[], from: number, licenceClass: number): void => {
      if (rules.length === 0) return;
      const ids = rules.map(({ rule, version }) => `${rule.id} ${version.document.from ?? ''}`).join();
      const endings = rules.map((rule) => this.endOf(rule, place));
      const leg = legs.get(ids) ?? legBy(rules, endings, this.legs++);
      legs.set(ids, leg);
      edges.push({ from, class: licenceClass, to: place, ...leg });
    };
    for (const from of this.places) {
      if (from === place) continue;
      for (const licenceClass of new Set(this.entrance(from).map((end) => end.class))) {
        const { all, firm } = this.mayOpen(from, licenceClass, place);
        add(found.all, all, from, licenceClass);
        add(found.firm, firm, from, licenceClass);
      }
    }
    return found;
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
