import { MarketPort } from '@crossward/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { NurseRanking, type RankingRequest } from './nurse-ranking.js';
import type { FoundRows, ServedAnswer } from './served.js';

/**
 * Makes the answer of what an index found. Who is shown is read from the database and assessed anew, so that the words and
 * figures of a page are the same whoever found it.
 */
@Injectable()
export class FoundRowsReader {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    private readonly ranking: NurseRanking,
  ) {}

  /** Null where somebody of the page has changed since: the database knows the list as it is now. */
  async answer({ rows, ...found }: FoundRows, { gap, policy }: RankingRequest): Promise<ServedAnswer | null> {
    const nurses = await this.market.findNurses(rows.map(({ nurseId }) => nurseId));
    const assessments = await this.ranking.assess(gap, nurses, policy);
    const byId = new Map(nurses.map((nurse, at) => [nurse.id, { nurse, assessment: assessments[at] }]));
    const items: ServedAnswer['items'] = [];
    for (const { nurseId, score, failedCount } of rows) {
      const { nurse, assessment } = byId.get(nurseId) ?? {};
      if (!nurse || assessment?.score !== score || assessment.failed.length !== failedCount) return null;
      items.push({ nurse, assessment, rank: failedCount === 0 ? found.ahead + items.length + 1 : null });
    }
    return { ...found, items };
  }
}
