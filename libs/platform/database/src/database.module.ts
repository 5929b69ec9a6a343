import { Module, type DynamicModule } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { DatabaseHealth } from './database-health.js';
import type { EntityClasses } from './data-source.js';
import { ServiceDataSources } from './service-data-sources.js';
import { UnitOfWork } from './unit-of-work.js';

/** The connection of a service to PostgreSQL. Needs `ConfigModule`; imported once, at the root. */
@Module({})
export class DatabaseModule {
  static forRoot(options: { entities: EntityClasses; poolSize?: number }): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: ServiceDataSources,
          inject: [APP_CONFIG],
          useFactory: (config: AppConfig) => ServiceDataSources.connect(config, options.entities, options.poolSize),
        },
        UnitOfWork,
        DatabaseHealth,
      ],
      exports: [UnitOfWork, DatabaseHealth],
    };
  }
}
