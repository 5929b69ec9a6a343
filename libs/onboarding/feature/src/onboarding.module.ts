import { OnboardingPortsModule } from '@crossward/onboarding-data-access';
import { loadTemplates } from '@crossward/onboarding-templates';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { PlanBuilder } from './building/plan-builder.service.js';
import { OnboardingConsumers } from './onboarding.consumers.js';
import { PlansController } from './plans/plans.controller.js';
import { PlansService } from './plans/plans.service.js';
import { PlanProgress } from './progress/plan-progress.service.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TasksService } from './tasks/tasks.service.js';
import { TEMPLATES } from './tokens.js';

export interface OnboardingOptions {
  /** Modules that export EngagementPort, RecognitionPort and PacketPort, unless these are global. */
  imports?: ModuleMetadata['imports'];
}

/**
 * Plans between signature and first shift: HTTP and consumers. Needs the global config, database and HTTP modules, and
 * EngagementPort, RecognitionPort and PacketPort; exports OnboardingPort. Broken templates stop the start.
 */
@Module({})
export class OnboardingModule {
  static forRoot({ imports = [] }: OnboardingOptions = {}): DynamicModule {
    return {
      module: OnboardingModule,
      imports: [OnboardingPortsModule, ...imports],
      controllers: [PlansController, TasksController],
      providers: [
        PlansService,
        TasksService,
        PlanBuilder,
        PlanProgress,
        OnboardingConsumers,
        { provide: TEMPLATES, useFactory: () => loadTemplates() },
      ],
      exports: [OnboardingPortsModule],
    };
  }
}
