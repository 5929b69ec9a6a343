import type { RankPlace, RightStanding } from '@crossward/contracts';
import { FACTOR_NAMES } from '@crossward/matching-domain';
import { Code, Decimal, Flag, Id, Instant, JsonObject, ListOf, Nested, Text, Whole } from '@crossward/platform-http';
import { AS_OF_TOLD, INDEX_VERSION_TOLD, SERVED_BY_TOLD, STALE_TOLD } from '../answers.js';
import { SERVED_BY, type Served } from '../ranking/served.js';

/** The longest page that is ever shown, and one more to know whether another follows. */
const MOST_ROWS = 200;

export class PolicyBody {
  @Text() name: string;
  @JsonObject({ description: `Share of each factor, together 1: ${FACTOR_NAMES.join(', ')}.` })
  weights: Record<string, number>;
}

export class PlaceBody {
  @Whole({ min: 0, max: 0, description: 'An index knows the order of the eligible alone.' }) failedCount: number;
  @Decimal({ min: 0, max: 1 }) score: number;
  @Id() id: string;
}

export class RankingBody {
  @Id() gapId: string;
  @Nested(PolicyBody) policy: PolicyBody;
  @Whole({ min: 1, max: MOST_ROWS }) limit: number;
  @Nested(PlaceBody, { optional: true, description: 'The last place of the part before.' }) after?: RankPlace;
  @Code(['ready', 'pending'], { optional: true }) standing?: RightStanding;
  @Decimal({ min: 0, max: 1, optional: true }) leastScore?: number;
}

export class RankedRowAnswer {
  @Id() nurseId: string;
  @Decimal({ min: 0, max: 1 }) score: number;
}

/** A part of a gap's list: who stands in it, and how many stand elsewhere. */
export class RankingRowsAnswer {
  @ListOf(RankedRowAnswer, { max: MOST_ROWS }) rows: RankedRowAnswer[];
  @Whole({ min: 0 }) ahead: number;
  @Flag() more: boolean;
  @Whole({ min: 0 }) considered: number;
  @Whole({ min: 0 }) eligible: number;
  @Whole({ min: 0 }) listed: number;
  @Text({ nullable: true }) corpusVersion: string | null;
  @Code(SERVED_BY, { description: SERVED_BY_TOLD }) servedBy: Served['servedBy'];
  @Text({ nullable: true, max: 1000, description: INDEX_VERSION_TOLD }) indexVersion: string | null;
  @Instant({ description: AS_OF_TOLD }) asOf: string;
  @Whole({ min: 0, description: STALE_TOLD }) staleForMs: number;
}
