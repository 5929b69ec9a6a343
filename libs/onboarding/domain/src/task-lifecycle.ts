import { defineLifecycle } from '@crossward/kernel';

export type TaskStatus = 'blocked' | 'ready' | 'done' | 'waived';

/** A blocked task waits for others; only a waiver skips the wait. */
export const taskLifecycle = defineLifecycle<TaskStatus>('onboarding task', 'blocked', {
  blocked: ['ready', 'waived'],
  ready: ['done', 'waived'],
  done: [],
  waived: [],
});

export type PlanStatus = 'active' | 'completed' | 'cancelled';

export const planLifecycle = defineLifecycle<PlanStatus>('onboarding plan', 'active', {
  active: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
});

/** Nothing more is expected of it before the first shift. */
export const isClosed = (status: TaskStatus): boolean => taskLifecycle.isFinal(status);
