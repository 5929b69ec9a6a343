import {
  RecognitionPort,
  type Decision,
  type GapSummary,
  type NurseSummary,
  type RecognitionQuery,
} from '@crossward/contracts';
import { daysBetween, DomainError, type LocalDate } from '@crossward/kernel';
import type { MatchDecision, MatchDecisions } from '@crossward/matching-domain';
import { Inject, Injectable } from '@nestjs/common';
import { DecisionCache } from './decision-cache.js';
import { factsKey } from './facts-key.js';

/** The contract's limit of queries in one call. */
const QUERIES_A_CALL = 1000;

export interface Pair {
  /** The nurse, or any of those who share her class. */
  readonly nurse: Pick<NurseSummary, 'facts'>;
  readonly gap: GapSummary;
  /** The day it is where the gap is. */
  readonly today: LocalDate;
}

interface Question {
  readonly key: string;
  readonly query: RecognitionQuery;
}

/** What the engine is asked about one nurse and one gap on one day. */
export const queryOf = ({ nurse, gap }: Pick<Pair, 'nurse' | 'gap'>, on: LocalDate): RecognitionQuery => ({
  nurse: nurse.facts,
  destination: gap.jurisdiction,
  on,
  as: gap.profession,
  purpose: 'temporary',
  assignment: {
    setting: gap.setting,
    ...(gap.assignment.until === null ? {} : { days: daysBetween(gap.assignment.from, gap.assignment.until) }),
  },
});

const slim = (decision: Decision): MatchDecision => {
  const { verdict, corpusVersion, route, alternatives, entry, missing, limits } = decision;
  return { verdict, corpusVersion, ...(route ? { route } : {}), alternatives, entry, missing, limits };
};

/** `/queries/3/nurse/exams/0/exam` → `exams.exam`: which facts, never what they say. */
const factsIn = ({ problems }: DomainError): string[] => {
  const facts = problems.map(({ at }) => at.split('/').filter((step) => step !== '' && !/^\d+$/.test(step)));
  const named = facts.map((steps) => steps.filter((step) => step !== 'queries' && step !== 'nurse').join('.'));
  return [...new Set(named)].slice(0, 5);
};

/** The law could not be asked: neither yes nor no. */
const notAsked = (refusal: DomainError, corpusVersion: string): MatchDecision => ({
  verdict: 'undetermined',
  corpusVersion,
  alternatives: [],
  entry: [],
  missing: [],
  limits: [],
  unreadable: factsIn(refusal),
});

/**
 * Asks the law once per class and day, not once per nurse: nurses with the same facts share a class. Answers are kept
 * for a while; a day, a destination or a setting of its own is a question of its own, so they never go stale by date.
 */
@Injectable()
export class RecognitionClasses {
  constructor(
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly cache: DecisionCache,
  ) {}

  /** One answer per pair, in the order of the pairs. Today is asked only where the first day gives no more than a route. */
  async decide(pairs: readonly Pair[]): Promise<MatchDecisions[]> {
    const facts = new Map<Pair['nurse'], string>();
    const keyOf = (nurse: Pair['nurse']): string => {
      const known = facts.get(nurse) ?? factsKey(nurse.facts);
      facts.set(nurse, known);
      return known;
    };
    const ask = (pair: Pair, on: LocalDate): Question => {
      const query = queryOf(pair, on);
      const { destination, as, assignment } = query;
      const key = [keyOf(pair.nurse), destination, on, as, assignment?.setting, assignment?.days].join('|');
      return { key, query };
    };
    const atStart = await this.answer(pairs.map((pair) => ask(pair, pair.gap.assignment.from)));
    const onTheWay = pairs.flatMap((pair, at) => (atStart[at]?.verdict === 'pathway' ? [{ pair, at }] : []));
    const asOfToday = await this.answer(onTheWay.map(({ pair }) => ask(pair, pair.today)));
    const todayByIndex = new Map(onTheWay.map(({ at }, index) => [at, asOfToday[index]]));
    return atStart.map((decision, at) => ({ atStart: decision, asOfToday: todayByIndex.get(at) ?? null }));
  }

  private async answer(questions: readonly Question[]): Promise<MatchDecision[]> {
    const answers = new Map<string, MatchDecision>();
    const open = new Map<string, RecognitionQuery>();
    for (const { key, query } of questions) {
      if (answers.has(key) || open.has(key)) continue;
      const known = this.cache.get(key);
      if (known) answers.set(key, known);
      else open.set(key, query);
    }
    const entries = [...open];
    for (let from = 0; from < entries.length; from += QUERIES_A_CALL) {
      const part = entries.slice(from, from + QUERIES_A_CALL);
      const decisions = await this.ask(part.map(([, query]) => query));
      part.forEach(([key], at) => {
        const decision = decisions[at];
        if (!decision) throw new Error(`Recognition answered (${decisions.length}) of (${part.length}) queries.`);
        answers.set(key, decision);
        this.cache.set(key, decision);
      });
    }
    return questions.map(({ key }) => answers.get(key) as MatchDecision);
  }

  /**
   * Facts are checked when they are stored, but the vocabulary may have changed since. A batch is refused whole, so it is
   * halved until the nurse who cannot be asked about stands alone: nobody else loses an answer by it.
   */
  private async ask(queries: readonly RecognitionQuery[]): Promise<MatchDecision[]> {
    try {
      return (await this.recognition.decide(queries)).map(slim);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      if (queries.length === 1) return [notAsked(error, (await this.recognition.vocabulary()).corpusVersion)];
      const half = queries.length >> 1;
      return [...(await this.ask(queries.slice(0, half))), ...(await this.ask(queries.slice(half)))];
    }
  }
}
