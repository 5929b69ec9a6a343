import { CONFIDENCES, MATCH_REASON_CODES, VERDICTS, type MatchReason } from '@crossward/contracts';
import type { CefrLevel, LocalDate } from '@crossward/kernel';
import { CEFR_LEVELS } from '@crossward/kernel';
import type { Assessment } from '@crossward/matching-domain';
import { Code, Day, Decimal, Flag, Instant, JsonObject, ListOf, Nested, Text, Whole } from '@crossward/platform-http';
import { SERVED_BY, type Served } from './ranking/served.js';

const VALUES_TOLD =
  'By name: days, ranges of days, money, codes, terms with their names, numbers, and reasons within a reason.';

/** What programs say in their own words: the code, and the values under the names that `because` speaks of. */
export class MatchReasonAnswer {
  @Code(MATCH_REASON_CODES) code: MatchReason['code'];
  @JsonObject({ description: VALUES_TOLD }) values: MatchReason['values'];
}

export class ScoreFactorAnswer {
  @Text() factor: string;
  @Decimal({ min: 0, max: 1 }) value: number;
  @Decimal({ min: 0, max: 1, description: 'Share of the whole score.' }) weight: number;
  @Text({ max: 500 }) because: string;
  @Nested(MatchReasonAnswer, { description: '`because` as data.' }) reason: MatchReasonAnswer;
}

export class FailedConstraintAnswer {
  @Text() constraint: string;
  @Text({ max: 1000 }) because: string;
  @Text({ max: 1000, nullable: true, description: 'What would change it, where something would.' })
  wouldChange: string | null;
  @Nested(MatchReasonAnswer, { optional: true, description: '`because` as data; not with what was kept earlier.' })
  reason?: MatchReasonAnswer;
  @Nested(MatchReasonAnswer, { optional: true, nullable: true, description: '`wouldChange` as data.' })
  remedy?: MatchReasonAnswer | null;
}

export class StartWindowAnswer {
  @Day() min: LocalDate;
  @Day() typical: LocalDate;
  @Day() max: LocalDate;
}

export class CitationAnswer {
  @Text({ max: 1000 }) legalBasis: string;
  @Text({ max: 2000 }) sourceUrl: string;
  @Day() verifiedOn: LocalDate;
  @Code(CONFIDENCES) confidence: string;
}

export class LimitAnswer {
  @Text() kind: string;
  @Text() value: string;
}

/** What the law says of one nurse and one gap, without what the nurse told to get there. */
export class AuthorisationAnswer {
  @Code(VERDICTS) verdict: string;
  @Text({ nullable: true, description: 'The arrangement that gives the right, or the last leg of the route.' })
  arrangement: string | null;
  @Nested(StartWindowAnswer, { nullable: true }) earliestStart: StartWindowAnswer | null;
  @Nested(CitationAnswer, { nullable: true }) citation: CitationAnswer | null;
  @ListOf(LimitAnswer, { max: 100 }) limits: LimitAnswer[];
  @Day({ nullable: true, description: 'First day without the right, where it ends before the assignment does.' })
  endsDuringAssignmentOn: LocalDate | null;
  @Flag({ description: 'There is no right yet, but a route to it.' }) pending: boolean;
  @Text() corpusVersion: string;
}

/** One assessment: the same parts whether the pair fits or not. */
export class AssessmentAnswer {
  @Whole({ min: 1, nullable: true, description: '1 for the best; null where a constraint excludes.' })
  rank: number | null;
  @Flag() eligible: boolean;
  @Decimal({ min: 0, max: 1 }) score: number;
  @ListOf(ScoreFactorAnswer, { max: 50 }) factors: ScoreFactorAnswer[];
  @ListOf(FailedConstraintAnswer, { max: 50 }) failed: FailedConstraintAnswer[];
  @Nested(AuthorisationAnswer) authorisation: AuthorisationAnswer;
}

export const SERVED_BY_TOLD = 'An index of the market, or the database itself: the same list, slower.';
export const INDEX_VERSION_TOLD = 'Indexes of one version have seen the same market; null where none answered.';
export const AS_OF_TOLD = 'The instant of the market that is shown.';
export const STALE_TOLD = 'For so long changes may have been made that are not shown.';

export const servedOf = ({ servedBy, indexVersion, asOf, staleForMs }: Served): Served => ({
  servedBy,
  indexVersion,
  asOf,
  staleForMs,
});

/** How a ranking came about: when, under which law, over how many. */
export class RankingAnswer {
  @Instant() rankedAt: string;
  @Code(SERVED_BY, { description: SERVED_BY_TOLD }) servedBy: Served['servedBy'];
  @Text({ nullable: true, max: 1000, description: INDEX_VERSION_TOLD }) indexVersion: string | null;
  @Instant({ description: AS_OF_TOLD }) asOf: string;
  @Whole({ min: 0, description: STALE_TOLD }) staleForMs: number;
  @Text({ nullable: true, description: 'Version of the law; null where it had not to be asked.' })
  corpusVersion: string | null;
  @Text() policy: string;
  @Whole({ min: 0 }) considered: number;
  @Whole({ min: 0 }) eligible: number;
  @Whole({ min: 0 }) excluded: number;
  @Text({ nullable: true, max: 1000 }) nextCursor: string | null;
}

export class SpecialtyAnswer {
  @Text() specialty: string;
  @Decimal({ min: 0 }) years: number;
}

export class CertificateAnswer {
  @Text() kind: string;
  @Day({ nullable: true }) expiresOn: LocalDate | null;
}

export class LanguageAnswer {
  @Text() language: string;
  @Code(CEFR_LEVELS) level: CefrLevel;
}

export const toAssessmentAnswer = (assessment: Assessment, rank: number | null): AssessmentAnswer => {
  const { eligible, score, factors, failed, authorisation } = assessment;
  return { rank, eligible, score, factors, failed, authorisation };
};
