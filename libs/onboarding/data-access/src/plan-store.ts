import {
  isWaivable,
  type Advance,
  type BuiltPlan,
  type OnboardingPlan,
  type PlanTask,
  type Schedule,
  type TaskClosure,
} from '@crossward/onboarding-domain';
import { versionConflict, type Transaction } from '@crossward/platform-database';
import { TASK_COLUMNS, toPlan, type PlanRow, type TaskRow } from './plan-rows.js';
import type { PlanRecord, TaskRecord } from './records.js';

/** Waits for, then holds, the right to build or advance the plan of this placement. */
export const lockPlan = (tx: Transaction, placementId: string): Promise<void> =>
  tx.lock(`onboarding-plan:${placementId}`);

const findPlanWhere = async (tx: Transaction, where: string, id: string): Promise<PlanRecord | null> => {
  const [plan] = await tx.query<PlanRow>(`SELECT p.* FROM onboarding.plans p WHERE ${where}`, [id]);
  if (!plan) return null;
  const tasks = await tx.query<TaskRow>(
    `SELECT ${TASK_COLUMNS} FROM onboarding.tasks t WHERE t.plan_id = $1 ORDER BY t.position`,
    [plan.id],
  );
  return toPlan(plan, tasks);
};

/** The plan of a placement, as far as the actor may see it. */
export const findPlanOfPlacement = (tx: Transaction, placementId: string): Promise<PlanRecord | null> =>
  findPlanWhere(tx, 'p.placement_id = $1', placementId);

export const findPlan = (tx: Transaction, planId: string): Promise<PlanRecord | null> =>
  findPlanWhere(tx, 'p.id = $1', planId);

/** The plan that holds this task, as far as the actor may see it. */
export const findPlanOfTask = (tx: Transaction, taskId: string): Promise<PlanRecord | null> =>
  findPlanWhere(tx, 'p.id = (SELECT t.plan_id FROM onboarding.tasks t WHERE t.id = $1)', taskId);

const insertTasks = async (tx: Transaction, plan: OnboardingPlan): Promise<void> => {
  const rows = plan.tasks.map((task) => ({
    id: task.id,
    plan_id: plan.id,
    nurse_id: plan.nurseId,
    organisation_id: plan.organisationId,
    position: task.position,
    key: task.key,
    title: task.title,
    owner: task.owner,
    duration_days: task.duration.days,
    duration_unit: task.duration.unit,
    follows_route: task.followsRoute,
    evidence: task.evidence,
    basis: task.basis,
    waivable: isWaivable(task),
    completed_by_event: task.trigger,
    triggered: task.triggered,
    status: task.status,
    due_on: task.dueOn,
    version: 1,
  }));
  await tx.execute(
    'INSERT INTO onboarding.tasks SELECT * FROM jsonb_populate_recordset(NULL::onboarding.tasks, $1::jsonb)',
    [JSON.stringify(rows)],
  );
};

const insertDependencies = async (tx: Transaction, plan: OnboardingPlan): Promise<void> => {
  const ids = new Map(plan.tasks.map(({ key, id }) => [key, id]));
  const rows = plan.tasks.flatMap((task) =>
    task.dependsOn.map((key) => ({
      plan_id: plan.id,
      task_id: task.id,
      depends_on_id: ids.get(key),
      nurse_id: plan.nurseId,
      organisation_id: plan.organisationId,
    })),
  );
  await tx.execute(
    `INSERT INTO onboarding.task_dependencies
     SELECT * FROM jsonb_populate_recordset(NULL::onboarding.task_dependencies, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
};

/** Saves a new plan with its tasks. As the system only. */
export const insertPlan = async (tx: Transaction, { plan, schedule }: BuiltPlan): Promise<void> => {
  await tx.execute(
    `INSERT INTO onboarding.plans (id, placement_id, nurse_id, organisation_id, status, jurisdiction, origin, time_zone,
       accepted_on, first_shift_on, corridor, templates, least_slack, at_risk, created_at, version)
     VALUES ($1, $2, $3, $4, 'active', $5, $6, $7, $8, $9, $10, $11::jsonb, $12, $13, $14, 1)`,
    [
      plan.id,
      plan.placementId,
      plan.nurseId,
      plan.organisationId,
      plan.jurisdiction,
      plan.origin,
      plan.timeZone,
      plan.acceptedOn,
      plan.firstShiftOn,
      plan.corridor,
      JSON.stringify(plan.templates),
      schedule.leastSlack,
      schedule.atRisk,
      tx.now,
    ],
  );
  await insertTasks(tx, plan);
  await insertDependencies(tx, plan);
};

const addTaskEvent = (
  tx: Transaction,
  plan: OnboardingPlan,
  change: { taskId: string; from: string; to: string; note: string | null },
): Promise<number> =>
  tx.execute(
    `INSERT INTO onboarding.task_events (id, task_id, plan_id, nurse_id, organisation_id, from_status, to_status,
       actor_role, actor_account_id, note, occurred_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.newId(),
      change.taskId,
      plan.id,
      plan.nurseId,
      plan.organisationId,
      change.from,
      change.to,
      tx.actor.role,
      tx.actor.accountId,
      change.note,
      tx.now,
    ],
  );

/**
 * Closes a task that the actor read in this version.
 * @throws precondition-failed when somebody else changed it meanwhile
 */
export const closeTask = async (
  tx: Transaction,
  plan: OnboardingPlan,
  task: TaskRecord,
  closure: TaskClosure,
): Promise<void> => {
  const closed = await tx.execute(
    `UPDATE onboarding.tasks SET status = $3, closed_on = $4, closed_at = $5, closed_by_role = $6,
       closed_by_account_id = $7, note = $8, waived_until = $9, version = version + 1
     WHERE id = $1 AND version = $2 AND status IN ('blocked', 'ready')`,
    [
      task.id,
      task.version,
      closure.status,
      closure.closedOn,
      tx.now,
      tx.actor.role,
      tx.actor.accountId,
      closure.note,
      closure.waivedUntil,
    ],
  );
  if (closed !== 1) throw versionConflict('onboarding task', task.id);
  await addTaskEvent(tx, plan, { taskId: task.id, from: task.status, to: closure.status, note: closure.note });
};

/** Notes that the event a task waits for has come, although the task may still be blocked. */
export const markTriggered = (tx: Transaction, task: PlanTask): Promise<number> =>
  tx.execute(
    `UPDATE onboarding.tasks SET triggered = true WHERE id = $1 AND NOT triggered AND status IN ('blocked', 'ready')`,
    [task.id],
  );

const saveMovedTask = async (tx: Transaction, plan: PlanRecord, before: TaskRecord, after: PlanTask): Promise<void> => {
  if (before.status === 'blocked') {
    const unblocked = await tx.execute(
      `UPDATE onboarding.tasks SET status = 'ready' WHERE id = $1 AND status = 'blocked'`,
      [after.id],
    );
    // Its owner may have completed it in the meantime: then there is nothing left to unblock.
    if (unblocked === 0) return;
    await addTaskEvent(tx, plan, { taskId: after.id, from: 'blocked', to: 'ready', note: null });
  }
  if (after.status !== 'done') return;
  await closeTask(
    tx,
    plan,
    { ...before, status: 'ready' },
    {
      status: 'done',
      closedOn: after.closedOn!,
      note: `Completed by ${after.trigger ?? 'the system'}.`,
      waivedUntil: null,
    },
  );
};

/** Saves what `advance` moved. As the system, under `lockPlan`. */
export const saveAdvance = async (tx: Transaction, plan: PlanRecord, { tasks }: Advance): Promise<void> => {
  for (const after of [...tasks].sort((a, b) => a.position - b.position)) {
    const before = plan.tasks.find(({ id }) => id === after.id)!;
    if (before.status !== after.status) await saveMovedTask(tx, plan, before, after);
  }
};

/** Saves slack, risk and, where every task is closed, the completion of an active plan. */
export const savePlanState = async (
  tx: Transaction,
  plan: PlanRecord,
  { leastSlack, atRisk }: Schedule,
  complete: boolean,
): Promise<void> => {
  const changed = complete || plan.leastSlack !== leastSlack || plan.atRisk !== atRisk;
  if (!changed) return;
  const saved = await tx.execute(
    `UPDATE onboarding.plans SET status = $3, closed_at = $4, least_slack = $5, at_risk = $6, version = version + 1
     WHERE id = $1 AND version = $2 AND status = 'active'`,
    [plan.id, plan.version, complete ? 'completed' : 'active', complete ? tx.now : null, leastSlack, atRisk],
  );
  if (saved !== 1) throw versionConflict('onboarding plan', plan.id);
};

/** @throws precondition-failed when the plan changed meanwhile */
export const cancelPlan = async (tx: Transaction, plan: PlanRecord, version: number, reason: string): Promise<void> => {
  const saved = await tx.execute(
    `UPDATE onboarding.plans SET status = 'cancelled', status_reason = $3, closed_at = $4, version = version + 1
     WHERE id = $1 AND version = $2 AND status = 'active'`,
    [plan.id, version, reason, tx.now],
  );
  if (saved !== 1) throw versionConflict('onboarding plan', plan.id);
};
