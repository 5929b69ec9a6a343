import type { LocalDate } from '@crossward/kernel';
import type { TaskRecord } from '@crossward/onboarding-data-access';
import { isClosed, isWaivable, type TaskOwner } from '@crossward/onboarding-domain';
import type { OnboardingTaskAnswer, TaskReferenceAnswer } from './task.answer.js';

interface Place {
  readonly planId: string;
  readonly placementId: string;
  readonly today: LocalDate;
}

export const toReference = (task: {
  id: string;
  key: string;
  title: string;
  owner: TaskOwner;
}): TaskReferenceAnswer => ({
  taskId: task.id,
  key: task.key,
  title: task.title,
  owner: task.owner,
});

/** A task that is still marked blocked is told as ready once nothing open is before it. */
export const toTaskAnswer = (
  task: TaskRecord,
  waitsFor: readonly { id: string; key: string; title: string; owner: TaskOwner }[],
  { planId, placementId, today }: Place,
): OnboardingTaskAnswer => ({
  id: task.id,
  planId,
  placementId,
  key: task.key,
  title: task.title,
  owner: task.owner,
  status: task.status === 'blocked' && waitsFor.length === 0 ? 'ready' : task.status,
  duration: { ...task.duration },
  evidence: task.evidence,
  basis: task.basis && { ...task.basis },
  waivable: isWaivable(task) && !isClosed(task.status),
  dueOn: task.dueOn,
  overdue: !isClosed(task.status) && task.dueOn < today,
  waitsFor: isClosed(task.status) ? [] : waitsFor.map(toReference),
  closedOn: task.closedOn,
  closedAt: task.closedAt?.toISOString() ?? null,
  closedByRole: task.closedByRole,
  note: task.note,
  waivedUntil: task.waivedUntil,
  version: task.version,
});
