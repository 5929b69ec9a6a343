import type { RankPlace, RightStanding } from '@crossward/contracts';
import type { JurisdictionCode } from '@crossward/kernel';
import { CONSTRAINT_NAMES, FACTOR_NAMES, STANDINGS } from '@crossward/matching-domain';
import {
  Code,
  Decimal,
  Flag,
  Id,
  Instant,
  JsonObject,
  Jurisdiction,
  Language,
  ListOf,
  Nested,
  Text,
  Whole,
} from '@crossward/platform-http';
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
  @Whole({ min: 0, max: CONSTRAINT_NAMES.length }) failedCount: number;
  @Decimal({ min: 0, max: 1 }) score: number;
  @Id() id: string;
}

/** What narrows the nurses who are looked at. */
export class ProfileFiltersBody {
  @Jurisdiction({ optional: true, description: 'Of the home; a country covers its subdivisions.' })
  homeJurisdiction?: JurisdictionCode;
  @Text({ optional: true, max: 100, description: 'Named on the profile, with any years.' }) specialty?: string;
  @Text({ optional: true, max: 100, description: 'Held, whether or not still good.' }) certificate?: string;
  @Language({ optional: true, description: 'Spoken at any level; en covers en-GB.' }) language?: string;
}

export class RankingBody {
  @Id() gapId: string;
  @Nested(PolicyBody) policy: PolicyBody;
  @Whole({ min: 1, max: MOST_ROWS }) limit: number;
  @Nested(PlaceBody, { optional: true, description: 'The last place of the part before.' }) after?: RankPlace;
  @Nested(ProfileFiltersBody, { optional: true }) filters?: ProfileFiltersBody;
  @Flag({ optional: true, description: 'Also those who fail a constraint, after the others.' })
  includeExcluded?: boolean;
  @Code(STANDINGS, { optional: true }) standing?: RightStanding;
  @Decimal({ min: 0, max: 1, optional: true }) leastScore?: number;
}

export class RankedRowAnswer {
  @Id() nurseId: string;
  @Decimal({ min: 0, max: 1 }) score: number;
  @Whole({ min: 0, description: 'Constraints that exclude this nurse.' }) failedCount: number;
}

/** A part of a gap's list: who stands in it, and how many stand elsewhere. */
export class RankingRowsAnswer {
  @ListOf(RankedRowAnswer, { max: MOST_ROWS }) rows: RankedRowAnswer[];
  @Whole({ min: 0 }) ahead: number;
  @Flag() more: boolean;
  @Whole({ min: 0 }) considered: number;
  @Whole({ min: 0 }) eligible: number;
  @Whole({ min: 0 }) listed: number;
  @JsonObject({
    nullable: true,
    description: 'Nurses whom each constraint excludes; null unless the excluded were asked for.',
  })
  failures: Record<string, number> | null;
  @Text({ nullable: true }) corpusVersion: string | null;
  @Code(SERVED_BY, { description: SERVED_BY_TOLD }) servedBy: Served['servedBy'];
  @Text({ nullable: true, max: 1000, description: INDEX_VERSION_TOLD }) indexVersion: string | null;
  @Instant({ description: AS_OF_TOLD }) asOf: string;
  @Whole({ min: 0, description: STALE_TOLD }) staleForMs: number;
}
