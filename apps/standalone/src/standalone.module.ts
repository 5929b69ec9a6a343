import { MarketplaceContextModule } from '@crossward/app-marketplace';
import { QUEUES } from '@crossward/contracts';
import { CredentialPortsModule, CREDENTIALS_ENTITIES, CredentialsWorkerModule } from '@crossward/credentials-feature';
import { demoAccounts, DEMO_RATES } from '@crossward/demo-market';
import type { Clock } from '@crossward/kernel';
import { MARKETPLACE_ENTITIES, MarketPortsModule } from '@crossward/marketplace-data-access';
import { OnboardingWorkerModule } from '@crossward/onboarding-feature';
import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { DemoAccountsModule } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { QUEUE_METRICS, QueueModule, QueueMonitor } from '@crossward/platform-queue';
import { RecognitionModule } from '@crossward/recognition-feature';
import { Module, type DynamicModule } from '@nestjs/common';

const marketPorts = MarketPortsModule.forRoot({ imports: [CredentialPortsModule] });

/** Every service in one process: the same modules as in apps/*, on one platform. */
@Module({})
export class StandaloneModule {
  /** @param sources another clock than the machine's, in tests for example */
  static forRoot(config: AppConfig, sources: { clock?: Clock } = {}): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [
        DemoAccountsModule.forRoot(config.demoMode ? demoAccounts('') : []),
        ConfigModule.forRoot(config, sources),
        DatabaseModule.forRoot({ entities: [...MARKETPLACE_ENTITIES, ...CREDENTIALS_ENTITIES] }),
        QueueModule.forRoot({ queues: QUEUES }),
        HealthModule.withQueue({ monitor: QueueMonitor, metrics: QUEUE_METRICS }),
        RecognitionModule.forRoot({ api: true }),
        MarketplaceContextModule.forRoot({ rates: DEMO_RATES, index: 'here' }),
        CredentialsWorkerModule.forRoot({ imports: [marketPorts] }),
        OnboardingWorkerModule.forRoot({ imports: [marketPorts, CredentialPortsModule] }),
      ],
    };
  }
}
