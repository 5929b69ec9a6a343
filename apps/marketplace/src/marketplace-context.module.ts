import { ChannelsModule } from '@crossward/channels-feature';
import { CredentialParties, CredentialPortsModule } from '@crossward/credentials-data-access';
import { CredentialsApiModule } from '@crossward/credentials-feature';
import {
  CredentialClaimsModule,
  FairnessPortsModule,
  MarketCalendar,
  MarketConcernsModule,
  MarketParties,
  MarketPortsModule,
} from '@crossward/marketplace-data-access';
import { MarketplaceModule } from '@crossward/marketplace-feature';
import { RoundPortsModule } from '@crossward/matching-data-access';
import { MarketRunsModule, MatchingModule, StandingModule, type MatchingOptions } from '@crossward/matching-feature';
import { MessagingApiModule, MessagingPortsModule, MessagingWorkerModule } from '@crossward/messaging-feature';
import { OnboardingParties, OnboardingPortsModule } from '@crossward/onboarding-data-access';
import { OnboardingApiModule } from '@crossward/onboarding-feature';
import { IdentityModule } from '@crossward/platform-identity';
import { QueueDeskModule } from '@crossward/platform-queue';
import { Module, type DynamicModule } from '@nestjs/common';

const marketPorts = MarketPortsModule.forRoot({ imports: [CredentialPortsModule] });

/**
 * Everything that people reach over HTTP, without the platform: marketplace and matching, the routes of credentials and
 * onboarding, whose workers run elsewhere (or, in standalone, beside it), messages and notices with their workers, and the
 * channels out of the product. Needs the global config, database, HTTP and recognition modules, and a queue module that
 * drains `marketplace`, `matching` and `messaging`.
 */
@Module({})
export class MarketplaceContextModule {
  static forRoot({ rates = null, index }: Pick<MatchingOptions, 'rates' | 'index'> = {}): DynamicModule {
    const matching = MatchingModule.forRoot({ imports: [marketPorts], rates, ...(index && { index }) });
    return {
      module: MarketplaceContextModule,
      imports: [
        MarketplaceModule.forRoot({ imports: [CredentialPortsModule, OnboardingPortsModule] }),
        matching,
        FairnessPortsModule,
        StandingModule.forRoot({ imports: [marketPorts, CredentialPortsModule] }),
        MarketRunsModule.forRoot({ imports: [marketPorts, matching], rates }),
        CredentialsApiModule.forRoot({ imports: [CredentialClaimsModule, marketPorts] }),
        OnboardingApiModule,
        QueueDeskModule,
        ChannelsModule.forRoot({
          imports: [marketPorts, CredentialPortsModule, OnboardingPortsModule, MessagingPortsModule],
          parties: [MarketParties, CredentialParties, OnboardingParties],
          calendars: [MarketCalendar],
        }),
        MessagingApiModule.forRoot({ imports: [IdentityModule, MarketConcernsModule] }),
        MessagingWorkerModule.forRoot({
          imports: [MarketConcernsModule, CredentialPortsModule, OnboardingPortsModule, RoundPortsModule],
        }),
      ],
    };
  }
}
