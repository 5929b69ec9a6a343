import { Flag, PageQuery } from '@crossward/platform-http';

/** `?limit&cursor&includeExcluded` of both lists. */
export class RankingQuery extends PageQuery {
  @Flag({ optional: true, description: 'Also those that a hard constraint excludes, after the others, with why not.' })
  includeExcluded?: boolean;
}
