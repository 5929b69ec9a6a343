import {
  PROPOSAL_DECLINE_REASONS,
  proposalLifecycle,
  ROUND_METHODS,
  roundLifecycle,
  type ProposalDeclineReason,
  type ProposalStatus,
  type RoundMethod,
  type RoundStatus,
} from '@crossward/matching-domain';
import { Code, Decimal, Flag, Id, Instant, ListOf, Nested, PageQuery, Text, Whole } from '@crossward/platform-http';
import { MatchedGapAnswer } from '../matches/match.answer.js';

const MOST_GAPS = 2_000;
export const MOST_ORDERED = 10_000;

export class RoundGapBody {
  @Id() gapId: string;
  @Whole({
    min: 0,
    max: 1000,
    optional: true,
    nullable: true,
    description: 'Seats of the round; those left unless told.',
  })
  quota?: number | null;
  @Text({ max: 80, optional: true, nullable: true, description: 'Of those with a cap.' }) region?: string | null;
}

export class RegionCapBody {
  @Text({ max: 80 }) region: string;
  @Whole({ min: 0, max: 1_000_000, description: 'Placements of all its gaps together.' }) cap: number;
}

export class RoundBody {
  @Text({ max: 200 }) name: string;
  @Code(ROUND_METHODS, { description: 'A stable result by both sides’ orders, or the best total score.' })
  method: RoundMethod;
  @ListOf(RoundGapBody, { min: 1, max: MOST_GAPS }) gaps: RoundGapBody[];
  @ListOf(RegionCapBody, { max: 200, optional: true, description: 'For clearing alone.' }) regions?: RegionCapBody[];
  @Instant({
    optional: true,
    nullable: true,
    description: 'Orders are taken until then, and the round is not locked before; left out: until it is locked.',
  })
  ordersUntil?: string | null;
}

export class RoundPartsQuery extends PageQuery {}

export class OwnRoundsQuery extends PageQuery {
  @Code(roundLifecycle.states, { optional: true }) status?: RoundStatus;
}

export class RoundsQuery extends OwnRoundsQuery {
  @Flag({ optional: true, description: 'Only rounds with gaps that the caller may see: its own, for a hospital.' })
  withGaps?: boolean;
}

export class BlockingPairAnswer {
  @Id() gapId: string;
  @Id() nurseId: string;
}

export class RoundProofAnswer {
  @Code(['stability', 'optimality']) kind: string;
  @Flag({ description: 'Nothing blocks it, or nothing is worth more.' }) holds: boolean;
  @Whole({ min: 0, nullable: true, description: 'Pairs that both sides name and that were looked at.' })
  pairsExamined: number | null;
  @Whole({ min: 0, nullable: true, description: 'Pairs that would both rather have each other: none, if it holds.' })
  blockingPairs: number | null;
  @ListOf(BlockingPairAnswer, { max: 100, description: 'The first of them, by name; for staff alone.' })
  blocking: BlockingPairAnswer[];
  @Whole({ min: 0, nullable: true }) proposals: number | null;
  @Whole({ min: 0, nullable: true, description: 'Sum of the scores in millionths.' }) total: number | null;
  @Whole({ min: 0, nullable: true, description: 'What no result can exceed, by the prices of seats and regions.' })
  bound: number | null;
  @Whole({ min: 0, description: 'Placements that either side or a cap does not allow: none, if it holds.' })
  violations: number;
}

export class RoundAnswer {
  @Id() id: string;
  @Text() name: string;
  @Code(ROUND_METHODS) method: RoundMethod;
  @Code(roundLifecycle.states) status: RoundStatus;
  @ListOf(RegionCapBody, { max: 200 }) regions: RegionCapBody[];
  @Whole({ min: 0, description: 'That the caller may see, as the counts below.' }) gaps: number;
  @Whole({ min: 0 }) nurses: number;
  @Whole({ min: 0 }) placements: number;
  @Nested(RoundProofAnswer, { nullable: true, description: 'Of the result, for everybody, once it is published.' })
  proof: RoundProofAnswer | null;
  @Text({ nullable: true }) corpusVersion: string | null;
  @Text({ nullable: true }) policy: string | null;
  @Instant({ nullable: true, description: 'The end of the orders that was promised.' }) ordersUntil: string | null;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) solvedAt: string | null;
  @Instant({ nullable: true }) publishedAt: string | null;
  @Whole({ min: 1 }) version: number;
}

export class RoundGapAnswer {
  @Id() gapId: string;
  @Id() organisationId: string;
  @Whole({ min: 0, nullable: true }) quota: number | null;
  @Text({ nullable: true }) region: string | null;
  @Nested(MatchedGapAnswer, { nullable: true, description: 'As it is now; null where it is no more.' })
  gap: MatchedGapAnswer | null;
}

export class RoundOwnGapAnswer extends RoundGapAnswer {
  @Whole({ min: 0, nullable: true, description: 'What the round was solved with; null before.' }) seats: number | null;
  @Whole({ min: 0, nullable: true, description: 'How many nurses its order names; null: it goes by the scores.' })
  ordered: number | null;
  @Whole({ min: 1, description: 'Of the order.' }) version: number;
}

export class OrderOfNursesBody {
  @ListOf(Id(), {
    max: MOST_ORDERED,
    unique: true,
    nullable: true,
    description: 'Nurses of the round, best first; who is left out is not taken. null: by the scores.',
  })
  nurses: string[] | null;
}

export class OrderOfNursesAnswer {
  @Id() roundId: string;
  @Id() gapId: string;
  @ListOf(Id(), { max: MOST_ORDERED, nullable: true }) nurses: string[] | null;
  @Whole({ min: 1 }) version: number;
}

export class ParticipationBody {
  @ListOf(Id(), {
    max: MOST_ORDERED,
    unique: true,
    nullable: true,
    description: 'Gaps of the round, best first; what is left out is not taken. null: by the scores.',
  })
  gaps: string[] | null;
}

export class ParticipationAnswer {
  @Id() id: string;
  @Id() roundId: string;
  @ListOf(Id(), { max: MOST_ORDERED, nullable: true }) gaps: string[] | null;
  @Instant() joinedAt: string;
  @Whole({ min: 1 }) version: number;
}

export class RoundPlacementAnswer {
  @Id() id: string;
  @Id() roundId: string;
  @Id() gapId: string;
  @Id({ description: 'Opaque.' }) nurseId: string;
  @Decimal({ min: 0, max: 1 }) score: number;
  @Whole({ min: 1, nullable: true, description: 'In the order of the nurse; not told to hospitals.' })
  placeOfGap: number | null;
  @Whole({ min: 1, nullable: true, description: 'In the order of the hospital; not told to nurses.' })
  placeOfNurse: number | null;
  @Code(proposalLifecycle.states, { nullable: true, description: 'null before the round is published.' })
  status: ProposalStatus | null;
  @Id({ nullable: true, description: 'By which the nurse took it up.' }) submissionId: string | null;
  @Code(PROPOSAL_DECLINE_REASONS, { nullable: true }) declineReason: ProposalDeclineReason | null;
  @Nested(MatchedGapAnswer, { nullable: true, description: 'As it is now; null where it is no more.' })
  gap: MatchedGapAnswer | null;
  @Whole({ min: 1 }) version: number;
}

export class DeclineProposalBody {
  @Code(PROPOSAL_DECLINE_REASONS, { description: 'The hospital and staff read it.' }) reason: ProposalDeclineReason;
}

export class OtherQuotaBody {
  @Id() gapId: string;
  @Whole({ min: 0, max: 1000 }) quota: number;
}

export class WhatIfBody {
  @ListOf(Id(), { max: 2_000, unique: true, optional: true }) withoutGaps?: string[];
  @ListOf(Id(), { max: MOST_ORDERED, unique: true, optional: true }) withoutNurses?: string[];
  @ListOf(OtherQuotaBody, { max: 2_000, optional: true }) quotas?: OtherQuotaBody[];
}

export class MovedAnswer {
  @Id() nurseId: string;
  @Id({ nullable: true }) gapBefore: string | null;
  @Id({ nullable: true }) gapAfter: string | null;
}

export class WhatIfAnswer {
  @Whole({ min: 0 }) placementsBefore: number;
  @Whole({ min: 0 }) placementsAfter: number;
  @Nested(RoundProofAnswer) proof: RoundProofAnswer;
  @Whole({ min: 0, description: 'Nurses who would be elsewhere; `moved` names the first thousand.' })
  movedCount: number;
  @ListOf(MovedAnswer, { max: 1_000 }) moved: MovedAnswer[];
}
