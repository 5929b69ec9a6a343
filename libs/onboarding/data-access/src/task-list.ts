import type { LocalDate } from '@crossward/kernel';
import type { TaskOwner } from '@crossward/onboarding-domain';
import type { Transaction } from '@crossward/platform-database';
import { TASK_COLUMNS, toTask, type TaskRow } from './plan-rows.js';
import type { TaskRecord } from './records.js';

export interface OpenTask {
  readonly task: TaskRecord;
  readonly planId: string;
  readonly placementId: string;
  readonly jurisdiction: string;
  readonly timeZone: string;
  readonly firstShiftOn: LocalDate;
  readonly planAtRisk: boolean;
  /** Open tasks that it waits for, in the order of the plan. */
  readonly waitsFor: readonly { id: string; key: string; title: string; owner: TaskOwner }[];
}

interface OpenTaskRow extends TaskRow {
  plan_id: string;
  placement_id: string;
  jurisdiction: string;
  time_zone: string;
  first_shift_on: LocalDate;
  at_risk: boolean;
  waits_for: OpenTask['waitsFor'];
}

export interface OpenTaskFilter {
  /** Only tasks of these owners; null for all. Row-level security narrows it to what the actor may see. */
  readonly owners: readonly TaskOwner[] | null;
  /** Due day and id of the last task of the page before. */
  readonly after: readonly [dueOn: string, id: string] | null;
  readonly limit: number;
}

/** Open tasks of active plans by due day. */
export const listOpenTasks = async (tx: Transaction, { owners, after, limit }: OpenTaskFilter): Promise<OpenTask[]> => {
  const rows = await tx.query<OpenTaskRow>(
    `SELECT ${TASK_COLUMNS}, p.id AS plan_id, p.placement_id, p.jurisdiction, p.time_zone, p.first_shift_on, p.at_risk,
       COALESCE((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'key', w.key, 'title', w.title, 'owner', w.owner)
           ORDER BY w.position)
         FROM onboarding.task_dependencies d JOIN onboarding.tasks w ON w.id = d.depends_on_id
         WHERE d.task_id = t.id AND w.status IN ('blocked', 'ready')), '[]'::jsonb) AS waits_for
     FROM onboarding.tasks t JOIN onboarding.plans p ON p.id = t.plan_id
     WHERE p.status = 'active' AND t.status IN ('blocked', 'ready')
       AND ($1::text[] IS NULL OR t.owner = ANY ($1::text[]))
       AND ($2::date IS NULL OR (t.due_on, t.id) > ($2::date, $3::uuid))
     ORDER BY t.due_on, t.id LIMIT $4`,
    [owners === null ? null : [...owners], after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows.map((row) => ({
    task: toTask(row),
    planId: row.plan_id,
    placementId: row.placement_id,
    jurisdiction: row.jurisdiction,
    timeZone: row.time_zone,
    firstShiftOn: row.first_shift_on,
    planAtRisk: row.at_risk,
    waitsFor: row.waits_for,
  }));
};
