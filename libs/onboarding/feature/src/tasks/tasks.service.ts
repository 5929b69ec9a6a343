import type { Actor } from '@crossward/contracts';
import { dayIn, notFound, type LocalDate } from '@crossward/kernel';
import {
  closeTask,
  findPlanOfTask,
  listOpenTasks,
  type OpenTask,
  type PlanRecord,
  type TaskRecord,
} from '@crossward/onboarding-data-access';
import { blockersOf, completeTask, ownersCompletedBy, waiveTask, type TaskClosure } from '@crossward/onboarding-domain';
import { UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { CursorCodec, type Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { about } from '../progress/plan-progress.service.js';
import type { CompletionBody, OnboardingTaskAnswer, TaskListQuery, WaiverBody } from './task.answer.js';
import { toTaskAnswer } from './to-task-answer.js';

const LIST = 'onboarding-tasks';

type Decide = (plan: PlanRecord, task: TaskRecord, today: LocalDate) => TaskClosure;

@Injectable()
export class TasksService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  /** Open tasks of all plans that the actor may see, by due day. */
  async list(actor: Actor, { mine, limit, cursor }: TaskListQuery): Promise<Page<OnboardingTaskAnswer>> {
    const after = this.cursors.decode(cursor, LIST) as [string, string] | null;
    const owners = mine ? ownersCompletedBy(actor.role) : null;
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await listOpenTasks(tx, { owners, after, limit: limit + 1 });
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1)?.task : undefined;
      return {
        items: items.map((open) => ofOpenTask(open, tx.now)),
        nextCursor: last ? this.cursors.encode([last.dueOn, last.id], LIST) : null,
      };
    });
  }

  /** @throws not-found, forbidden, conflict, precondition-failed, unprocessable: see `completeTask` of the domain */
  complete(actor: Actor, taskId: string, version: number, { evidence }: CompletionBody): Promise<OnboardingTaskAnswer> {
    return this.close(actor, taskId, version, 'onboarding-task.completed', (plan, task, today) =>
      completeTask(actor, plan, task, evidence, today),
    );
  }

  /** @throws not-found, forbidden, conflict, precondition-failed, unprocessable: see `waiveTask` of the domain */
  waive(actor: Actor, taskId: string, version: number, { reason, until }: WaiverBody): Promise<OnboardingTaskAnswer> {
    return this.close(actor, taskId, version, 'onboarding-task.waived', (plan, task, today) =>
      waiveTask(actor, plan, task, { reason, until: until ?? null }, today),
    );
  }

  /** Whoever saw an older version is told so before anything else: what they decided on is no longer so. */
  private async close(
    actor: Actor,
    taskId: string,
    version: number,
    action: string,
    decide: Decide,
  ): Promise<OnboardingTaskAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const plan = await findPlanOfTask(tx, taskId);
      const task = plan?.tasks.find(({ id }) => id === taskId);
      if (!plan || !task) throw notFound('onboarding task', taskId);
      if (task.version !== version) throw versionConflict('onboarding task', taskId);
      const closure = decide(plan, task, dayIn(tx.now, plan.timeZone));
      await closeTask(tx, plan, task, closure);
      const { key, owner } = task;
      const { waivedUntil } = closure;
      tx.record({ ...about(plan, taskId), action, details: { key, owner, planId: plan.id, waivedUntil } });
      tx.publish('onboarding-task.completed', { taskId, planId: plan.id });
      return this.read(tx, taskId);
    });
  }

  private async read(tx: Transaction, taskId: string): Promise<OnboardingTaskAnswer> {
    const plan = await findPlanOfTask(tx, taskId);
    const task = plan?.tasks.find(({ id }) => id === taskId);
    if (!plan || !task) throw notFound('onboarding task', taskId);
    const { id: planId, placementId, timeZone } = plan;
    return toTaskAnswer(task, blockersOf(task, plan.tasks), { planId, placementId, today: dayIn(tx.now, timeZone) });
  }
}

const ofOpenTask = ({ task, waitsFor, planId, placementId, timeZone }: OpenTask, now: Date): OnboardingTaskAnswer =>
  toTaskAnswer(task, waitsFor, { planId, placementId, today: dayIn(now, timeZone) });
