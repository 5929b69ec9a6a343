import type { Actor } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { PlanRecord } from '@crossward/onboarding-data-access';
import {
  blockersOf,
  forecast,
  isClosed,
  mayComplete,
  TASK_OWNERS,
  type BusinessCalendar,
} from '@crossward/onboarding-domain';
import { toReference, toTaskAnswer } from '../tasks/to-task-answer.js';
import type { BallAnswer, OnboardingPlanAnswer, PlannedTaskAnswer } from './plan.answer.js';

export interface PlanContext {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly isBusinessDay: BusinessCalendar;
  readonly holidaysKnown: boolean;
}

const byDueDay = (a: { dueOn: string }, b: { dueOn: string }): number =>
  a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;

const ballOf = (tasks: readonly PlannedTaskAnswer[]): BallAnswer[] =>
  TASK_OWNERS.flatMap((owner) => {
    const ready = tasks.filter((task) => task.owner === owner && task.status === 'ready');
    const [first] = ready.sort(byDueDay);
    return first ? [{ owner, dueOn: first.dueOn, tasks: ready.map((task) => referenceOf(task)) }] : [];
  }).sort(byDueDay);

const referenceOf = ({ id, key, title, owner }: PlannedTaskAnswer): BallAnswer['tasks'][number] => ({
  taskId: id,
  key,
  title,
  owner,
});

/** The plan as it stands today: slack, critical path and risk are computed anew from what is really done. */
export const toPlanAnswer = (plan: PlanRecord, context: PlanContext): OnboardingPlanAnswer => {
  const { actor, today, isBusinessDay, holidaysKnown } = context;
  const planned = forecast(plan, today, isBusinessDay);
  const active = plan.status === 'active';
  const tasks = plan.tasks.map((task): PlannedTaskAnswer => {
    const { earliestStartOn, earliestFinishOn, slack, critical } = planned.tasks.find(({ key }) => key === task.key)!;
    const answer = toTaskAnswer(task, blockersOf(task, plan.tasks), {
      planId: plan.id,
      placementId: plan.placementId,
      today,
    });
    const yours = active && !isClosed(task.status) && mayComplete(actor, plan, task);
    return { ...answer, earliestStartOn, earliestFinishOn, slack, critical, yours };
  });
  const tooLate = tasks.filter(({ status, slack }) => (status === 'ready' || status === 'blocked') && slack < 0);
  return {
    id: plan.id,
    placementId: plan.placementId,
    status: plan.status,
    statusReason: plan.statusReason,
    jurisdiction: plan.jurisdiction,
    origin: plan.origin,
    corridor: plan.corridor,
    templates: plan.templates.map(({ id, version }) => ({ id, version })),
    acceptedOn: plan.acceptedOn,
    firstShiftOn: plan.firstShiftOn,
    timeZone: plan.timeZone,
    asOf: today,
    holidaysKnown,
    tasks,
    criticalPath: planned.criticalPath.map((key) => toReference(plan.tasks.find((task) => task.key === key)!)),
    ball: active ? ballOf(tasks) : [],
    risk: {
      atRisk: active && planned.atRisk,
      leastSlack: planned.leastSlack,
      tooLate: active ? tooLate.map(referenceOf) : [],
    },
    closedAt: plan.closedAt?.toISOString() ?? null,
    version: plan.version,
  };
};
