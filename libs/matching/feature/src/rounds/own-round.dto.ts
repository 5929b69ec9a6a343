import { Flag, ListOf, Nested, Text, Whole } from '@crossward/platform-http';
import { CandidateAnswer } from '../candidates/candidate.answer.js';
import { AssessmentAnswer } from '../answers.js';
import { MatchedGapAnswer } from '../matches/match.answer.js';
import { ParticipationAnswer, RoundAnswer, RoundPlacementAnswer } from './round.dto.js';

/** A round as the nurse who asks has to do with it. */
export class OwnRoundAnswer {
  @Nested(RoundAnswer) round: RoundAnswer;
  @Whole({ min: 0, description: 'Of the round, whosoever they are.' }) gaps: number;
  @Flag({ description: 'Orders are taken now: she may join, order and leave.' }) takesOrders: boolean;
  @Nested(ParticipationAnswer, { nullable: true, description: 'null: she takes no part.' })
  participation: ParticipationAnswer | null;
  @Nested(RoundPlacementAnswer, { nullable: true, description: 'What the published round proposes to her.' })
  proposal: RoundPlacementAnswer | null;
  @Flag({ description: 'The gap proposed is open and has a seat left: she takes it up by submitting to it.' })
  mayTakeUp: boolean;
}

/** A gap of a round as it fits the nurse who asks. */
export class OwnRoundGapAnswer extends AssessmentAnswer {
  @Nested(MatchedGapAnswer) gap: MatchedGapAnswer;
  @Whole({ min: 1, nullable: true, description: 'In her own order; null where she does not name it.' })
  place: number | null;
}

/** A nurse of a round as the hospital of a gap sees one: nothing that tells who it is. */
export class RoundNurseAnswer extends CandidateAnswer {
  @Whole({ min: 1, nullable: true, description: 'In the order of the gap; null where it does not name the nurse.' })
  place: number | null;
}

class AssessedPage {
  @Whole({ min: 0, description: 'That take part, fitting or not.' }) considered: number;
  @Whole({ min: 0, description: 'That pass every hard constraint: nobody is placed outside of them.' })
  eligible: number;
  @Text({ nullable: true, max: 1000 }) nextCursor: string | null;
}

export class OwnRoundGapsAnswer extends AssessedPage {
  @ListOf(OwnRoundGapAnswer, { max: 200 }) items: OwnRoundGapAnswer[];
}

export class RoundNursesAnswer extends AssessedPage {
  @Text() gapId: string;
  @ListOf(RoundNurseAnswer, { max: 200 }) items: RoundNurseAnswer[];
}
