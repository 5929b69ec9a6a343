import { MarketPort, RecognitionPort } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import type { MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { MarketIndexKeeper, sharesClasses } from '../market-index/market-index-keeper.js';
import { MATCH_POLICY } from '../tokens.js';
import { IndexComparison } from './index-comparison.js';
import { LawClasses } from './law-classes.js';
import { MarketPortSnapshots } from './market-port-snapshots.js';
import type { MarketComparison, MarketSnapshot, MarketSnapshots } from './market-snapshots.js';

/** Compares by the index where this process has one that pays off, else by reading everybody: the same differences. */
@Injectable()
export class ServedSnapshots implements MarketSnapshots {
  constructor(
    private readonly database: MarketPortSnapshots,
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly laws: LawClasses,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(MarketIndexKeeper) private readonly keeper: MarketIndexKeeper | null,
  ) {}

  async take(gapIds: readonly string[]): Promise<MarketComparison> {
    const { keeper, laws, policy, clock } = this;
    if (!keeper?.current || !sharesClasses(keeper.current)) return this.database.take(gapIds);
    await keeper.catchUp();
    const [gaps, terms] = await Promise.all([this.market.listGaps(gapIds), this.recognition.vocabulary()]);
    const open = gaps.filter(({ status }) => status === 'open').sort((a, b) => (a.id < b.id ? -1 : 1));
    const todayAt = (gap: { timeZone: string }) => clock.today(gap.timeZone);
    return new IndexComparison(open, { keeper, laws, policy, terms, todayAt });
  }

  takeOf(gapIds: readonly string[], nurseIds: readonly string[]): Promise<MarketSnapshot> {
    return this.database.takeOf(gapIds, nurseIds);
  }
}
