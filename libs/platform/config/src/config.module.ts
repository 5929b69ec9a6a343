import { Module, type DynamicModule } from '@nestjs/common';
import { systemClock, type Clock, type IdSource } from '@crossward/kernel';
import type { AppConfig } from './app-config.js';
import { APP_CONFIG, CLOCK, ID_SOURCE } from './tokens.js';
import { uuidV7Source } from './uuid-v7-source.js';

/** Makes configuration, clock and id source injectable everywhere. */
@Module({})
export class ConfigModule {
  static forRoot(config: AppConfig, sources: { clock?: Clock; ids?: IdSource } = {}): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: APP_CONFIG, useValue: config },
        { provide: CLOCK, useValue: sources.clock ?? systemClock },
        { provide: ID_SOURCE, useValue: sources.ids ?? uuidV7Source },
      ],
      exports: [APP_CONFIG, CLOCK, ID_SOURCE],
    };
  }
}
