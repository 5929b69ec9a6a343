import { systemActor, type OnboardingPort } from '@crossward/contracts';
import { isClosed } from '@crossward/onboarding-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { findPlanOfPlacement } from './plan-store.js';

/** Reads as the system: what it returns must not leave a request unfiltered. `open` holds keys of open tasks. */
@Injectable()
export class DatabaseOnboardingPort implements OnboardingPort {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async findPlan(placementId: string): ReturnType<OnboardingPort['findPlan']> {
    const plan = await this.unitOfWork.read(systemActor, (tx) => findPlanOfPlacement(tx, placementId));
    if (!plan) return null;
    const open = plan.tasks.filter(({ status }) => !isClosed(status)).map(({ key }) => key);
    return { planId: plan.id, status: plan.status, open };
  }
}
