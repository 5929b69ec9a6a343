import { PacketPort, systemActor, type JobOutcome } from '@crossward/contracts';
import { dayIn } from '@crossward/kernel';
import {
  cancelPlan,
  findPlan,
  findPlanOfPlacement,
  lockPlan,
  markTriggered,
  saveAdvance,
  savePlanState,
  type PlanRecord,
} from '@crossward/onboarding-data-access';
import {
  advance,
  forecast,
  isClosed,
  planLifecycle,
  trigger,
  type Advance,
  type Schedule,
} from '@crossward/onboarding-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { businessCalendarOf } from '../calendar/business-calendar.js';

/** The inbox row that makes an effect happen once; null where the effect is idempotent by itself. */
export interface Delivery {
  readonly consumer: string;
  readonly eventId: string;
}

/** Lets what happened take effect on a plan: unblocks, finishes tasks of the system, tells risks, completes. */
@Injectable()
export class PlanProgress {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PacketPort) private readonly packets: PacketPort,
  ) {}

  /** The packet of a placement was cleared: asks for the truth, then finishes the tasks that wait for it. */
  async packetCleared(placementId: string, delivery: Delivery | null): Promise<JobOutcome> {
    const packet = await this.packets.findPacket(placementId);
    if (packet?.status !== 'cleared') return 'skipped';
    return this.unitOfWork.run(systemActor, async (tx) => {
      await lockPlan(tx, placementId);
      const plan = await findPlanOfPlacement(tx, placementId);
      // Before there is a plan nothing is lost: whoever builds it asks for the packet afterwards.
      if (plan?.status !== 'active') return 'skipped';
      if (delivery && !(await tx.firstTime(delivery.consumer, delivery.eventId))) return 'skipped';
      const waiting = plan.tasks.filter((task) => task.trigger === 'packet.cleared' && !isClosed(task.status));
      for (const task of waiting) await markTriggered(tx, task);
      await this.advance(tx, { ...plan, tasks: trigger(plan.tasks, 'packet.cleared') });
      return waiting.length > 0 ? 'done' : 'skipped';
    });
  }

  /** A task was closed: lets it take effect on the tasks that wait for it, and on the plan. */
  async taskClosed(planId: string, delivery: Delivery): Promise<JobOutcome> {
    return this.unitOfWork.run(systemActor, async (tx) => {
      const placementId = (await findPlan(tx, planId))?.placementId;
      if (placementId === undefined) return 'skipped';
      await lockPlan(tx, placementId);
      const plan = await findPlan(tx, planId);
      if (plan?.status !== 'active' || !(await tx.firstTime(delivery.consumer, delivery.eventId))) return 'skipped';
      await this.advance(tx, plan);
      return 'done';
    });
  }

  /** A placement ended before its first shift: nobody has to do anything for it any more. */
  async placementEnded(placementId: string, delivery: Delivery): Promise<JobOutcome> {
    return this.unitOfWork.run(systemActor, async (tx) => {
      await lockPlan(tx, placementId);
      const plan = await findPlanOfPlacement(tx, placementId);
      if (plan?.status !== 'active' || !(await tx.firstTime(delivery.consumer, delivery.eventId))) return 'skipped';
      planLifecycle.move(plan.status, 'cancelled');
      await cancelPlan(tx, plan, plan.version, 'The placement ended.');
      tx.record({ ...about(plan), action: 'onboarding-plan.cancelled', details: { reason: 'placement-ended' } });
      return 'done';
    });
  }

  /** Moves everything that can move. As the system, under `lockPlan`, with the plan as just read. */
  async advance(tx: Transaction, plan: PlanRecord): Promise<void> {
    const today = dayIn(tx.now, plan.timeZone);
    const moved = advance(plan.tasks, today);
    await saveAdvance(tx, plan, moved);
    const after = forecast({ ...plan, tasks: moved.tasks }, today, businessCalendarOf(plan.jurisdiction));
    await savePlanState(tx, plan, after, moved.complete);
    this.tell(tx, plan, moved, after);
  }

  private tell(tx: Transaction, plan: PlanRecord, moved: Advance, after: Schedule): void {
    const idOf = (key: string): string => plan.tasks.find((task) => task.key === key)!.id;
    for (const key of moved.unblocked) {
      tx.record({ ...about(plan, idOf(key)), action: 'onboarding-task.unblocked', details: { key } });
    }
    for (const key of moved.finished) {
      tx.record({ ...about(plan, idOf(key)), action: 'onboarding-task.completed', details: { key, owner: 'system' } });
      tx.publish('onboarding-task.completed', { taskId: idOf(key), planId: plan.id });
    }
    if (after.atRisk !== plan.atRisk) recordRisk(tx, plan, after);
    if (!moved.complete) return;
    planLifecycle.move(plan.status, 'completed');
    tx.record({ ...about(plan), action: 'onboarding-plan.completed' });
    tx.publish('onboarding-plan.completed', { planId: plan.id, placementId: plan.placementId });
  }
}

type Whose = Pick<PlanRecord, 'id' | 'nurseId' | 'organisationId'>;

/** Subject of an audit event: the plan, or one of its tasks; readable by the nurse it is about. */
export const about = (
  { id, nurseId, organisationId }: Whose,
  taskId?: string,
): { subjectType: string; subjectId: string; nurseId: string; organisationId: string } => ({
  subjectType: taskId === undefined ? 'onboarding-plan' : 'onboarding-task',
  subjectId: taskId ?? id,
  nurseId,
  organisationId,
});

export const recordRisk = (tx: Transaction, plan: Whose, { atRisk, leastSlack, criticalPath }: Schedule): void =>
  tx.record({
    ...about(plan),
    action: atRisk ? 'onboarding-plan.risk-raised' : 'onboarding-plan.risk-lifted',
    details: { leastSlack, criticalPath },
  });
