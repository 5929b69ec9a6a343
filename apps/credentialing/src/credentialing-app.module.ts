import { CredentialPortsModule, CREDENTIALS_ENTITIES } from '@crossward/credentials-data-access';
import { CredentialsApiModule, CredentialsWorkerModule } from '@crossward/credentials-feature';
import { CredentialClaimsModule, MarketPortsModule, MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { IdentityModule } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { QueueModule } from '@crossward/platform-queue';
import { RecognitionModule } from '@crossward/recognition-feature';
import { Module, type DynamicModule } from '@nestjs/common';

/** The credentialing service: drains its queue and serves the routes of credentials. */
@Module({})
export class CredentialingAppModule {
  static forRoot(config: AppConfig): DynamicModule {
    const market = MarketPortsModule.forRoot({ imports: [CredentialPortsModule] });
    return {
      module: CredentialingAppModule,
      imports: [
        ConfigModule.forRoot(config),
        HealthModule,
        DatabaseModule.forRoot({ entities: [...MARKETPLACE_ENTITIES, ...CREDENTIALS_ENTITIES] }),
        QueueModule.forRoot({ queues: ['credentialing'] }),
        IdentityModule,
        RecognitionModule.forRoot({ url: config.recognitionUrl }),
        CredentialsApiModule.forRoot({ imports: [CredentialClaimsModule, market] }),
        CredentialsWorkerModule.forRoot({ imports: [market] }),
      ],
    };
  }
}
