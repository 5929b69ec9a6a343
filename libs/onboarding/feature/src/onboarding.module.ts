import { loadTemplates } from '@crossward/onboarding-templates';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { PlanBuilder } from './building/plan-builder.service.js';
import { OnboardingConsumers } from './onboarding.consumers.js';
import { PlansController } from './plans/plans.controller.js';
import { PlansService } from './plans/plans.service.js';
import { PlanProgress } from './progress/plan-progress.service.js';
import { RemindOfTasks } from './reminders/remind-of-tasks.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TasksService } from './tasks/tasks.service.js';
import { TEMPLATES } from './tokens.js';

/** The routes of onboarding. Needs the global config, database and HTTP modules. */
@Module({
  controllers: [PlansController, TasksController],
  providers: [PlansService, TasksService],
})
export class OnboardingApiModule {}

/**
 * The consumers of the queue `onboarding`, and the reminders of tasks. Beside the global modules it needs, in `imports`, modules that export
 * EngagementPort, RecognitionPort and PacketPort, unless these are global. Broken templates stop the start.
 */
@Module({})
export class OnboardingWorkerModule {
  static forRoot({ imports = [] }: Pick<ModuleMetadata, 'imports'> = {}): DynamicModule {
    return {
      module: OnboardingWorkerModule,
      imports,
      providers: [
        PlanBuilder,
        PlanProgress,
        OnboardingConsumers,
        RemindOfTasks,
        { provide: TEMPLATES, useFactory: () => loadTemplates() },
      ],
    };
  }
}
