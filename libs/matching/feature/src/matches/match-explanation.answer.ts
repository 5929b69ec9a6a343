import { Instant, ListOf, Whole } from '@crossward/platform-http';
import { LawReasonAnswer, OpenLawAnswer } from '../candidates/explanation.answer.js';
import { MatchAnswer } from './match.answer.js';

/** Why this gap, why not, and what would change it, for the nurse whom it is about. */
export class MatchExplanation extends MatchAnswer {
  @Instant() rankedAt: string;
  @Whole({ min: 0, description: 'Open gaps.' }) considered: number;
  @Whole({ min: 0, description: 'Open gaps that no constraint excludes.' }) eligibleCount: number;
  @Whole({ min: 1, description: 'The rank with which no constraint would exclude the gap any more; else the rank.' })
  rankIfChanged: number;
  @ListOf(LawReasonAnswer, { max: 500, description: 'Every condition of the law that was looked at.' })
  law: LawReasonAnswer[];
  @ListOf(OpenLawAnswer, { max: 100, description: 'Where the law or our sources are unclear.' })
  openLaw: OpenLawAnswer[];
}
