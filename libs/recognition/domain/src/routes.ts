import type { Limit, Route, RouteLeg } from '@crossward/contracts';
import { addDays, type JurisdictionCode, type LocalDate, type Money } from '@crossward/kernel';
import { Weakest } from './confidence.js';
import type { Context } from './context.js';
import type { Outcome } from './evaluate.js';
import type { DatedVersion } from './law/index.js';
import type { Standing } from './standings.js';
import { joinSteps, NO_STEPS, type CompiledSteps } from './steps.js';
import { FALSE, TRUE, UNKNOWN } from './truth.js';
import { bindWitnesses, witnessesOf } from './witness.js';

/** What may become a route, with what orders it. */
export interface Candidate {
  outcome: Outcome;
  typicalDays: number;
  steps: CompiledSteps;
  breadth: Breadth;
}

/** How far the right at the end reaches: 0 for a time, 1 in the place, 2 in other places too. */
export type Breadth = 0 | 1 | 2;

/** A quick permit for six months does not make the licence for good superfluous, nor this the one for many states. */
export const breadthOf = ({ rule, version: { document } }: Pick<Outcome, 'rule' | 'version'>): Breadth => {
  if (document.grants?.scope === 'multistate') return 2;
  return rule.document.kind === 'temporary-service' && document.gives === 'route' ? 0 : 1;
};

const startOf = (on: LocalDate, days: CompiledSteps['days']): Route['earliestStart'] => {
  if (!days) return null;
  const [min, typical, max] = days;
  const after = (count: number): LocalDate => (count === 0 ? on : addDays(on, count));
  return { min: after(min), typical: after(typical), max: after(max) };
};

export const confidenceOf = ({ version, applies }: Outcome, context: Context): Route['confidence'] => {
  const weakest = new Weakest();
  weakest.add(version.document.confidence);
  version.destination.rests(context.destination, context.on, weakest);
  version.subject?.where.rests(context, weakest);
  for (const { node, bar } of version.conditions) {
    if (!bar && (applies === TRUE || node.truth(context) === TRUE)) node.rests(context, weakest);
  }
  // A need that is told as satisfied is as sure as what satisfies it: scores of a test that our sources doubt, say.
  for (const { satisfied } of version.needs) if (satisfied?.truth(context) === TRUE) satisfied.rests(context, weakest);
  return weakest.confidence;
};

const needsOf = ({ version }: Outcome, context: Context): RouteLeg['needs'] =>
  version.needs.map(({ document, satisfied }) => {
    const truth = satisfied?.truth(context) ?? UNKNOWN;
    const detail = truth === TRUE ? (document.satisfiedDetail ?? document.detail) : document.detail;
    return { kind: document.kind, detail, satisfied: truth === UNKNOWN ? null : truth === TRUE };
  });

/** Only for outcomes that certainly hold. What a gate of the home regulator asks comes first. */
export const candidateOf = ({ outcome, gatedBy }: Standing): Candidate => {
  const inEffect = outcome.right === TRUE && outcome.version.document.gives === 'route';
  const own = inEffect ? NO_STEPS : outcome.version.steps;
  const steps = gatedBy.length === 0 ? own : joinSteps([...gatedBy.map(({ version }) => version.steps), own]);
  return { outcome, typicalDays: steps.days?.[1] ?? Infinity, steps, breadth: breadthOf(outcome) };
};

/** A leg in words and figures. */
export const legOf = ({ outcome, steps }: Candidate, context: Context): RouteLeg => {
  bindWitnesses(outcome, context);
  const { rule, version } = outcome;
  const { legalBasis, sourceUrl, verifiedOn, confidence } = version.citation;
  const origin = version.origin?.read(context);
  return {
    arrangement: rule.id,
    kind: rule.document.kind,
    from: typeof origin === 'string' ? (origin as JurisdictionCode) : null,
    to: context.destination,
    steps: [...steps.steps],
    needs: needsOf(outcome, context),
    legalBasis,
    sourceUrl,
    verifiedOn,
    confidence,
  };
};

/** The route in words and figures: only of those that are shown. */
export const routeOf = (candidate: Candidate, context: Context): Route => {
  const { outcome, steps } = candidate;
  return {
    legs: [legOf(candidate, context)],
    earliestStart: startOf(context.on, steps.days),
    fees: steps.fees,
    confidence: confidenceOf(outcome, context),
  };
};

const amount = (fees: readonly Money[], currency: string): number =>
  fees.find((fee) => fee.currency === currency)?.minorUnits ?? 0;

/** -1 cheaper, 0 the same, 1 dearer; undefined where currencies or unknown fees do not let us say. */
const compareFees = (a: CompiledSteps, b: CompiledSteps): number | undefined => {
  const currencies = new Set([...a.fees, ...b.fees].map((fee) => fee.currency));
  let sign = 0;
  for (const currency of currencies) {
    const difference = Math.sign(amount(a.fees, currency) - amount(b.fees, currency));
    if (difference !== 0 && sign !== 0 && difference !== sign) return undefined;
    if (difference !== 0) sign = difference;
  }
  if (a.feesComplete === b.feesComplete) return sign;
  // The one with an unknown fee can only be dearer than it looks.
  return a.feesComplete ? (sign <= 0 ? -1 : undefined) : sign >= 0 ? 1 : undefined;
};

const dominates = (a: Candidate, b: Candidate): boolean => {
  if (a === b || a.typicalDays > b.typicalDays) return false;
  if (a.breadth < b.breadth && a.outcome.right !== TRUE) return false;
  const fees = compareFees(a.steps, b.steps);
  if (fees === undefined || fees > 0) return false;
  return a.typicalDays < b.typicalDays || fees < 0;
};

const isOwn = ({ outcome }: Candidate): boolean => outcome.rule.document.kind === 'registration';

/** Rights first, one's own registration first among them; then the earliest, the cheapest, the id. */
const inOrder = (a: Candidate, b: Candidate): number => {
  if (a.outcome.right !== b.outcome.right) return b.outcome.right - a.outcome.right;
  if (a.outcome.right === TRUE && isOwn(a) !== isOwn(b)) return isOwn(a) ? -1 : 1;
  if (a.typicalDays !== b.typicalDays) return a.typicalDays < b.typicalDays ? -1 : 1;
  return (compareFees(a.steps, b.steps) ?? 0) || (a.outcome.rule.id < b.outcome.rule.id ? -1 : 1);
};

const MOST_ALTERNATIVES = 5;

/** The best route first, then at most five that nothing dominates in (days, fees). */
export const rank = (candidates: readonly Candidate[]): Candidate[] => {
  const [best, ...others] = [...candidates].sort(inOrder);
  if (!best) return [];
  const open = others.filter((other) => !candidates.some((candidate) => dominates(candidate, other)));
  return [best, ...open.slice(0, MOST_ALTERNATIVES)];
};

const earliest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.filter((day): day is LocalDate => day !== undefined).sort()[0];

/** The limits as they read with the items that are bound; of several ends the first. */
const readLimits = ({ version }: Outcome, context: Context): { until: LocalDate | undefined; others: Limit[] } => {
  const others: Limit[] = [];
  const ends: LocalDate[] = [];
  for (const { kind, value, when } of version.limits) {
    if (when.truth(context) === FALSE) continue;
    const read = value.read(context);
    if (typeof read === 'symbol' || read === undefined) continue;
    if (kind === 'until') ends.push(read as LocalDate);
    else others.push({ kind, value: String(read) });
  }
  return { until: earliest(ends), others };
};

/** Of several items that a condition found (two declarations, say) binds the one with which the right lasts longest. */
const bindLongest = (outcome: Outcome, context: Context): void => {
  for (const witness of outcome.version.witnesses) {
    const bound = context.items[witness.slot];
    const items = witnessesOf(witness, context);
    if (items.length < 2) continue;
    let longest = bound;
    let end = readLimits(outcome, context).until;
    for (const item of items) {
      context.items[witness.slot] = item;
      const { until } = readLimits(outcome, context);
      if (end === undefined || (until !== undefined && until <= end)) continue;
      longest = item;
      end = until;
    }
    context.items[witness.slot] = longest;
  }
};

/** The next day on which a version ends or becomes doubtful. */
const endOfVersion = ({ until, doubtful }: DatedVersion, on: LocalDate): LocalDate | undefined =>
  doubtful && doubtful.from > on ? doubtful.from : until;

/** What bounds the right; of several ends the first. */
export const limitsOf = (outcome: Outcome, context: Context): Limit[] => {
  bindWitnesses(outcome, context);
  bindLongest(outcome, context);
  const { until, others } = readLimits(outcome, context);
  const { version, right } = outcome;
  const ends = [until];
  if (right === TRUE) {
    const { destination, on } = context;
    ends.push(endOfVersion(version.document, on), version.destination.until(destination, on));
  }
  const first = earliest(ends);
  return first === undefined ? others : [{ kind: 'until', value: first }, ...others];
};
