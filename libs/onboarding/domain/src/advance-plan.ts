import type { LocalDate } from '@crossward/kernel';
import type { PlanTask } from './plan.js';
import { isClosed, taskLifecycle } from './task-lifecycle.js';
import type { TaskTrigger } from './vocabulary.js';

export interface Advance {
  /** All tasks, in their order, with the states they have now. */
  readonly tasks: readonly PlanTask[];
  /** Keys of tasks that nothing blocks any more and that wait for a person or an authority. */
  readonly unblocked: readonly string[];
  /** Keys of tasks of the system that are done by this. */
  readonly finished: readonly string[];
  /** Every task is closed: the plan is completed. */
  readonly complete: boolean;
}

/** Open tasks that this one waits for, in the order of the plan. */
export const blockersOf = (task: PlanTask, tasks: readonly PlanTask[]): PlanTask[] =>
  tasks.filter(({ key, status }) => task.dependsOn.includes(key) && !isClosed(status));

const isFinishedBySystem = (task: PlanTask): boolean =>
  task.owner === 'system' && (task.triggered || task.trigger === 'dependencies-closed');

/** Marks the tasks of the system that wait for this event; they finish as soon as nothing blocks them. */
export const trigger = <Task extends PlanTask>(tasks: readonly Task[], event: TaskTrigger): Task[] =>
  tasks.map((task) => (task.trigger === event && !isClosed(task.status) ? { ...task, triggered: true } : task));

/**
 * Lets closed tasks take effect: unblocks what waited for them and finishes the tasks of the system that are due to
 * finish, over and over until nothing moves. Doing it twice changes nothing.
 * @param today day at the place, recorded as the day on which tasks of the system finish
 */
export const advance = (tasks: readonly PlanTask[], today: LocalDate): Advance => {
  const now = new Map(tasks.map((task) => [task.key, task]));
  const unblocked: string[] = [];
  const finished: string[] = [];
  // One pass is enough: tasks stand in dependency order, so what a task waits for has moved before it.
  for (const { key } of [...tasks].sort((a, b) => a.position - b.position)) {
    let task = now.get(key)!;
    if (task.status === 'blocked' && task.dependsOn.every((wanted) => isClosed(now.get(wanted)!.status))) {
      task = { ...task, status: taskLifecycle.move(task.status, 'ready') };
      unblocked.push(key);
    }
    if (task.status === 'ready' && isFinishedBySystem(task)) {
      task = { ...task, status: taskLifecycle.move(task.status, 'done'), closedOn: today };
      finished.push(key);
    }
    now.set(key, task);
  }
  const after = tasks.map(({ key }) => now.get(key)!);
  return {
    tasks: after,
    unblocked: unblocked.filter((key) => !finished.includes(key)),
    finished,
    complete: after.every(({ status }) => isClosed(status)),
  };
};
