import { CONFIDENCES, type Decision } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { Code, Day, Id, Instant, ListOf, Text, Whole } from '@crossward/platform-http';
import { SERVED_BY, type Served } from '../ranking/served.js';
import { AS_OF_TOLD, INDEX_VERSION_TOLD, SERVED_BY_TOLD, STALE_TOLD } from '../answers.js';
import { CandidateAnswer } from './candidate.answer.js';

/** One condition of the law: whether it held, failed or could not be told, with its citation. */
export class LawReasonAnswer {
  @Text() arrangement: string;
  @Text() rule: string;
  @Code(['held', 'failed', 'unknown']) outcome: string;
  @Text({ max: 1000 }) text: string;
  @Text({ max: 1000 }) legalBasis: string;
  @Text({ max: 2000 }) sourceUrl: string;
  @Day() verifiedOn: LocalDate;
  @Code(CONFIDENCES) confidence: string;
}

export class OpenLawAnswer {
  @Text() arrangement: string;
  @Text({ max: 1000 }) what: string;
  @Text({ max: 2000 }) sourceUrl: string;
}

export class CandidateExplanation extends CandidateAnswer {
  @Id() gapId: string;
  @Instant() rankedAt: string;
  @Code(SERVED_BY, { description: SERVED_BY_TOLD }) servedBy: Served['servedBy'];
  @Text({ nullable: true, max: 1000, description: INDEX_VERSION_TOLD }) indexVersion: string | null;
  @Instant({ description: AS_OF_TOLD }) asOf: string;
  @Whole({ min: 0, description: STALE_TOLD }) staleForMs: number;
  @Whole({ min: 0 }) considered: number;
  @Whole({ min: 0 }) eligibleCount: number;
  @Whole({ min: 1, description: 'The rank with which no constraint would exclude the nurse any more; else the rank.' })
  rankIfChanged: number;
  @ListOf(LawReasonAnswer, {
    max: 500,
    description:
      'Every condition looked at. For recruiters and admins only: conditions speak of citizenship and the like.',
  })
  law: LawReasonAnswer[];
  @ListOf(OpenLawAnswer, { max: 100, description: 'Where the law or our sources are unclear.' })
  openLaw: OpenLawAnswer[];
}

interface Frame extends Served {
  readonly gapId: string;
  readonly rankedAt: string;
  readonly considered: number;
  readonly eligible: number;
  readonly rankIfChanged: number;
}

export const toExplanation = (
  candidate: CandidateAnswer,
  decision: Pick<Decision, 'reasons' | 'openLaw'>,
  { eligible, ...frame }: Frame,
): CandidateExplanation => ({
  ...candidate,
  ...frame,
  eligibleCount: eligible,
  ...lawAnswer(decision),
});

/** Field by field, for a decision tells more than the one who asks may see. */
export const lawAnswer = ({
  reasons,
  openLaw,
}: Pick<Decision, 'reasons' | 'openLaw'>): Pick<CandidateExplanation, 'law' | 'openLaw'> => ({
  law: reasons.map(({ arrangement, rule, outcome, text, legalBasis, sourceUrl, verifiedOn, confidence }) => ({
    ...{ arrangement, rule, outcome, text, legalBasis, sourceUrl, verifiedOn, confidence },
  })),
  openLaw: openLaw.map(({ arrangement, what, sourceUrl }) => ({ arrangement, what, sourceUrl })),
});
