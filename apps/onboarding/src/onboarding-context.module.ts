import { CredentialPortsModule } from '@crossward/credentials-data-access';
import { MarketPortsModule } from '@crossward/marketplace-data-access';
import { OnboardingPortsModule } from '@crossward/onboarding-data-access';
import { OnboardingApiModule, OnboardingWorkerModule } from '@crossward/onboarding-feature';
import { Module } from '@nestjs/common';

const marketPorts = MarketPortsModule.forRoot({ imports: [CredentialPortsModule] });

/**
 * Onboarding without the platform, for whoever composes several contexts into one process: routes and consumers, with
 * the ports of the contexts that share the database. Needs the global config, database, HTTP and recognition modules, and a queue module that drains
 * `onboarding`.
 */
@Module({
  imports: [
    OnboardingPortsModule,
    OnboardingApiModule,
    OnboardingWorkerModule.forRoot({ imports: [marketPorts, CredentialPortsModule] }),
  ],
  exports: [OnboardingPortsModule],
})
export class OnboardingContextModule {}
