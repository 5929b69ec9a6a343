import { CREDENTIALS_ENTITIES, CredentialPortsModule } from '@crossward/credentials-data-access';
import { DEMO_RATES } from '@crossward/demo-market';
import { MARKETPLACE_ENTITIES, MarketPortsModule } from '@crossward/marketplace-data-access';
import { MatchingModule } from '@crossward/matching-feature';
import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { IdentityModule } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { RecognitionModule } from '@crossward/recognition-feature';
import { Module, type DynamicModule } from '@nestjs/common';

/**
 * The matching service: the index of the market, kept in step with the database, and the route by which the marketplace asks
 * it. Any number may run beside each other: each follows the changes by itself, and any of them answers the same.
 */
@Module({})
export class MatchingAppModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: MatchingAppModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot({ entities: [...MARKETPLACE_ENTITIES, ...CREDENTIALS_ENTITIES] }),
        HealthModule,
        IdentityModule,
        RecognitionModule.forRoot({ url: config.recognitionUrl }),
        MatchingModule.forService({
          imports: [MarketPortsModule.forRoot({ imports: [CredentialPortsModule] })],
          rates: config.demoMode ? DEMO_RATES : null,
        }),
      ],
    };
  }
}
