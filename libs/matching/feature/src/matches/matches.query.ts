import type { JurisdictionCode } from '@crossward/kernel';
import { Code, Decimal, Jurisdiction, Text } from '@crossward/platform-http';
import type { GapFilters } from '@crossward/matching-domain';
import { RankingQuery } from '../ranking-query.js';

const STANDINGS = ['ready', 'pending'] as const;

export class MatchesQuery extends RankingQuery {
  @Jurisdiction({ optional: true, description: 'Of the gap; a country covers its subdivisions.' })
  jurisdiction?: JurisdictionCode;

  @Text({ optional: true, max: 100 })
  specialty?: string;

  @Code(STANDINGS, { optional: true, description: 'A right on the first day, or only a route to it.' })
  standing?: (typeof STANDINGS)[number];

  @Decimal({ min: 0, max: 1, optional: true })
  leastScore?: number;
}

export const gapFiltersOf = ({ jurisdiction, specialty, standing, leastScore }: MatchesQuery): GapFilters => ({
  ...(jurisdiction && { jurisdiction }),
  ...(specialty !== undefined && { specialty }),
  ...(standing && { standing }),
  ...(leastScore !== undefined && { leastScore }),
});
