import type { Citation } from '@crossward/contracts';
import type { IdSource, LocalDate } from '@crossward/kernel';
import type { BusinessCalendar } from './business-days.js';
import type { OnboardingPlan } from './plan.js';
import { schedule, type Schedule } from './schedule.js';
import { inDependencyOrder } from './task-graph.js';
import type { ResolvedTemplate, TaskTemplate } from './template.js';

/** What the decision of recognition says about the way to the right to practise. */
export interface RouteFacts {
  /** Calendar days that the route typically takes, at least 1. */
  readonly typicalDays: number;
  readonly citation: Citation;
}

export interface PlanRequest extends Omit<OnboardingPlan, 'id' | 'corridor' | 'templates' | 'tasks'> {
  readonly template: ResolvedTemplate;
  readonly route: RouteFacts | null;
  readonly today: LocalDate;
}

export interface BuiltPlan {
  readonly plan: OnboardingPlan;
  readonly schedule: Schedule;
}

const alongRoute = (task: TaskTemplate, route: RouteFacts | null): TaskTemplate => {
  if (!task.followsRoute || !route) return task;
  return {
    ...task,
    duration: { days: route.typicalDays, unit: 'calendar' },
    basis: { force: 'law', ...route.citation },
  };
};

/**
 * A plan with frozen tasks and due days. Ids are drawn in dependency order: the same request and the same ids give the
 * same plan, in whatever order the template lists its tasks.
 * @throws as inDependencyOrder
 */
export const buildPlan = (request: PlanRequest, ids: IdSource, isBusinessDay: BusinessCalendar): BuiltPlan => {
  const { template, route, today, ...placement } = request;
  const tasks = inDependencyOrder(template.tasks.map((task) => alongRoute(task, route)));
  const nodes = tasks.map((task) => ({ ...task, closedOn: null }));
  const { acceptedOn, firstShiftOn } = placement;
  const planned = schedule(nodes, { acceptedOn, firstShiftOn, today, isBusinessDay });
  const dueOn = new Map(planned.tasks.map((task) => [task.key, task.dueOn]));
  const plan: OnboardingPlan = {
    ...placement,
    id: ids.next(),
    corridor: template.corridor,
    templates: template.versions,
    tasks: tasks.map((task, position) => ({
      ...task,
      id: ids.next(),
      dependsOn: [...task.dependsOn].sort(),
      position,
      status: task.dependsOn.length === 0 ? 'ready' : 'blocked',
      dueOn: dueOn.get(task.key)!,
      triggered: false,
      closedOn: null,
    })),
  };
  return { plan, schedule: planned };
};

/** The schedule as things stand today: what is closed counts with its real day. */
export const forecast = (plan: OnboardingPlan, today: LocalDate, isBusinessDay: BusinessCalendar): Schedule =>
  schedule(plan.tasks, { acceptedOn: plan.acceptedOn, firstShiftOn: plan.firstShiftOn, today, isBusinessDay });
