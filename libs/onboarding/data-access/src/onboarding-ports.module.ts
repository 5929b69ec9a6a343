import { OnboardingPort } from '@crossward/contracts';
import { Module } from '@nestjs/common';
import { DatabaseOnboardingPort } from './database-onboarding-port.js';

/** Provides `OnboardingPort` from the database. Needs the global database module. */
@Module({
  providers: [{ provide: OnboardingPort, useClass: DatabaseOnboardingPort }],
  exports: [OnboardingPort],
})
export class OnboardingPortsModule {}
