import { ConcernsPort, EngagementPort, GapFeedPort, MarketPort, NurseFeedPort } from '@crossward/contracts';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { DatabaseConcernsPort } from './database-concerns-port.js';
import { DatabaseEngagementPort } from './database-engagement-port.js';
import { DatabaseGapFeed } from './database-gap-feed.js';
import { DatabaseMarketPort } from './database-market-port.js';
import { DatabaseNurseFeed } from './database-nurse-feed.js';
import { MarketCalendar } from './market-calendar.js';
import { MarketParties } from './market-parties.js';

/**
 * Provides `MarketPort`, `EngagementPort`, `GapFeedPort`, `NurseFeedPort` and whom events concern from the database. Needs the global config and database modules (with
 * `MARKETPLACE_ENTITIES`), and in `imports` a module that exports `ScreeningPort`.
 */
@Module({})
export class MarketPortsModule {
  static forRoot({ imports = [] }: Pick<ModuleMetadata, 'imports'> = {}): DynamicModule {
    return {
      module: MarketPortsModule,
      imports,
      providers: [
        MarketCalendar,
        MarketParties,
        { provide: MarketPort, useClass: DatabaseMarketPort },
        { provide: EngagementPort, useClass: DatabaseEngagementPort },
        { provide: GapFeedPort, useClass: DatabaseGapFeed },
        { provide: NurseFeedPort, useClass: DatabaseNurseFeed },
      ],
      exports: [MarketCalendar, MarketParties, MarketPort, EngagementPort, GapFeedPort, NurseFeedPort],
    };
  }
}

/** Provides `ConcernsPort`. Needs the global database module with `MARKETPLACE_ENTITIES`. */
@Module({ providers: [{ provide: ConcernsPort, useClass: DatabaseConcernsPort }], exports: [ConcernsPort] })
export class MarketConcernsModule {}
