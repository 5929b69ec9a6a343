import type { Decision, Reason, RecognitionQuery, Verdict } from '@crossward/contracts';
import { contextOf, type Context } from './context.js';
import { evaluateEntry } from './entries.js';
import { evaluate, type Outcome } from './evaluate.js';
import type { LawIndex } from './law-index.js';
import { OpenQuestions } from './open-questions.js';
import { askFor } from './questions.js';
import { reasonForBar } from './reasons.js';
import { candidateOf, limitsOf, rank, routeOf } from './routes.js';
import type { Rule } from './rules.js';
import type { Coverage, DayLaw, OpenRule } from './selection.js';
import { and, FALSE, not, TRUE, UNKNOWN } from './truth.js';
import { bindWitnesses } from './witness.js';

/** An outcome, and the bars on whose truth it hangs. */
interface Standing {
  outcome: Outcome;
  closedBy: readonly Outcome[];
}

/** A bar closes what it names, as far as the bar itself is certain. */
const close = (outcome: Outcome, { closings }: OpenRule, bars: readonly Outcome[], reasons: Reason[]): Standing => {
  const closedBy: Outcome[] = [];
  let { applies, right } = outcome;
  for (const closing of closings) {
    const bar = bars[closing.bar] as Outcome;
    if (bar.applies === FALSE) continue;
    closedBy.push(bar);
    applies = and(applies, not(bar.applies));
    right = and(right, not(bar.applies));
    reasons.push(reasonForBar(closing.reasons, bar.applies));
  }
  return { outcome: { ...outcome, applies, right }, closedBy };
};

const NOTHING: readonly Outcome[] = [];

const evaluateAll = ({ bars, others }: DayLaw, context: Context, reasons: Reason[]): Standing[] => {
  const barred = bars.map((bar) => evaluate(bar, context, reasons));
  return others.map((rule) => {
    const outcome = evaluate(rule, context, reasons);
    return rule.closings.length === 0 ? { outcome, closedBy: NOTHING } : close(outcome, rule, barred, reasons);
  });
};

const supersedes = (by: Rule, other: Rule): boolean =>
  by !== other && (by.supersedes.has(other.id) || by.supersedes.has('*'));

/** A certain right displaces anything it supersedes, a certain way only ways: certainty is never lost by it. */
const displaces = (by: Outcome, { rule, applies, right }: Outcome): boolean =>
  supersedes(by.rule, rule) && (by.right === TRUE || (right !== TRUE && applies === TRUE));

/** Those that no certain one displaces. */
const standingAmong = (all: readonly Standing[]): readonly Standing[] => {
  const certainOnes = all.filter(({ outcome }) => outcome.applies === TRUE && outcome.rule.supersedes.size > 0);
  if (certainOnes.length === 0) return all;
  return all.filter(({ outcome }) => !certainOnes.some(({ outcome: by }) => displaces(by, outcome)));
};

/** 2: the right is in effect, 1: a way is open, 0: nothing. */
type Rank = 0 | 1 | 2;

const certain = ({ outcome }: Standing): Rank => (outcome.right === TRUE ? 2 : outcome.applies === TRUE ? 1 : 0);
const possible = ({ outcome }: Standing): Rank => (outcome.right !== FALSE ? 2 : outcome.applies !== FALSE ? 1 : 0);

const best = (standings: readonly Standing[], rankOf: (standing: Standing) => Rank): Rank =>
  standings.reduce<Rank>((most, standing) => Math.max(most, rankOf(standing)) as Rank, 0);

const CERTAIN_VERDICTS = ['barred', 'pathway', 'authorised'] as const;

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
  const law = index.lawFor(context.destination, context.as, context.on);
  const { coverage } = law;
  const reasons: Reason[] = [];
  for (const note of law.notes) evaluate(note, context, reasons);
  const standings = standingAmong(evaluateAll(law, context, reasons));
  const sure = best(standings, certain);
  const hoped = best(standings, possible);
  const verdict = verdictOf(sure, hoped, coverage);
  const open = standings.filter((standing) => certain(standing) > 0);
  const ranked = rank(open.map(({ outcome }) => candidateOf(outcome)));
  const [route, ...alternatives] = ranked.map((candidate) => routeOf(candidate, context));
  const offered = ranked.map(({ outcome }) => outcome);
  const [chosen] = offered;
  const openLaw = openLawOf(standings, offered, sure, chosen, context);
  if (sure === 0 && !coverage.complete) openLaw.push(coverage.why);
  return {
    ...(query.id === undefined ? {} : { id: query.id }),
    destination: context.destination,
    on: context.on,
    as: context.as,
    corpusVersion,
    verdict,
    ...(hoped > sure ? { couldBe: hoped === 2 ? 'authorised' : 'pathway' } : {}),
    ...(route ? { route } : {}),
    alternatives,
    entry: law.entries.map((entry) => evaluateEntry(entry, context)),
    missing: sure < 2 ? missingFacts(standings, sure, chosen, context) : [],
    openLaw,
    reasons,
    limits: chosen ? limitsOf(chosen, context) : [],
  };
};
