import type { GapSummary, NurseSummary } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import type { Assessment, MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { NurseRanking, type RankingRequest } from './nurse-ranking.js';
import { RankingIndex, type ServedAnswer } from './served.js';

/** Ranks by the index where there is one, else by the database: the same list, slower, and it says so. */
@Injectable()
export class ServedRanking {
  private readonly logger = new Logger('ServedRanking');

  constructor(
    private readonly database: NurseRanking,
    @Optional() @Inject(RankingIndex) private readonly index: RankingIndex | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rank(request: RankingRequest): Promise<ServedAnswer> {
    const found = await this.byIndex(request);
    if (found) return found;
    const asOf = this.clock.now().toISOString();
    return { ...(await this.database.rank(request)), servedBy: 'sql', indexVersion: null, asOf, staleForMs: 0 };
  }

  /** The domain's own word on each, in the order of the nurses. */
  assess(gap: GapSummary, nurses: readonly NurseSummary[], policy: MatchPolicy): Promise<Assessment[]> {
    return this.database.assess(gap, nurses, policy);
  }

  private async byIndex(request: RankingRequest): Promise<ServedAnswer | null> {
    try {
      return (await this.index?.rank(request)) ?? null;
    } catch (error) {
      this.logger.warn(`The index does not answer, the database does: ${(error as Error).message}`);
      return null;
    }
  }
}
