import type { LicenceFact, RecognitionQuery, RouteGrant } from '@crossward/contracts';
import { addYears, type JurisdictionCode, type LocalDate, type Profession } from '@crossward/kernel';
import type { LawIndex } from '../law-index.js';
import type { Asked } from '../program/prepare.js';
import { breadthOf, type Breadth } from '../routes.js';
import type { ReadyRule } from '../selection.js';
import type { CompiledSteps } from '../steps.js';
import { FALSE } from '../truth.js';
import { dominates, ONE_LEG, type Cost } from './cost.js';
import { classOf, grantOf, licenceOfClass, NO_LICENCE, nodeOf } from './grant.js';
import { SteadyLaw } from './prospects.js';
import type { FeeComparison } from './rates.js';
import { Targets } from './target.js';

/** One way in which a leg may end, with the least that it can take, whoever the nurse is. */
export interface End {
  /** Class of the licence; NO_LICENCE where the leg ends with a right alone. */
  class: number;
  breadth: Breadth;
  /** Asks for a home in the place. */
  moves: boolean;
  /** Hangs on facts that are not known, whatever comes of the way before. */
  conditional: boolean;
  cost: Cost;
}

/** How one arrangement ends at a place. */
export interface Ending extends End {
  /** The licence; undefined where the leg ends with a right, or where she is registered already. */
  grant: RouteGrant | undefined;
  /** The right of who is registered in the place itself. */
  isOwn: boolean;
  /** What its steps take. */
  whole: Cost;
}

/** A leg that a licence may open. */
export interface Edge {
  from: number;
  class: number;
  to: number;
  ends: readonly End[];
  /** The arrangements that may open it. */
  rules: readonly ReadyRule[];
}

/** A law that begins later may open the second leg: looked at this far ahead. */
const YEARS_AHEAD = 3;

export const costOf = ({ knownDays, openDays, openFees, fees }: CompiledSteps, comparison: FeeComparison): Cost => {
  const { amount, missing } = comparison.compare(fees);
  return { days: knownDays, openDays, fees: amount, openFees: openFees + missing, legs: 1 };
};

/**
 * Which licence may open which leg, by the law alone: every condition that asks for another fact is unknown and does
 * not stand in the way. Kept for one profession and one stretch of days; what a search visits is found in here first.
 */
export class Network {
  private readonly incoming = new Map<number, readonly Edge[]>();
  private readonly entrances = new Map<number, readonly End[]>();
  private readonly covering = new Map<number, boolean>();
  /** A rule as the law of one place holds it ends in one way. */
  private readonly endings = new WeakMap<ReadyRule, Ending>();
  private readonly holders = new Map<number, readonly Asked[]>();
  private allEdges: ReadonlyMap<number, readonly Edge[]> | undefined;
  private readonly days: readonly LocalDate[];
  private readonly places: readonly number[];

  constructor(
    private readonly index: LawIndex,
    private readonly as: Profession,
    on: LocalDate,
    private readonly comparison: FeeComparison,
  ) {
    this.steady = new SteadyLaw(index.scope, on);
    const last = addYears(on, YEARS_AHEAD);
    this.days = [on, ...index.changeDays().filter((day) => day > on && day <= last)];
    this.places = [...index.jurisdictions.values()]
      .filter(({ regulates }) => regulates !== 'subdivision')
      .map(({ code }) => index.numbering.place(code));
  }

  readonly targets: Targets = new Targets(this);
  readonly steady: SteadyLaw;

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
    if (one === other) return true;
    const key = nodeOf(place, one) * 32 + other;
    const known = this.covering.get(key);
    if (known !== undefined) return known;
    const legs = (licenceClass: number): readonly Edge[] => this.outgoing.get(nodeOf(place, licenceClass)) ?? [];
    const opened = new Map(legs(one).map(({ to, ends }) => [to, new Set(ends.map((end) => end.class))]));
    const covered = legs(other).every(({ to, ends }) => ends.every((end) => opened.get(to)?.has(end.class) ?? false));
    this.covering.set(key, covered);
    return covered;
  }

  edgesInto(place: number): readonly Edge[] {
    const known = this.incoming.get(place) ?? this.findEdges(place);
    this.incoming.set(place, known);
    return known;
  }

  /** Every leg that a licence may open, by place and class of the licence. */
  get outgoing(): ReadonlyMap<number, readonly Edge[]> {
    if (this.allEdges) return this.allEdges;
    const all = new Map<number, Edge[]>();
    for (const place of this.places) {
      for (const edge of this.edgesInto(place)) {
        const node = nodeOf(edge.from, edge.class);
        const known = all.get(node);
        if (known) known.push(edge);
        else all.set(node, [edge]);
      }
    }
    return (this.allEdges = all);
  }

  /** The arrangements that a licence may open into a place, today or in the years ahead. */
  rulesByLicence(place: number): ReadyRule[] {
    return this.rulesInto(place).filter(({ version }) => version.subject?.list === 'licences');
  }

  private rulesInto(place: number): ReadyRule[] {
    const as = this.index.numbering.term(this.as);
    const found = new Map<unknown, ReadyRule>();
    for (const day of this.days) {
      const on = this.index.numberOf(day);
      for (const rule of this.index.lawFor({ destination: place, as, on }).candidates) found.set(rule.version, rule);
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

  private findEdges(place: number): Edge[] {
    const rules = this.rulesByLicence(place);
    if (rules.length === 0) return [];
    return this.places.flatMap((from) => {
      if (from === place) return [];
      const classes = new Set(this.entrance(from).map((end) => end.class));
      return [...classes].flatMap((licenceClass): Edge[] => {
        const holders = this.holdersOf(from, licenceClass);
        const open = rules.filter((rule) => this.mayOpen(rule, holders, place));
        const ends = endsOf(open.map((rule) => this.endOf(rule, place)));
        return open.length === 0 ? [] : [{ from, class: licenceClass, to: place, ends, rules: open }];
      });
    });
  }

  /** Could a nurse of whom nothing else is known go on with this licence, on some day ahead? */
  private mayOpen({ program }: ReadyRule, holders: readonly Asked[], place: number): boolean {
    return holders.some((asked) => {
      asked.destination = place;
      return (program.judge(asked) & 3) !== FALSE;
    });
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
      this.index.preparer.query({ nurse, destination: jurisdiction, on } satisfies RecognitionQuery, prepared),
    );
    this.holders.set(node, asked);
    return asked;
  }
}

/** The ends that nothing of the same kind dominates. */
export const endsOf = (ends: readonly End[]): End[] =>
  ends.filter(
    (end, at) =>
      !ends.some(
        (other, index) =>
          index !== at &&
          other.class === end.class &&
          other.breadth === end.breadth &&
          other.moves === end.moves &&
          (!other.conditional || end.conditional) &&
          dominates(other.cost, end.cost) &&
          (index < at || other.conditional !== end.conditional || !dominates(end.cost, other.cost)),
      ),
  );
