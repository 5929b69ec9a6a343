import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { ReminderStage, TaskOwner } from '@crossward/onboarding-domain';
import type { Transaction } from '@crossward/platform-database';

/** A task that somebody can work on, with what has been told of it. */
export interface RemindableTask {
  readonly id: string;
  readonly planId: string;
  readonly nurseId: string;
  readonly organisationId: string;
  readonly owner: Exclude<TaskOwner, 'system'>;
  readonly key: string;
  readonly dueOn: LocalDate;
  readonly jurisdiction: JurisdictionCode;
  readonly timeZone: string;
  readonly told: readonly ReminderStage[];
}

/**
 * Ready tasks of people that are due by a day and of which not all is told, by due day. Who waits for another task is told
 * once it is ready. As the system.
 */
export const listRemindableTasks = (
  tx: Transaction,
  { dueBy, after, limit }: { dueBy: LocalDate; after: RemindableTask | undefined; limit: number },
): Promise<RemindableTask[]> =>
  tx.query<RemindableTask>(
    `SELECT t.id, t.plan_id AS "planId", t.nurse_id AS "nurseId", t.organisation_id AS "organisationId", t.owner, t.key,
       t.due_on AS "dueOn", p.jurisdiction, p.time_zone AS "timeZone",
       ARRAY(SELECT r.stage FROM onboarding.task_reminders r WHERE r.task_id = t.id) AS told
     FROM onboarding.tasks t JOIN onboarding.plans p ON p.id = t.plan_id
     WHERE p.status = 'active' AND t.status = 'ready' AND t.owner <> 'system' AND t.due_on <= $1
       AND ($2::date IS NULL OR (t.due_on, t.id) > ($2::date, $3::uuid))
       AND NOT EXISTS (SELECT FROM onboarding.task_reminders r WHERE r.task_id = t.id AND r.stage = 'overdue')
     ORDER BY t.due_on, t.id LIMIT $4`,
    [dueBy, after?.dueOn ?? null, after?.id ?? null, limit],
  );

/** False when this stage of the task was told before. */
export const addTaskReminder = async (
  tx: Transaction,
  { id, planId, nurseId, organisationId, dueOn }: RemindableTask,
  stage: ReminderStage,
): Promise<boolean> => {
  const added = await tx.execute(
    `INSERT INTO onboarding.task_reminders (task_id, stage, plan_id, nurse_id, organisation_id, due_on, told_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (task_id, stage) DO NOTHING`,
    [id, stage, planId, nurseId, organisationId, dueOn, tx.now],
  );
  return added === 1;
};
