import {
  RecognitionPort,
  type Decision,
  type GapSummary,
  type NurseSummary,
  type RecognitionQuery,
} from '@crossward/contracts';
import { daysBetween, type LocalDate } from '@crossward/kernel';
import type { MatchDecision, MatchDecisions } from '@crossward/matching-domain';
import { Inject, Injectable } from '@nestjs/common';
import { DecisionCache } from './decision-cache.js';
import { factsKey } from './facts-key.js';

/** The contract's limit of queries in one call. */
const QUERIES_A_CALL = 1000;

export interface Pair {
  readonly nurse: NurseSummary;
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
    const facts = new Map<NurseSummary, string>();
    const keyOf = (nurse: NurseSummary): string => {
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
      const decisions = await this.recognition.decide(part.map(([, query]) => query));
      part.forEach(([key], at) => {
        const decision = decisions[at];
        if (!decision) throw new Error(`Recognition answered (${decisions.length}) of (${part.length}) queries.`);
        answers.set(key, slim(decision));
        this.cache.set(key, slim(decision));
      });
    }
    return questions.map(({ key }) => answers.get(key) as MatchDecision);
  }
}
