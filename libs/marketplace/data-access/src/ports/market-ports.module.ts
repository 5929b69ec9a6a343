import { ConcernsPort, EngagementPort, MarketPort } from '@crossward/contracts';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { DatabaseConcernsPort } from './database-concerns-port.js';
import { DatabaseEngagementPort } from './database-engagement-port.js';
import { DatabaseMarketPort } from './database-market-port.js';
import { MarketCalendar } from './market-calendar.js';
import { MarketParties } from './market-parties.js';

/**
 * Provides `MarketPort`, `EngagementPort` and whom events concern from the database. Needs the global config and database modules (with
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
      ],
      exports: [MarketCalendar, MarketParties, MarketPort, EngagementPort],
    };
  }
}

/** Provides `ConcernsPort`. Needs the global database module with `MARKETPLACE_ENTITIES`. */
@Module({ providers: [{ provide: ConcernsPort, useClass: DatabaseConcernsPort }], exports: [ConcernsPort] })
export class MarketConcernsModule {}
