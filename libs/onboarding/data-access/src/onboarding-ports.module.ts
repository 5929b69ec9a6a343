import { OnboardingPort, TaskConcernPort } from '@crossward/contracts';
import { Module } from '@nestjs/common';
import { DatabaseOnboardingPort } from './database-onboarding-port.js';
import { DatabaseTaskConcernPort } from './database-task-concern-port.js';
import { OnboardingParties } from './onboarding-parties.js';

/** Provides `OnboardingPort` and `TaskConcernPort`, and whom events of onboarding concern, from the database. Needs the global database module. */
@Module({
  providers: [
    OnboardingParties,
    { provide: OnboardingPort, useClass: DatabaseOnboardingPort },
    { provide: TaskConcernPort, useClass: DatabaseTaskConcernPort },
  ],
  exports: [OnboardingParties, OnboardingPort, TaskConcernPort],
})
export class OnboardingPortsModule {}
