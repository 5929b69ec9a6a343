import { CredentialPortsModule } from '@crossward/credentials-data-access';
import { CredentialsApiModule } from '@crossward/credentials-feature';
import { MarketConcernsModule, MarketPortsModule } from '@crossward/marketplace-data-access';
import { MarketplaceModule } from '@crossward/marketplace-feature';
import { MatchingModule, type MatchingOptions } from '@crossward/matching-feature';
import { MessagingApiModule, MessagingWorkerModule } from '@crossward/messaging-feature';
import { OnboardingPortsModule } from '@crossward/onboarding-data-access';
import { OnboardingApiModule } from '@crossward/onboarding-feature';
import { Module, type DynamicModule } from '@nestjs/common';

const marketPorts = MarketPortsModule.forRoot({ imports: [CredentialPortsModule] });

/**
 * Everything that people reach over HTTP, without the platform: marketplace and matching, and the routes of credentials
 * and onboarding, whose workers run elsewhere (or, in standalone, beside it); messages and notices with their workers.
 * Needs the global config, database, HTTP and recognition modules, and a queue module that drains `marketplace` and
 * `messaging`.
 */
@Module({})
export class MarketplaceContextModule {
  static forRoot({ rates = null }: Pick<MatchingOptions, 'rates'> = {}): DynamicModule {
    return {
      module: MarketplaceContextModule,
      imports: [
        MarketplaceModule.forRoot({ imports: [CredentialPortsModule, OnboardingPortsModule] }),
        MatchingModule.forRoot({ imports: [marketPorts], rates }),
        CredentialsApiModule,
        OnboardingApiModule,
        MessagingApiModule.forRoot({ imports: [MarketConcernsModule] }),
        MessagingWorkerModule.forRoot({ imports: [MarketConcernsModule, CredentialPortsModule] }),
      ],
    };
  }
}
