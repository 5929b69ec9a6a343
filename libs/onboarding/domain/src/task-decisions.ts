import type { Actor } from '@crossward/contracts';
import { DomainError, type LocalDate } from '@crossward/kernel';
import { blockersOf } from './advance-plan.js';
import type { OnboardingPlan, PlanTask } from './plan.js';
import { isClosed, taskLifecycle, type PlanStatus } from './task-lifecycle.js';
import type { TaskOwner } from './vocabulary.js';

const OWNED_BY: Readonly<Record<Actor['role'], readonly TaskOwner[]>> = {
  nurse: ['nurse'],
  'hospital-requester': ['hospital'],
  'hospital-approver': ['hospital'],
  // Authorities do not log in here: the recruiter records what they decided.
  recruiter: ['recruiter', 'regulator'],
  admin: ['recruiter', 'regulator'],
  system: ['system'],
  anonymous: [],
};

/** Whose tasks an actor of this role completes; an empty list for roles without any. */
export const ownersCompletedBy = (role: Actor['role']): readonly TaskOwner[] => OWNED_BY[role];

const hasPlace = (actor: Actor, plan: Pick<OnboardingPlan, 'nurseId' | 'organisationId'>): boolean => {
  if (actor.role === 'nurse') return actor.nurseId === plan.nurseId;
  if (actor.role === 'hospital-requester' || actor.role === 'hospital-approver') {
    return actor.organisationId === plan.organisationId;
  }
  return true;
};

/** Whether this person may complete this task: the owner's side, and of the own placement. */
export const mayComplete = (
  actor: Actor,
  plan: Pick<OnboardingPlan, 'nurseId' | 'organisationId'>,
  task: Pick<PlanTask, 'owner'>,
): boolean => OWNED_BY[actor.role].includes(task.owner) && hasPlace(actor, plan);

const requireActive = (status: PlanStatus, planId: string): void => {
  if (status === 'active') return;
  throw new DomainError({
    kind: 'conflict',
    code: 'ONBOARDING_PLAN_CLOSED',
    message: `The onboarding plan (${planId}) is (${status}).`,
    nextStep: 'Nothing is to be done here any more.',
    facts: { planId, status },
  });
};

const requireOpen = (task: PlanTask): void => {
  if (!isClosed(task.status)) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'ONBOARDING_TASK_CLOSED',
    message: `The task (${task.key}) is (${task.status}) since (${task.closedOn ?? 'unknown'}).`,
    nextStep: 'Load the plan to see what is still open.',
    facts: { taskId: task.id, status: task.status },
  });
};

const requireUnblocked = (task: PlanTask, tasks: readonly PlanTask[]): void => {
  const blockers = blockersOf(task, tasks);
  if (blockers.length === 0) return;
  const named = blockers.map(({ key, owner }) => `${key} of ${owner}`);
  throw new DomainError({
    kind: 'conflict',
    code: 'ONBOARDING_TASK_BLOCKED',
    message: `The task (${task.key}) waits for (${named.join(', ')}).`,
    nextStep: 'Complete what it waits for first, or ask its owner to.',
    facts: { taskId: task.id, waitsFor: blockers.map(({ key }) => key), waitsForTaskIds: blockers.map(({ id }) => id) },
  });
};

const requireEvidence = (task: PlanTask, note: string): void => {
  if (task.evidence === 'none' || task.evidence === 'event' || note.trim() !== '') return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'EVIDENCE_MISSING',
    message: `The task (${task.key}) asks for evidence of kind (${task.evidence}).`,
    nextStep: 'Say in the note what shows that it is done: the document, its number, who confirmed it and when.',
    facts: { taskId: task.id, evidence: task.evidence },
  });
};

export interface TaskClosure {
  readonly status: 'done' | 'waived';
  readonly closedOn: LocalDate;
  readonly note: string;
  /** First day on which a waiver no longer holds; null: for the whole placement. */
  readonly waivedUntil: LocalDate | null;
}

/**
 * Decides on a completion. A task that is still marked blocked counts as ready once all that it waits for is closed.
 * @throws forbidden NOT_YOUR_TASK; conflict ONBOARDING_PLAN_CLOSED, ONBOARDING_TASK_CLOSED or ONBOARDING_TASK_BLOCKED
 * (naming what blocks it); unprocessable EVIDENCE_MISSING
 */
export const completeTask = (
  actor: Actor,
  plan: OnboardingPlan & { readonly status: PlanStatus },
  task: PlanTask,
  note: string,
  today: LocalDate,
): TaskClosure => {
  if (!mayComplete(actor, plan, task)) {
    throw new DomainError({
      kind: 'forbidden',
      code: 'NOT_YOUR_TASK',
      message: `The task (${task.key}) belongs to (${task.owner}); you act as (${actor.role}).`,
      nextStep: `Leave it to its owner; a recruiter can waive what the law does not demand.`,
      facts: { taskId: task.id, owner: task.owner, role: actor.role },
    });
  }
  requireActive(plan.status, plan.id);
  requireOpen(task);
  requireUnblocked(task, plan.tasks);
  requireEvidence(task, note);
  const ready = task.status === 'blocked' ? taskLifecycle.move('blocked', 'ready') : task.status;
  taskLifecycle.move(ready, 'done');
  return { status: 'done', closedOn: today, note: note.trim(), waivedUntil: null };
};

const refuseWaiver = (task: PlanTask, code: string, why: string, nextStep: string): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code,
    message: `The task (${task.key}) cannot be waived: ${why}.`,
    nextStep,
    facts: { taskId: task.id, key: task.key },
  });

/** Never what the law demands, never the right to practise, never a gate that the product itself checks. */
export const isWaivable = (task: Pick<PlanTask, 'basis' | 'owner' | 'followsRoute'>): boolean =>
  task.basis?.force !== 'law' && task.owner !== 'system' && !task.followsRoute;

const requireWaivable = (task: PlanTask, until: LocalDate | null, firstShiftOn: LocalDate): void => {
  if (task.basis?.force === 'law') {
    const why = `the law demands it (${task.basis.legalBasis}, ${task.basis.sourceUrl})`;
    throw refuseWaiver(task, 'WAIVER_AGAINST_LAW', why, 'Complete it with evidence.');
  }
  if (task.followsRoute) {
    const why = 'nobody nurses without the right to practise';
    throw refuseWaiver(task, 'WAIVER_AGAINST_LAW', why, 'Complete it with evidence.');
  }
  if (task.owner === 'system') {
    throw refuseWaiver(task, 'WAIVER_OF_GATE', 'it is a gate that the product itself checks', 'Clear what it checks.');
  }
  if (until !== null && until <= firstShiftOn) {
    const why = `a waiver until (${until}) would end before the first shift on (${firstShiftOn}) is over`;
    throw refuseWaiver(task, 'WAIVER_TOO_SHORT', why, 'Give a later day, or none.');
  }
};

/**
 * Decides on a waiver, which a recruiter or an administrator grants with a reason.
 * @param until first day on which it no longer holds, later than the first shift; null: for the whole placement
 * @throws forbidden NOT_YOUR_WAIVER; conflict ONBOARDING_PLAN_CLOSED or ONBOARDING_TASK_CLOSED; unprocessable
 * WAIVER_AGAINST_LAW, WAIVER_OF_GATE, WAIVER_TOO_SHORT or REASON_MISSING
 */
export const waiveTask = (
  actor: Actor,
  plan: OnboardingPlan & { readonly status: PlanStatus },
  task: PlanTask,
  request: { readonly reason: string; readonly until: LocalDate | null },
  today: LocalDate,
): TaskClosure => {
  if (actor.role !== 'recruiter' && actor.role !== 'admin') {
    throw new DomainError({
      kind: 'forbidden',
      code: 'NOT_YOUR_WAIVER',
      message: `A recruiter waives tasks; you act as (${actor.role}).`,
      nextStep: 'Ask the recruiter of the placement.',
      facts: { taskId: task.id, role: actor.role },
    });
  }
  requireActive(plan.status, plan.id);
  requireOpen(task);
  requireWaivable(task, request.until, plan.firstShiftOn);
  const reason = request.reason.trim();
  if (reason === '') throw refuseWaiver(task, 'REASON_MISSING', 'no reason is given', 'Say why it is not needed.');
  taskLifecycle.move(task.status, 'waived');
  return { status: 'waived', closedOn: today, note: reason, waivedUntil: request.until };
};
