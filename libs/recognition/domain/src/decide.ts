import type { Decision, Reason, RecognitionQuery, Verdict } from '@crossward/contracts';
import type { Context } from './context.js';
import { evaluateEntry } from './entries.js';
import type { Outcome } from './evaluate.js';
import type { LawIndex } from './law-index.js';
import { OpenQuestions } from './open-questions.js';
import { contextIn, type Asked } from './program/prepare.js';
import { askFor } from './questions.js';
import { candidateOf, limitsOf, rank, routeOf } from './routes.js';
import { evaluateAll, standingAmong, supersedes, type Standing } from './standings.js';
import { FALSE, UNKNOWN } from './truth.js';
import { certain, possible, ranksOf, verdictOf, type Rank } from './verdict.js';
import { bindWitnesses } from './witness.js';

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
    for (const outcome of [standing.outcome, ...standing.closedBy, ...standing.gatedBy]) askFor(outcome, context, open);
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
    const { outcome, closedBy, gatedBy } = standing;
    if (!offered.includes(outcome) && !wouldBetter(standing, sure, route)) continue;
    const arrangement = outcome.rule.id;
    bindWitnesses(outcome, context);
    for (const { document, when } of outcome.version.openLaw) {
      if (when.truth(context) !== FALSE)
        found.push({ arrangement, what: document.what, sourceUrl: document.sourceUrl });
    }
    if (outcome.applies !== UNKNOWN && outcome.right !== UNKNOWN) continue;
    const open = new OpenQuestions();
    for (const asked of [outcome, ...closedBy, ...gatedBy]) askFor(asked, context, open);
    for (const doubt of open.doubts.values()) found.push({ arrangement, ...doubt });
  }
  return found;
};

/** A verdict with the reason of every condition looked at, and nothing else. */
export interface Judgement {
  verdict: Verdict;
  couldBe?: Decision['couldBe'];
  reasons: Reason[];
}

const couldBeOf = (hoped: Rank): 'authorised' | 'pathway' => (hoped === 2 ? 'authorised' : 'pathway');

export const judgeWithReasons = (index: LawIndex, asked: Asked): Judgement => {
  const law = index.lawFor(asked);
  const reasons: Reason[] = [];
  const { sure, hoped } = ranksOf(standingAmong(evaluateAll(law, asked, reasons)));
  const verdict = verdictOf(sure, hoped, law.coverage);
  return hoped > sure ? { verdict, couldBe: couldBeOf(hoped), reasons } : { verdict, reasons };
};

/** Verdict and chosen arrangement of the answer for one query, without a word of it. */
export interface Carried {
  verdict: Verdict;
  /** That of the route's last leg; null where there is no route. */
  arrangement: string | null;
}

export const carry = (index: LawIndex, asked: Asked): Carried => {
  const law = index.lawFor(asked);
  const standings = standingAmong(evaluateAll(law, asked, []));
  const { sure, hoped } = ranksOf(standings);
  const [chosen] = rank(standings.filter((standing) => certain(standing) > 0).map(candidateOf));
  return { verdict: verdictOf(sure, hoped, law.coverage), arrangement: chosen?.outcome.rule.id ?? null };
};

/** The answer for one query, by the rules of docs/rule-language.md, "How a decision is made". */
export const decide = (index: LawIndex, corpusVersion: string, query: RecognitionQuery, asked: Asked): Decision => {
  const context = contextIn(asked);
  const law = index.lawFor(asked);
  const { coverage } = law;
  const reasons: Reason[] = [];
  const standings = standingAmong(evaluateAll(law, asked, reasons));
  const { sure, hoped } = ranksOf(standings);
  const ranked = rank(standings.filter((standing) => certain(standing) > 0).map(candidateOf));
  const [route, ...alternatives] = ranked.map((candidate) => routeOf(candidate, context));
  const offered = ranked.map(({ outcome }) => outcome);
  const [chosen] = offered;
  const openLaw = openLawOf(standings, offered, sure, chosen, context);
  if (sure === 0 && !coverage.complete) openLaw.push(coverage.why);
  // Key by key, in the order in which they are told: to spread into a literal what may be absent is measurably slower.
  const decision = (query.id === undefined ? {} : { id: query.id }) as Decision;
  decision.destination = context.destination;
  decision.on = context.on;
  decision.as = context.as;
  decision.corpusVersion = corpusVersion;
  decision.verdict = verdictOf(sure, hoped, coverage);
  if (hoped > sure) decision.couldBe = couldBeOf(hoped);
  if (route) decision.route = route;
  decision.alternatives = alternatives;
  decision.entry = law.entries.map((entry) => evaluateEntry(entry, context));
  decision.missing = sure < 2 ? missingFacts(standings, sure, chosen, context) : [];
  decision.openLaw = openLaw;
  decision.reasons = reasons;
  decision.limits = chosen ? limitsOf(chosen, context) : [];
  return decision;
};
