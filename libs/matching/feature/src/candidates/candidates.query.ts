import type { NurseFilters, RankingWindow } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import { Code, Day, Decimal, Id, Jurisdiction, Language, ListOf, Text, Whole } from '@crossward/platform-http';
import { RankingQuery } from '../ranking-query.js';

const STANDINGS = ['ready', 'pending'] as const;

/** Both lists of candidates are narrowed by the same. */
export class CandidatesQuery extends RankingQuery {
  @Jurisdiction({ optional: true, description: 'Of the home; a country covers its subdivisions.' })
  homeJurisdiction?: JurisdictionCode;

  @Text({ optional: true, max: 100, description: 'Named on the profile, with any years.' })
  specialty?: string;

  @Text({ optional: true, max: 100, description: 'Held, whether or not still good.' })
  certificate?: string;

  @Language({ optional: true, description: 'Spoken at any level; en covers en-GB.' })
  language?: string;

  @Code(STANDINGS, { optional: true, description: 'A right on the first day, or only a route to it.' })
  standing?: (typeof STANDINGS)[number];

  @Decimal({ min: 0, max: 1, optional: true })
  leastScore?: number;
}

export class ReadyCandidatesQuery extends CandidatesQuery {
  @Day({ optional: true, description: 'The day by which the assignment could begin; its first day unless told.' })
  day?: LocalDate;
}

/** The best candidates of several gaps. */
export class CandidateListsBody {
  @ListOf(Id(), { min: 1, max: 20, unique: true }) gapIds: string[];

  @Whole({ min: 1, max: 50, optional: true, description: 'Candidates a gap; 10 unless told.' })
  limit: number = 10;
}

export const filtersOf = (query: CandidatesQuery): NurseFilters => {
  const { homeJurisdiction, specialty, certificate, language } = query;
  return {
    ...(homeJurisdiction && { homeJurisdiction }),
    ...(specialty !== undefined && { specialty }),
    ...(certificate !== undefined && { certificate }),
    ...(language && { language }),
  };
};

export const windowOf = (query: CandidatesQuery, after: RankingWindow['after']): RankingWindow => ({
  limit: query.limit,
  after,
  includeExcluded: query.includeExcluded ?? false,
  ...(query.standing && { standing: query.standing }),
  ...(query.leastScore !== undefined && { leastScore: query.leastScore }),
});
