import type { Actor } from '@crossward/contracts';
import { dayIn, notFound } from '@crossward/kernel';
import { findPlanOfPlacement } from '@crossward/onboarding-data-access';
import { knowsPublicHolidays } from '@crossward/platform-calendar';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { businessCalendarOf } from '../calendar/business-calendar.js';
import type { OnboardingPlanAnswer } from './plan.answer.js';
import { toPlanAnswer } from './to-plan-answer.js';

@Injectable()
export class PlansService {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** @throws not-found also while the plan is not built yet, and for placements of others */
  async ofPlacement(actor: Actor, placementId: string): Promise<OnboardingPlanAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const plan = await findPlanOfPlacement(tx, placementId);
      if (!plan) throw notFound('onboarding plan of the placement', placementId);
      return toPlanAnswer(plan, {
        actor,
        today: dayIn(tx.now, plan.timeZone),
        isBusinessDay: businessCalendarOf(plan.jurisdiction),
        holidaysKnown: knowsPublicHolidays(plan.jurisdiction),
      });
    });
  }
}
