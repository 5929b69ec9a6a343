import { CREDENTIALS_ENTITIES } from '@crossward/credentials-data-access';
import { demoAccounts, DEMO_RATES } from '@crossward/demo-market';
import { MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { DemoAccountsModule } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { QUEUE_METRICS, QueueModule, QueueMonitor } from '@crossward/platform-queue';
import { RecognitionModule } from '@crossward/recognition-feature';
import { Module, type DynamicModule } from '@nestjs/common';
import { MarketplaceContextModule } from './marketplace-context.module.js';

/** The marketplace service: all that people reach over HTTP, and the queues `marketplace`, `matching` and `messaging`. */
@Module({})
export class MarketplaceAppModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: MarketplaceAppModule,
      imports: [
        DemoAccountsModule.forRoot(config.demoMode ? demoAccounts('') : []),
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot({ entities: [...MARKETPLACE_ENTITIES, ...CREDENTIALS_ENTITIES] }),
        QueueModule.forRoot({ queues: ['marketplace', 'messaging', 'matching'] }),
        HealthModule.withQueue({ monitor: QueueMonitor, metrics: QUEUE_METRICS }),
        RecognitionModule.forRoot({ url: config.recognitionUrl, api: true }),
        MarketplaceContextModule.forRoot({
          rates: config.demoMode ? DEMO_RATES : null,
          index:
            config.matchingUrl === null ? 'here' : { url: config.matchingUrl, timeoutMs: config.matchingTimeoutMs },
        }),
      ],
    };
  }
}
