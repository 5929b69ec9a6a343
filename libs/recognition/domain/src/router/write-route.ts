import type { Route, RouteDays, RouteFinding, RouteLeg } from '@crossward/contracts';
import { addDays, sumByCurrency, type JurisdictionCode, type LocalDate, type Money } from '@crossward/kernel';
import { Weakest } from '../confidence.js';
import type { Context } from '../context.js';
import type { LawIndex } from '../law-index.js';
import { OpenQuestions } from '../open-questions.js';
import { contextIn, type Asked } from '../program/prepare.js';
import { askFor } from '../questions.js';
import { candidateOf, confidenceOf, legOf, type Candidate } from '../routes.js';
import { evaluateOne, type Standing } from '../standings.js';
import { TRUE } from '../truth.js';
import { bindWitnesses } from '../witness.js';
import { legsOf, type Label } from './label.js';
import type { FeeComparison } from './rates.js';
import type { Scout, Travel } from './travel.js';

/** A leg with all that is told of it. */
interface Told {
  label: Label;
  standing: Standing;
  candidate: Candidate;
  context: Context;
}

type Days = [min: number, typical: number, max: number];

const after = (travel: Travel, days: Days | null): RouteDays | null =>
  days && { min: travel.dayOn(days[0]), typical: travel.dayOn(days[1]), max: travel.dayOn(days[2]) };

/** Those of one leg are summed up already. */
const feesOf = (legs: readonly Told[]): Money[] => {
  const [only] = legs;
  return only && legs.length === 1
    ? only.candidate.steps.fees
    : sumByCurrency(legs.flatMap(({ candidate }) => candidate.steps.fees));
};

/** The facts on which a leg hangs; empty where it is certain. */
const openFacts = ({ standing, context }: Told): string[] => {
  const { outcome, closedBy, gatedBy } = standing;
  if (outcome.applies === TRUE) return [];
  const open = new OpenQuestions();
  for (const asked of [outcome, ...closedBy, ...gatedBy]) askFor(asked, context, open);
  return [...open.facts].sort();
};

/** The first day on which a need that held on `start` no longer does; it fails on `end`. */
const firstDayWithout = (holds: (on: LocalDate) => boolean, start: LocalDate, end: LocalDate): LocalDate => {
  let [held, failed] = [start, end];
  for (;;) {
    const middle = addDays(held, Math.floor((Date.parse(failed) - Date.parse(held)) / 172_800_000));
    if (middle === held) return failed;
    if (holds(middle)) held = middle;
    else failed = middle;
  }
};

/** Proofs that count on the day asked about and are too old when the leg needs them. */
const expiredNeeds = ({ standing: { outcome }, context }: Told, leg: number, start: LocalDate): RouteFinding[] => {
  const { on } = context;
  if (on <= start) return [];
  bindWitnesses(outcome, context);
  return outcome.version.needs.flatMap(({ document, satisfied }): RouteFinding[] => {
    if (!satisfied) return [];
    const holds = (day: LocalDate): boolean => satisfied.truth({ ...context, on: day }) === TRUE;
    if (holds(on) || !holds(start)) return [];
    const expiresOn = firstDayWithout(holds, start, on);
    return [{ kind: 'proof-expires', what: document.detail, expiresOn, neededOn: on, leg }];
  });
};

/** A licence that the leg starts from, and that ends before the leg does. */
const expiringLicence = ({ standing: { outcome } }: Told, leg: number, end: LocalDate | undefined): RouteFinding[] => {
  const { expiresOn, jurisdiction } = (outcome.witness ?? {}) as { expiresOn?: LocalDate; jurisdiction?: string };
  if (end === undefined || expiresOn === undefined || jurisdiction === undefined || expiresOn >= end) return [];
  return [{ kind: 'licence-expires', what: jurisdiction, expiresOn: addDays(expiresOn, 1), neededOn: end, leg }];
};

/** Turns the legs of a way into words and figures. */
export class RouteWriter {
  private readonly first: Scout;

  constructor(
    private readonly index: LawIndex,
    private readonly travel: Travel,
    private readonly comparison: FeeComparison,
  ) {
    this.first = travel.scout(undefined, false);
  }

  write(last: Label): Route {
    const { on } = this.travel.query;
    const weakest = new Weakest();
    const legs: RouteLeg[] = [];
    const findings: RouteFinding[] = [];
    let days: Days | null = [0, 0, 0];
    const all = legsOf(last).map((label) => this.tell(label));
    all.forEach((told, at) => {
      const begins = after(this.travel, days);
      const took: Days | null = told.candidate.steps.days;
      days = days && took && [days[0] + took[0], days[1] + took[1], days[2] + took[2]];
      legs.push(this.leg(told, all.length > 1 ? begins : undefined));
      // After the leg, which binds the items that its conditions speak of.
      weakest.add(confidenceOf(told.standing.outcome, told.context));
      findings.push(...expiredNeeds(told, at + 1, on));
      findings.push(...expiringLicence(told, at + 1, days ? this.travel.dayOn(days[1]) : undefined));
    });
    const fees = feesOf(all);
    const route: Route = { legs, earliestStart: after(this.travel, days), fees, confidence: weakest.confidence };
    if (findings.length > 0) route.findings = findings;
    const comparedFees = this.compared(fees, last.cost.openFees === 0);
    if (comparedFees) route.comparedFees = comparedFees;
    return route;
  }

  private tell(label: Label): Told {
    const asked = this.askedBy(label);
    const standing = evaluateOne(this.index.lawFor(asked), label.rule, asked, label.parent && 1);
    return { label, standing, candidate: candidateOf(standing), context: contextIn(asked) };
  }

  /** The question that the leg answers. First legs of many ways share one that is turned from place to place. */
  private askedBy(label: Label): Asked {
    if (label.parent || label.movedTo !== undefined) return this.travel.askedBy(label);
    this.first.turn(label.place);
    return this.first.still;
  }

  private leg(told: Told, begins: RouteDays | null | undefined): RouteLeg {
    const { label, candidate, context } = told;
    const { applies, right } = candidate.outcome;
    const movedTo = label.movedTo === undefined ? undefined : this.index.numbering.places[label.movedTo];
    const { grant } = label.ending;
    const leg = legOf(candidate, context);
    if (begins !== undefined) leg.begins = begins;
    if (applies !== TRUE) leg.conditionalOn = openFacts(told);
    if (movedTo !== undefined) leg.assumes = [{ kind: 'residence', jurisdiction: movedTo as JurisdictionCode }];
    if (grant && right !== TRUE) leg.grants = grant;
    return leg;
  }

  private compared(fees: Route['fees'], complete: boolean): Route['comparedFees'] {
    const { ratesOf } = this.comparison;
    const sum = this.comparison.show(fees);
    return sum && ratesOf ? { minorUnits: sum.minorUnits, currency: sum.currency, ratesOf, complete } : undefined;
  }
}
