import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import {
  CHANGE_CAUSES,
  DIRECTED_CHANGES,
  RANKING_CHANGES,
  rerankingLifecycle,
  type ChangeCause,
  type DirectedChange,
  type RankingChangeKind,
  type RerankingStatus,
} from '@crossward/matching-domain';
import {
  Code,
  Currency,
  Day,
  Decimal,
  Flag,
  Id,
  Instant,
  Jurisdiction,
  ListOf,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { FailedConstraintAnswer } from '../answers.js';

export class WithdrawalBody {
  @Text({ max: 80, description: 'Id of the membership, for example nlc.' }) membership: string;
  @Jurisdiction({ description: 'The party that would leave.' }) jurisdiction: JurisdictionCode;
  @Day({ description: 'The first day without it.' }) on: LocalDate;
}

export class RateBody {
  @Currency() currency: string;
  @Decimal({ min: 1e-9, max: 1e9, description: 'How much of it one unit of the base buys.' }) perBase: number;
}

export class RatesBody {
  @Day() asOf: LocalDate;
  @Currency() base: string;
  @ListOf(RateBody, { min: 1, max: 200 }) rates: RateBody[];
  @Text({ max: 200, description: 'Who publishes them.' }) source: string;
}

/** One side of the comparison: what is left out is as it is in use. */
export class BasisBody {
  @Text({
    max: 80,
    optional: true,
    nullable: true,
    description: 'A released version of the law; the one in use unless told.',
  })
  corpusVersion?: string | null;

  @Day({
    optional: true,
    nullable: true,
    description: 'The law of this day for every gap, whose own first day and whose nurses stay as they are.',
  })
  lawOn?: LocalDate | null;

  @Nested(WithdrawalBody, { optional: true, nullable: true, description: 'What if a party left a membership?' })
  withdrawal?: WithdrawalBody | null;

  @Nested(RatesBody, { optional: true, nullable: true, description: 'Other exchange rates than those in use.' })
  rates?: RatesBody | null;
}

export class RerankingBody {
  @Nested(BasisBody) before: BasisBody;
  @Nested(BasisBody) after: BasisBody;
  @Whole({ min: 1, max: 1000, optional: true, description: 'How many of each gap are compared; 50 unless told.' })
  depth?: number;
}

export class WithdrawalAnswer {
  @Text() membership: string;
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Day() on: LocalDate;
}

export class BasisAnswer {
  @Text() corpusVersion: string;
  @Day({ nullable: true }) lawOn: LocalDate | null;
  @Nested(WithdrawalAnswer, { nullable: true }) withdrawal: WithdrawalAnswer | null;
  @Day({ nullable: true, description: 'Of which day the exchange rates are; null without any.' })
  ratesAsOf: LocalDate | null;
  @Flag({ description: 'It rests on a law that nobody has passed.' }) imagined: boolean;
}

export class OwnDifferencesAnswer {
  @Whole({ min: 0 }) gapsChanged: number;
  @Whole({ min: 0 }) appear: number;
  @Whole({ min: 0 }) disappear: number;
  @Whole({ min: 0 }) move: number;
}

export class RerankingAnswer {
  @Id() id: string;
  @Code(rerankingLifecycle.states) status: RerankingStatus;
  @Nested(BasisAnswer) before: BasisAnswer;
  @Nested(BasisAnswer) after: BasisAnswer;
  @Whole({ min: 1 }) depth: number;
  @Whole({ min: 0, description: 'Open when the run began.' }) gapsTotal: number;
  @Whole({ min: 0 }) batchesTotal: number;
  @Whole({ min: 0 }) batchesDone: number;
  @Whole({ min: 0 }) gapsRanked: number;
  @Whole({ min: 0 }) gapsChanged: number;
  @Whole({ min: 0 }) appear: number;
  @Whole({ min: 0 }) disappear: number;
  @Whole({ min: 0 }) move: number;
  @Instant() requestedAt: string;
  @Instant({ nullable: true }) finishedAt: string | null;
  @Nested(OwnDifferencesAnswer, { nullable: true, description: 'What of it is at the gaps of the hospital that asks.' })
  own: OwnDifferencesAnswer | null;
  @Whole({ min: 1, description: 'Rises with the status, not with the progress.' }) version: number;
}

export class RerankingsQuery extends PageQuery {
  @Code(rerankingLifecycle.states, { optional: true }) status?: RerankingStatus;
}

export class GapDifferencesQuery extends PageQuery {
  @Code(RANKING_CHANGES, { optional: true, description: 'Only gaps at which somebody does that.' })
  change?: RankingChangeKind;
}

export class ComparedGapAnswer {
  @Text() organisationName: string;
  @Text() facilityName: string;
  @Text() unitName: string;
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Text() profession: string;
  @Text() specialty: string;
  @Whole({ min: 1 }) seats: number;
  @Day({ description: 'First day of the assignment, as it now is.' }) startsOn: LocalDate;
}

export class RuleCountAnswer {
  @Code(DIRECTED_CHANGES, { description: '`moves` is told by its direction.' }) change: DirectedChange;
  @Code(CHANGE_CAUSES) cause: ChangeCause;
  @ListOf(Text(), { max: 50, description: 'What fails on one side alone.' }) constraints: string[];
  @Text({ max: 1000, nullable: true, description: 'What the right rests on, on the side that has it.' })
  legalBasis: string | null;
  @Whole({ min: 1 }) nurses: number;
}

export class GapDifferenceAnswer {
  @Id() gapId: string;
  @Nested(ComparedGapAnswer, { nullable: true, description: 'null where the gap is no longer there.' })
  gap: ComparedGapAnswer | null;
  @Id() organisationId: string;
  @Whole({ min: 0, description: 'All who pass every constraint, beyond the depth too.' }) eligibleBefore: number;
  @Whole({ min: 0 }) eligibleAfter: number;
  @Whole({ min: 0 }) appear: number;
  @Whole({ min: 0 }) disappear: number;
  @Whole({ min: 0 }) move: number;
  @ListOf(RuleCountAnswer, { max: 1000, description: 'How many nurses disappear, appear, fall or rise, rule by rule.' })
  byRule: RuleCountAnswer[];
}

export class RankingPlaceAnswer {
  @Whole({ min: 1, nullable: true, description: 'null where the nurse is not among those compared.' }) rank:
    number | null;
  @Decimal({ min: 0, max: 1 }) score: number;
  @Text() verdict: string;
  @Text({ nullable: true, description: 'The arrangement that the right or the route rests on.' })
  arrangement: string | null;
  @Text({ max: 1000, nullable: true }) legalBasis: string | null;
}

export class RankingChangeAnswer {
  @Id() gapId: string;
  @Id({ description: 'Opaque.' }) nurseId: string;
  @Code(RANKING_CHANGES) change: RankingChangeKind;
  @Code(CHANGE_CAUSES, { description: 'A constraint, her own score, or what became of others.' }) cause: ChangeCause;
  @Nested(RankingPlaceAnswer) before: RankingPlaceAnswer;
  @Nested(RankingPlaceAnswer) after: RankingPlaceAnswer;
  @ListOf(FailedConstraintAnswer, { max: 50, description: 'What fails on one side and holds on the other.' })
  failed: FailedConstraintAnswer[];
}

export class RankingChangesQuery extends PageQuery {
  @Id({ optional: true }) gapId?: string;
  @Code(RANKING_CHANGES, { optional: true }) change?: RankingChangeKind;
  @Code(CHANGE_CAUSES, { optional: true }) cause?: ChangeCause;
}

const GAINS = ['gained', 'lost'] as const;

export class LegalGroundAnswer {
  @Text() verdict: string;
  @Text({ nullable: true }) arrangement: string | null;
  @Text({ max: 1000, nullable: true }) legalBasis: string | null;
}

/** As a nurse sees it: by which rule a gap came or went, and nothing about others. */
export class OwnRankingChangeAnswer {
  @Id() rerankingId: string;
  @Id() gapId: string;
  @Nested(ComparedGapAnswer, { nullable: true, description: 'null where the gap is no longer there.' })
  gap: ComparedGapAnswer | null;
  @Code(GAINS) change: (typeof GAINS)[number];
  @Flag({ description: 'One side rests on a law that nobody has passed: nothing has changed yet.' }) imagined: boolean;
  @Nested(BasisAnswer) basisBefore: BasisAnswer;
  @Nested(BasisAnswer) basisAfter: BasisAnswer;
  @Nested(LegalGroundAnswer) before: LegalGroundAnswer;
  @Nested(LegalGroundAnswer) after: LegalGroundAnswer;
  @ListOf(FailedConstraintAnswer, { max: 50 }) failed: FailedConstraintAnswer[];
  @Instant() comparedAt: string;
}

export class OwnRankingChangesQuery extends PageQuery {}
