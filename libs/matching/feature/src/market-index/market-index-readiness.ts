import { Readiness } from '@crossward/platform-observability';
import { Inject, Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { MarketIndexKeeper } from './market-index-keeper.js';

/** An index that has not looked at the database for so long has lost it. */
const MOST_STALE_MS = 5_000;

/**
 * Of the matching service ready is who has an index that is in step; a standby that still builds is sent nobody. A
 * marketplace is ready without one, for the database ranks meanwhile.
 */
@Injectable()
export class MarketIndexReadiness implements OnModuleInit {
  constructor(
    private readonly keeper: MarketIndexKeeper,
    @Optional() @Inject(Readiness) private readonly readiness: Readiness | null,
  ) {}

  onModuleInit(): void {
    this.readiness?.register('market-index', async () => {
      const { staleForMs } = this.keeper.state();
      return staleForMs !== null && staleForMs < MOST_STALE_MS;
    });
  }
}
