import { OnboardingPort } from '@crossward/contracts';
import { Module } from '@nestjs/common';
import { DatabaseOnboardingPort } from './database-onboarding-port.js';
import { OnboardingParties } from './onboarding-parties.js';

/** Provides `OnboardingPort`, and whom events of onboarding concern, from the database. Needs the global database module. */
@Module({
  providers: [OnboardingParties, { provide: OnboardingPort, useClass: DatabaseOnboardingPort }],
  exports: [OnboardingParties, OnboardingPort],
})
export class OnboardingPortsModule {}
