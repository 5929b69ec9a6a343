import { systemActor, type TaskConcern, type TaskConcernPort } from '@crossward/contracts';
import { addDays, dayBegins, type LocalDate } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

interface TaskRow extends Omit<TaskConcern, 'dueBy'> {
  dueOn: LocalDate;
  timeZone: string;
}

/** Whom a task concerns. Reads as the system: callers decide who may know. */
@Injectable()
export class DatabaseTaskConcernPort implements TaskConcernPort {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async findTask(taskId: string): Promise<TaskConcern | null> {
    const [row] = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<TaskRow>(
        `SELECT t.nurse_id AS "nurseId", t.organisation_id AS "organisationId", p.placement_id AS "placementId", t.owner,
           (p.status = 'active' AND t.status IN ('blocked', 'ready')) AS open, t.due_on AS "dueOn", p.time_zone AS "timeZone"
         FROM onboarding.tasks t JOIN onboarding.plans p ON p.id = t.plan_id WHERE t.id = $1`,
        [taskId],
      ),
    );
    if (!row) return null;
    const { dueOn, timeZone, ...task } = row;
    return { ...task, dueBy: dayBegins(addDays(dueOn, 1), timeZone) };
  }
}
