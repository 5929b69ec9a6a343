import type { Route, RouteDays, RouteFinding, RouteLeg } from '@crossward/contracts';
import { addDays, sumByCurrency, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import { Weakest } from '../confidence.js';
import type { Context } from '../context.js';
import type { LawIndex } from '../law-index.js';
import { OpenQuestions } from '../open-questions.js';
import { contextIn } from '../program/prepare.js';
import { askFor } from '../questions.js';
import { confidenceOf, legOf } from '../routes.js';
import { TRUE } from '../truth.js';
import { bindWitnesses } from '../witness.js';
import { legsOf, type Label } from './label.js';
import type { FeeComparison } from './rates.js';

type Days = [min: number, typical: number, max: number];

const after = (on: LocalDate, days: Days | null): RouteDays | null =>
  days && { min: addDays(on, days[0]), typical: addDays(on, days[1]), max: addDays(on, days[2]) };

/** The facts on which a leg hangs; empty where it is certain. */
const openFacts = ({ standing }: Label, context: Context): string[] => {
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
const expiredNeeds = (
  { standing: { outcome } }: Label,
  leg: number,
  start: LocalDate,
  context: Context,
): RouteFinding[] => {
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
const expiringLicence = ({ standing: { outcome } }: Label, leg: number, end: LocalDate | undefined): RouteFinding[] => {
  const { expiresOn, jurisdiction } = (outcome.witness ?? {}) as { expiresOn?: LocalDate; jurisdiction?: string };
  if (end === undefined || expiresOn === undefined || jurisdiction === undefined || expiresOn >= end) return [];
  return [{ kind: 'licence-expires', what: jurisdiction, expiresOn: addDays(expiresOn, 1), neededOn: end, leg }];
};

/** Turns the legs of a way into words and figures. */
export class RouteWriter {
  constructor(
    private readonly index: LawIndex,
    private readonly comparison: FeeComparison,
  ) {}

  write(last: Label, on: LocalDate): Route {
    const weakest = new Weakest();
    const legs: RouteLeg[] = [];
    const findings: RouteFinding[] = [];
    let days: Days | null = [0, 0, 0];
    const labels = legsOf(last);
    labels.forEach((label, at) => {
      const context = contextIn(label.asked);
      const begins = after(on, days);
      const took: Days | null = label.candidate.steps.days;
      days = days && took && [days[0] + took[0], days[1] + took[1], days[2] + took[2]];
      legs.push(this.leg(label, context, begins, labels.length > 1));
      // After the leg, which binds the items that its conditions speak of.
      weakest.add(confidenceOf(label.standing.outcome, context));
      findings.push(...expiredNeeds(label, at + 1, on, context));
      findings.push(...expiringLicence(label, at + 1, days ? addDays(on, days[1]) : undefined));
    });
    const fees = sumByCurrency(labels.flatMap(({ candidate }) => candidate.steps.fees));
    return {
      legs,
      earliestStart: after(on, days),
      fees,
      confidence: weakest.confidence,
      ...(findings.length > 0 ? { findings } : {}),
      ...this.compared(fees, last.cost.openFees === 0),
    };
  }

  private leg(label: Label, context: Context, begins: RouteDays | null, several: boolean): RouteLeg {
    const conditionalOn = openFacts(label, context);
    const movedTo = label.movedTo === undefined ? undefined : this.index.numbering.places[label.movedTo];
    const home = movedTo as JurisdictionCode | undefined;
    return {
      ...legOf(label.candidate, context),
      ...(several ? { begins } : {}),
      ...(label.standing.outcome.applies === TRUE ? {} : { conditionalOn }),
      ...(home === undefined ? {} : { assumes: [{ kind: 'residence' as const, jurisdiction: home }] }),
      ...(label.grant && label.standing.outcome.right !== TRUE ? { grants: label.grant } : {}),
    };
  }

  private compared(fees: Route['fees'], complete: boolean): Pick<Route, 'comparedFees'> {
    const { ratesOf } = this.comparison;
    const sum = this.comparison.show(fees);
    return sum && ratesOf ? { comparedFees: { ...sum, ratesOf, complete } } : {};
  }
}
