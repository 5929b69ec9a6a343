import { CredentialPortsModule } from '@crossward/credentials-data-access';
import { MarketPortsModule } from '@crossward/marketplace-data-access';
import { MarketplaceModule } from '@crossward/marketplace-feature';
import { MatchingModule } from '@crossward/matching-feature';
import { OnboardingPortsModule } from '@crossward/onboarding-data-access';
import { Module } from '@nestjs/common';

const marketPorts = MarketPortsModule.forRoot({ imports: [CredentialPortsModule] });

/**
 * Marketplace and matching without the platform, for whoever composes several contexts into one process. Needs the
 * global config, database, HTTP and recognition modules, and a queue module that drains `marketplace`.
 */
@Module({
  imports: [
    MarketplaceModule.forRoot({ imports: [CredentialPortsModule, OnboardingPortsModule] }),
    MatchingModule.forRoot({ imports: [marketPorts] }),
  ],
  exports: [MarketplaceModule],
})
export class MarketplaceContextModule {}
