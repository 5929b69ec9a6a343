import type { Decision, Reason, RecognitionQuery, Verdict } from '@crossward/contracts';
import { contextOf, type Context } from './context.js';
import { evaluateEntry } from './entries.js';
import { evaluate, type Outcome } from './evaluate.js';
import type { LawIndex, Selection } from './law-index.js';
import { OpenQuestions } from './open-questions.js';
import { askFor } from './questions.js';
import { reasonForBar, reasonSet } from './reasons.js';
import { candidateOf, limitsOf, rank } from './routes.js';
import type { Rule } from './rules.js';
import { and, FALSE, not, TRUE, UNKNOWN } from './truth.js';
import { bindWitnesses } from './witness.js';

/** An outcome, and the bars on whose truth it hangs. */
interface Standing {
  outcome: Outcome;
  closedBy: readonly Outcome[];
}

const isBar = ({ version }: Outcome): boolean => version.document.gives === 'bar';

const close = (outcome: Outcome, bars: readonly Outcome[], reasons: Reason[]): Standing => {
  const closedBy = bars.filter((bar) => bar.applies !== FALSE && bar.rule.closes.includes(outcome.rule.id));
  let { applies, right } = outcome;
  for (const bar of closedBy) {
    applies = and(applies, not(bar.applies));
    right = and(right, not(bar.applies));
    const name = bar.rule.document.name;
    const texts = { held: name, failed: `Closed: ${name}.`, unknown: `Perhaps closed: ${name}.` };
    const reason = reasonForBar(reasonSet(outcome.rule.id, bar.rule.id, bar.version.document, texts), bar.applies);
    reasons.push(reason);
  }
  return { outcome: { ...outcome, applies, right }, closedBy };
};

const evaluateAll = (rules: readonly Rule[], context: Context, reasons: Reason[]): Standing[] => {
  const bars: Outcome[] = [];
  const standings: Standing[] = [];
  for (const rule of rules) {
    const outcome = evaluate(rule, context, reasons);
    if (!outcome) continue;
    if (isBar(outcome)) bars.push(outcome);
    else if (bars.length === 0) standings.push({ outcome, closedBy: [] });
    else standings.push(close(outcome, bars, reasons));
  }
  return standings;
};

const supersedes = (by: Rule, other: Rule): boolean =>
  by !== other && (by.supersedes.has(other.id) || by.supersedes.has('*'));

/** A certain right displaces anything it supersedes, a certain way only ways: certainty is never lost by it. */
const isDisplaced = ({ outcome }: Standing, standings: readonly Standing[]): boolean =>
  standings.some(
    ({ outcome: by }) =>
      supersedes(by.rule, outcome.rule) &&
      (by.right === TRUE || (by.applies === TRUE && outcome.right !== TRUE && outcome.applies === TRUE)),
  );

/** 2: the right is in effect, 1: a way is open, 0: nothing. */
type Rank = 0 | 1 | 2;

const certain = ({ outcome }: Standing): Rank => (outcome.right === TRUE ? 2 : outcome.applies === TRUE ? 1 : 0);
const possible = ({ outcome }: Standing): Rank => (outcome.right !== FALSE ? 2 : outcome.applies !== FALSE ? 1 : 0);

const best = (standings: readonly Standing[], rankOf: (standing: Standing) => Rank): Rank =>
  standings.reduce<Rank>((most, standing) => Math.max(most, rankOf(standing)) as Rank, 0);

const CERTAIN_VERDICTS = ['barred', 'pathway', 'authorised'] as const;

interface Coverage {
  complete: boolean;
  why: { arrangement: string; what: string; sourceUrl: string };
}

const coverageOf = ({ rules, jurisdiction }: Selection, { as, destination }: Context): Coverage => {
  const place = jurisdiction?.name ?? destination;
  const what =
    rules.length === 0
      ? `The corpus holds no rule for ${as} into ${place}.`
      : (jurisdiction?.coverageNote ?? `The corpus does not hold every arrangement for ${as} into ${place}.`);
  return {
    complete: rules.length > 0 && jurisdiction?.coverage?.[as] === 'complete',
    why: { arrangement: 'coverage', what, sourceUrl: jurisdiction?.regulator?.url ?? '' },
  };
};

const verdictOf = (sure: Rank, hoped: Rank, coverage: Coverage): Verdict =>
  sure === 0 && (hoped > 0 || !coverage.complete) ? 'undetermined' : CERTAIN_VERDICTS[sure];

/** An unknown one that would better the verdict, or take the place of the route: the specific instead of the generic. */
const wouldBetter = (standing: Standing, sure: Rank, route: Outcome | undefined): boolean => {
  if (possible(standing) > sure) return true;
  const unknown = certain(standing) < possible(standing);
  return unknown && sure === 1 && route !== undefined && supersedes(standing.outcome.rule, route.rule);
};

/** The facts on which a better answer hangs, those on which most arrangements hang first. */
const missingFacts = (
  standings: readonly Standing[],
  sure: Rank,
  route: Outcome | undefined,
  context: Context,
): Decision['missing'] => {
  const arrangements = new Map<string, string[]>();
  for (const standing of standings) {
    if (!wouldBetter(standing, sure, route)) continue;
    const open = new OpenQuestions();
    for (const outcome of [standing.outcome, ...standing.closedBy]) askFor(outcome, context, open);
    for (const fact of open.facts) {
      arrangements.set(fact, [...(arrangements.get(fact) ?? []), standing.outcome.rule.id]);
    }
  }
  return [...arrangements]
    .map(([fact, wouldDecide]) => ({ fact, wouldDecide }))
    .sort((a, b) => b.wouldDecide.length - a.wouldDecide.length || (a.fact < b.fact ? -1 : 1));
};

/** Where the law is unclear, of the arrangements that are offered and of those that could better the answer. */
const openLawOf = (
  standings: readonly Standing[],
  offered: readonly Outcome[],
  sure: Rank,
  route: Outcome | undefined,
  context: Context,
): Decision['openLaw'] => {
  const found: Decision['openLaw'] = [];
  for (const standing of standings) {
    const { outcome, closedBy } = standing;
    if (!offered.includes(outcome) && !wouldBetter(standing, sure, route)) continue;
    const arrangement = outcome.rule.id;
    bindWitnesses(outcome, context);
    for (const { document, when } of outcome.version.openLaw) {
      if (when.truth(context) !== FALSE)
        found.push({ arrangement, what: document.what, sourceUrl: document.sourceUrl });
    }
    if (outcome.applies !== UNKNOWN && outcome.right !== UNKNOWN) continue;
    const open = new OpenQuestions();
    for (const asked of [outcome, ...closedBy]) askFor(asked, context, open);
    for (const doubt of open.doubts.values()) found.push({ arrangement, ...doubt });
  }
  return found;
};

/** The answer for one query, by the rules of docs/rule-language.md, "How a decision is made". */
export const decide = (index: LawIndex, corpusVersion: string, query: RecognitionQuery): Decision => {
  const context = contextOf(query);
  const selection = index.select(context.destination, context.as);
  const reasons: Reason[] = [];
  const all = evaluateAll(selection.rules, context, reasons);
  const standings = all.filter((standing) => !isDisplaced(standing, all));
  const sure = best(standings, certain);
  const hoped = best(standings, possible);
  const coverage = coverageOf(selection, context);
  const verdict = verdictOf(sure, hoped, coverage);
  const open = standings.filter((standing) => certain(standing) > 0);
  const routes = rank(open.map(({ outcome }) => candidateOf(outcome, context)));
  const [route, ...alternatives] = routes;
  const offered = routes.map(({ outcome }) => outcome);
  const openLaw = openLawOf(standings, offered, sure, route?.outcome, context);
  if (sure === 0 && !coverage.complete) openLaw.push(coverage.why);
  return {
    ...(query.id === undefined ? {} : { id: query.id }),
    destination: context.destination,
    on: context.on,
    as: context.as,
    corpusVersion,
    verdict,
    ...(hoped > sure ? { couldBe: hoped === 2 ? 'authorised' : 'pathway' } : {}),
    ...(route ? { route: route.route } : {}),
    alternatives: alternatives.map((candidate) => candidate.route),
    entry: selection.entries.flatMap((entry) => evaluateEntry(entry, context) ?? []),
    missing: sure < 2 ? missingFacts(standings, sure, route?.outcome, context) : [],
    openLaw,
    reasons,
    limits: route ? limitsOf(route.outcome, context) : [],
  };
};
