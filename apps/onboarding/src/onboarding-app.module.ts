import { CREDENTIALS_ENTITIES } from '@crossward/credentials-data-access';
import { MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { IdentityModule } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { QUEUE_METRICS, QueueModule, QueueMonitor } from '@crossward/platform-queue';
import { RecognitionModule } from '@crossward/recognition-feature';
import { Module, type DynamicModule } from '@nestjs/common';
import { OnboardingContextModule } from './onboarding-context.module.js';

/** The onboarding service: routes and the workers of the queue `onboarding`, on the platform. */
@Module({})
export class OnboardingAppModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: OnboardingAppModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot({ entities: [...MARKETPLACE_ENTITIES, ...CREDENTIALS_ENTITIES] }),
        QueueModule.forRoot({ queues: ['onboarding'] }),
        HealthModule.withQueue({ monitor: QueueMonitor, metrics: QUEUE_METRICS }),
        IdentityModule,
        RecognitionModule.forRoot({ url: config.recognitionUrl }),
        OnboardingContextModule,
      ],
    };
  }
}
