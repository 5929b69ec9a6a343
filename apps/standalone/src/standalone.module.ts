import { QUEUES } from '@crossward/contracts';
import {
  CredentialPortsModule,
  CREDENTIALS_ENTITIES,
  CredentialsApiModule,
  CredentialsWorkerModule,
} from '@crossward/credentials-feature';
import { DEMO_RATES } from '@crossward/demo-market';
import { MARKETPLACE_ENTITIES, MarketPortsModule } from '@crossward/marketplace-data-access';
import { MarketplaceModule } from '@crossward/marketplace-feature';
import { MatchingModule } from '@crossward/matching-feature';
import { OnboardingPortsModule } from '@crossward/onboarding-data-access';
import { OnboardingApiModule, OnboardingWorkerModule } from '@crossward/onboarding-feature';
import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { IdentityModule } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { QUEUE_METRICS, QueueModule, QueueMonitor } from '@crossward/platform-queue';
import { RecognitionModule } from '@crossward/recognition-feature';
import { Module, type DynamicModule } from '@nestjs/common';

const MARKET_PORTS = MarketPortsModule.forRoot({ imports: [CredentialPortsModule] });

/** Every service in one process: the same feature modules as apps/*, wired in process. */
@Module({})
export class StandaloneModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot({ entities: [...MARKETPLACE_ENTITIES, ...CREDENTIALS_ENTITIES] }),
        QueueModule.forRoot({ queues: QUEUES }),
        HealthModule.withQueue({ monitor: QueueMonitor, metrics: QUEUE_METRICS }),
        IdentityModule,
        RecognitionModule.forRoot({ api: true }),
        MarketplaceModule.forRoot({ imports: [CredentialPortsModule, OnboardingPortsModule] }),
        MatchingModule.forRoot({ imports: [MARKET_PORTS], rates: DEMO_RATES }),
        CredentialsApiModule,
        CredentialsWorkerModule.forRoot({ imports: [MARKET_PORTS] }),
        OnboardingApiModule,
        OnboardingWorkerModule.forRoot({ imports: [MARKET_PORTS, CredentialPortsModule] }),
      ],
    };
  }
}
