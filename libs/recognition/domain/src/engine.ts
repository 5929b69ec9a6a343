import type {
  Decision,
  DestinationsAnswer,
  DestinationsQuery,
  NurseFacts,
  RecognitionQuery,
  RouteQuery,
  RouteSearch,
  Verdict,
} from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { carry, decide, judgeWithReasons, type Carried, type Judgement } from './decide.js';
import type { LawDocuments } from './law/index.js';
import { LawIndex } from './law-index.js';
import { outcomesOf } from './outcomes.js';
import type { Asked, PreparedNurse } from './program/prepare.js';
import { Router } from './router/router.js';
import { judge } from './verdict.js';

/**
 * Answers queries by one corpus. Answers depend on the query and the corpus alone; queries are those that `readQuery`
 * has accepted. Everything given by one engine is understood by that engine only.
 */
export interface Engine {
  readonly corpusVersion: string;
  /** The whole answer: verdict, routes, entry, what is missing, reasons, limits. */
  decide(query: RecognitionQuery): Decision;
  /** The verdict of that answer alone, some twenty times as fast. */
  verdict(query: RecognitionQuery): Verdict;
  /** Facts as numbers, once for many questions about the same nurse. */
  prepareNurse(facts: NurseFacts): PreparedNurse;
  prepare(query: RecognitionQuery, nurse?: PreparedNurse): Asked;
  /** As `verdict`, of a question that was prepared. */
  judge(asked: Asked): Verdict;
  /** As `judge`, with the arrangement that the answer would name. */
  carry(asked: Asked): Carried;
  /** What some arrangements come to by themselves, as text to compare with that of another law. */
  outcomes(asked: Asked, arrangements: ReadonlySet<string>): string;
  /** Verdict and reasons of a question that was prepared. */
  judgeWithReasons(asked: Asked): Judgement;
  /** Every route over at most four legs that nothing dominates in days and fees. */
  routes(query: RouteQuery): RouteSearch;
  /** One nurse, every place: the verdict and the best route. */
  destinations(query: DestinationsQuery): DestinationsAnswer;
  /** Days on which some part of the law begins, ends or becomes doubtful, in order. */
  changeDays(): LocalDate[];
}

/** Compiles the law once; throws a DomainError that names what in the law cannot be compiled. */
export const compileLaw = (law: LawDocuments): Engine => {
  const index = new LawIndex(law);
  const router = new Router(index, law.version);
  const prepare: Engine['prepare'] = (query, nurse) => index.preparer.query(query, nurse);
  const judged: Engine['judge'] = (asked) => judge(index.lawFor(asked), asked);
  return {
    corpusVersion: law.version,
    decide: (query) => decide(index, law.version, query, prepare(query)),
    verdict: (query) => judged(prepare(query)),
    prepareNurse: (facts) => index.preparer.nurse(facts),
    prepare,
    judge: judged,
    carry: (asked) => carry(index, asked),
    outcomes: (asked, arrangements) => outcomesOf(index.lawFor(asked), asked, arrangements),
    judgeWithReasons: (asked) => judgeWithReasons(index, asked),
    routes: (query) => router.routes(query),
    destinations: (query) => router.destinations(query),
    changeDays: () => index.changeDays(),
  };
};
