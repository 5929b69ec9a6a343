import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires, Versioned } from '@crossward/platform-http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OnboardingPlanAnswer } from './plan.answer.js';
import { PlansService } from './plans.service.js';

@ApiTags('onboarding')
@Controller('v1/placements/:placementId/onboarding-plan')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Get()
  @Requires('onboarding:read')
  @Versioned()
  @Answer(OnboardingPlanAnswer, { description: 'Tasks in order, slack as of today, and who holds the ball.' })
  ofPlacement(
    @CurrentActor() actor: Actor,
    @IdParam('placementId') placementId: string,
  ): Promise<OnboardingPlanAnswer> {
    return this.plans.ofPlacement(actor, placementId);
  }
}
