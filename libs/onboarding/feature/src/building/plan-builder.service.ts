import {
  EngagementPort,
  RecognitionPort,
  systemActor,
  type Decision,
  type JobOutcome,
  type PlacementView,
} from '@crossward/contracts';
import { dayIn, DomainError, notFound } from '@crossward/kernel';
import { findPlanOfPlacement, insertPlan, lockPlan } from '@crossward/onboarding-data-access';
import { buildPlan, type BuiltPlan } from '@crossward/onboarding-domain';
import { TemplateLibrary } from '@crossward/onboarding-templates';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { businessCalendarOf } from '../calendar/public-holidays.js';
import { about, PlanProgress, recordRisk, type Delivery } from '../progress/plan-progress.service.js';
import { TEMPLATES } from '../tokens.js';
import { corridorOf, queryOf, routeFactsOf } from './corridor-of.js';

/** Builds the one plan of a placement once its offer is accepted. */
@Injectable()
export class PlanBuilder {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EngagementPort) private readonly engagements: EngagementPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    @Inject(TEMPLATES) private readonly templates: TemplateLibrary,
    private readonly progress: PlanProgress,
  ) {}

  /** @throws not-found when there is no such placement; unavailable when a source cannot answer now */
  async build(placementId: string, delivery: Delivery): Promise<JobOutcome> {
    const view = await this.engagements.findPlacement(placementId);
    if (!view) throw notFound('placement', placementId);
    if (view.status !== 'pending_start') return 'skipped';
    const decision = await this.decide(view);
    const outcome = await this.unitOfWork.run(systemActor, (tx) => this.save(tx, view, decision, delivery));
    // The packet may have been cleared before there was a plan to tell. Asked after the commit, so that one of the two
    // sees the other; asked also on a repeated delivery, since the first run may have died in between.
    await this.progress.packetCleared(placementId, null);
    return outcome;
  }

  /** Null where recognition understands the question but cannot say: no accepted offer is without a plan. */
  private async decide(view: PlacementView): Promise<Decision | null> {
    try {
      const [decision] = await this.recognition.decide([queryOf(view, view.acceptedOn)]);
      return decision ?? null;
    } catch (error) {
      if (error instanceof DomainError && (error.kind === 'invalid' || error.kind === 'unprocessable')) return null;
      throw error;
    }
  }

  private async save(
    tx: Transaction,
    view: PlacementView,
    decision: Decision | null,
    delivery: Delivery,
  ): Promise<JobOutcome> {
    await lockPlan(tx, view.placementId);
    if (!(await tx.firstTime(delivery.consumer, delivery.eventId))) return 'skipped';
    if (await findPlanOfPlacement(tx, view.placementId)) return 'skipped';
    const built = this.plan(tx, view, decision);
    await insertPlan(tx, built);
    this.tell(tx, built, decision);
    const saved = await findPlanOfPlacement(tx, view.placementId);
    if (saved) await this.progress.advance(tx, saved);
    return 'done';
  }

  private plan(tx: Transaction, view: PlacementView, decision: Decision | null): BuiltPlan {
    const { gap, nurse, placementId, acceptedOn, startsOn } = view;
    const corridor = corridorOf(view, decision);
    return buildPlan(
      {
        placementId,
        nurseId: nurse.nurseId,
        organisationId: gap.organisationId,
        jurisdiction: gap.jurisdiction,
        origin: corridor.from,
        timeZone: gap.timeZone,
        acceptedOn,
        firstShiftOn: startsOn,
        today: dayIn(tx.now, gap.timeZone),
        template: this.templates.resolve(corridor),
        route: routeFactsOf(decision),
      },
      { next: () => tx.newId() },
      businessCalendarOf(gap.jurisdiction),
    );
  }

  private tell(tx: Transaction, { plan, schedule }: BuiltPlan, decision: Decision | null): void {
    const leg = decision?.route?.legs.at(-1);
    const details = {
      corridor: plan.corridor,
      templates: plan.templates.map(({ id, version }) => `${id}@${version}`),
      verdict: decision?.verdict ?? null,
      arrangement: leg?.arrangement ?? null,
      corpusVersion: decision?.corpusVersion ?? null,
      leastSlack: schedule.leastSlack,
    };
    tx.record({ ...about(plan), action: 'onboarding-plan.created', details });
    if (schedule.atRisk) recordRisk(tx, plan, schedule);
    tx.publish('onboarding-plan.created', { planId: plan.id, placementId: plan.placementId });
  }
}
