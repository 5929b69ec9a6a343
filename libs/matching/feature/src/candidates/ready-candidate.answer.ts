import type { LocalDate } from '@crossward/kernel';
import { Day, ListOf, Nested } from '@crossward/platform-http';
import { RankingAnswer, StartWindowAnswer } from '../answers.js';
import { CandidateAnswer } from './candidate.answer.js';
import { Id, Whole } from '@crossward/platform-http';

export class ReadyCandidateAnswer extends CandidateAnswer {
  @Nested(StartWindowAnswer, {
    nullable: true,
    description: 'From when the nurse could practise there, by what the law says today; null where that is not known.',
  })
  couldStartOn: StartWindowAnswer | null;
}

export class ReadyCandidatesAnswer extends RankingAnswer {
  @Id() gapId: string;
  @Day({ description: 'The gap is assessed as if it began on this day and accepted a pending licence.' })
  day: LocalDate;
  @Whole({ min: 0, description: 'Eligible ones whom the filters of the list leave.' }) listed: number;
  @ListOf(ReadyCandidateAnswer, { max: 200 }) items: ReadyCandidateAnswer[];
}
