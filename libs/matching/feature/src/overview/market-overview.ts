import { MarketPort } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import { passesMarket, rankNurses, type ExchangeRates, type MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { MarketIndexKeeper, sharesClasses, type KeptIndex } from '../market-index/market-index-keeper.js';
import { RightsTables } from '../market-index/rights-tables.js';
import { RecognitionClasses } from '../recognition/recognition-classes.js';
import { EXCHANGE_RATES, MATCH_POLICY } from '../tokens.js';

export interface MarketOverviewCounts {
  gaps: number;
  /** Nurses who fit at least one open gap. */
  nursesRanked: number;
  /** Open gaps that at least one nurse fits. */
  gapsWithCandidates: number;
}

/** Finds who fits which open gap, by the index where it pays off, and keeps the figures alone. */
@Injectable()
export class MarketOverview {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    private readonly classes: RecognitionClasses,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(MarketIndexKeeper) private readonly keeper: MarketIndexKeeper | null,
    @Optional() @Inject(RightsTables) private readonly tables: RightsTables | null,
  ) {}

  async count(): Promise<MarketOverviewCounts> {
    const { keeper, tables } = this;
    if (!keeper?.current || !tables || !sharesClasses(keeper.current)) return this.countByDatabase();
    await keeper.catchUp();
    return (await this.countByIndex(keeper.current, tables)) ?? this.countByDatabase();
  }

  /** Null where the index was replaced on the way. */
  private async countByIndex(
    { index, classes }: KeptIndex,
    tables: RightsTables,
  ): Promise<MarketOverviewCounts | null> {
    const gaps = await this.market.listOpenGaps();
    const ranked = new Set<string>();
    let gapsWithCandidates = 0;
    for (const gap of gaps) {
      const today = this.clock.today(gap.timeZone);
      const { rights } = await tables.rightsFor(gap, today, classes);
      if (this.keeper?.current?.index !== index) return null;
      let fits = false;
      index.eachWhoFits(gap, { policy: this.policy, today, rates: this.rates, rights, k: 1 }, (nurseId) => {
        ranked.add(nurseId);
        fits = true;
      });
      if (fits) gapsWithCandidates += 1;
    }
    return { gaps: gaps.length, nursesRanked: ranked.size, gapsWithCandidates };
  }

  private async countByDatabase(): Promise<MarketOverviewCounts> {
    const [gaps, everybody] = await Promise.all([this.market.listOpenGaps(), this.market.listNurses()]);
    const ranked = new Set<string>();
    let gapsWithCandidates = 0;
    for (const gap of gaps) {
      const today = this.clock.today(gap.timeZone);
      const nurses = everybody.filter((nurse) => passesMarket({ gap, nurse, today, rates: this.rates }));
      const answers = await this.classes.decide(nurses.map((nurse) => ({ nurse, gap, today })));
      const decisions = new Map(nurses.map(({ id }, at) => [id, answers[at]]));
      const decisionsOf = ({ id }: { id: string }) => {
        const found = decisions.get(id);
        if (!found) throw new Error(`No decision for the nurse (${id}).`);
        return found;
      };
      const ranking = rankNurses({ gap, nurses, decisionsOf, policy: this.policy, today, rates: this.rates });
      for (const { nurseId } of ranking.ranked) ranked.add(nurseId);
      if (ranking.ranked.length > 0) gapsWithCandidates += 1;
    }
    return { gaps: gaps.length, nursesRanked: ranked.size, gapsWithCandidates };
  }
}
