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
import { businessCalendarOf } from '../calendar/business-calendar.js';
import { about, PlanProgress, recordRisk, type Delivery } from '../progress/plan-progress.service.js';
import { TEMPLATES } from '../tokens.js';
import { corridorOf, queryOf, routeFactsOf } from './corridor-of.js';

interface Recognised {
  readonly decision: Decision | null;
  /** Code of the error by which recognition refused the question. */
  readonly refusal: string | null;
}

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
    const recognised = await this.decide(view);
    const outcome = await this.unitOfWork.run(systemActor, (tx) => this.save(tx, view, recognised, delivery));
    // The packet may have been cleared before there was a plan to tell. Asked after the commit, so that one of the two
    // sees the other; asked also on a repeated delivery, since the first run may have died in between.
    await this.progress.packetCleared(placementId, null);
    return outcome;
  }

  /** Without a decision where recognition refuses the question for good: no accepted offer is without a plan. */
  private async decide(view: PlacementView): Promise<Recognised> {
    try {
      const [decision] = await this.recognition.decide([queryOf(view, view.acceptedOn)]);
      return { decision: decision ?? null, refusal: null };
    } catch (error) {
      const final = error instanceof DomainError && (error.kind === 'invalid' || error.kind === 'unprocessable');
      if (!final) throw error;
      return { decision: null, refusal: error.code };
    }
  }

  private async save(
    tx: Transaction,
    view: PlacementView,
    recognised: Recognised,
    delivery: Delivery,
  ): Promise<JobOutcome> {
    await lockPlan(tx, view.placementId);
    if (!(await tx.firstTime(delivery.consumer, delivery.eventId))) return 'skipped';
    if (await findPlanOfPlacement(tx, view.placementId)) return 'skipped';
    const built = this.plan(tx, view, recognised.decision);
    await insertPlan(tx, built);
    this.tell(tx, built, recognised);
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

  private tell(tx: Transaction, { plan, schedule }: BuiltPlan, { decision, refusal }: Recognised): void {
    const leg = decision?.route?.legs.at(-1);
    const details = {
      corridor: plan.corridor,
      templates: plan.templates.map(({ id, version }) => `${id}@${version}`),
      verdict: decision?.verdict ?? null,
      arrangement: leg?.arrangement ?? null,
      corpusVersion: decision?.corpusVersion ?? null,
      recognitionRefusal: refusal,
      leastSlack: schedule.leastSlack,
    };
    tx.record({ ...about(plan), action: 'onboarding-plan.created', details });
    if (schedule.atRisk) recordRisk(tx, plan, schedule);
    tx.publish('onboarding-plan.created', { planId: plan.id, placementId: plan.placementId });
  }
}
