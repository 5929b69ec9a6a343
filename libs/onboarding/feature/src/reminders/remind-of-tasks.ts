import { systemActor } from '@crossward/contracts';
import { addDays, dayIn } from '@crossward/kernel';
import { addTaskReminder, listRemindableTasks, type RemindableTask } from '@crossward/onboarding-data-access';
import { reminderStage, type ReminderStage } from '@crossward/onboarding-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { RecurringWork } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { businessCalendarOf } from '../calendar/business-calendar.js';
import { about } from '../progress/plan-progress.service.js';

// A day begins somewhere on Earth in every hour: no place is told more than an hour after its midnight.
const HOURLY = 3_600_000;
/** The longest closure of a place within which two business days lie, and a day for the places that are ahead of UTC. */
const HORIZON_DAYS = 21;
const BATCH = 200;
const TOPICS = {
  'falling-due': 'onboarding-task.falling-due',
  overdue: 'onboarding-task.overdue',
} as const satisfies Record<ReminderStage, string>;

/**
 * Tells of tasks that fall due or are overdue by the day of their place, each stage of a task once. Any number of processes
 * may do so: the row of the reminder decides who told it.
 */
@Injectable()
export class RemindOfTasks extends RecurringWork {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {
    super({ everyMs: HOURLY, otherwise: 'Nobody is reminded of tasks for now' });
  }

  /** Returns how many reminders there were. */
  async work(): Promise<number> {
    let reminders = 0;
    for (let after: RemindableTask | undefined; ;) {
      const batch = await this.unitOfWork.run(systemActor, (tx) => this.remind(tx, after));
      reminders += batch.reminders;
      if (!batch.last) return reminders;
      after = batch.last;
    }
  }

  private async remind(
    tx: Transaction,
    after: RemindableTask | undefined,
  ): Promise<{ reminders: number; last: RemindableTask | undefined }> {
    const dueBy = addDays(dayIn(tx.now, 'UTC'), HORIZON_DAYS);
    const tasks = await listRemindableTasks(tx, { dueBy, after, limit: BATCH });
    let reminders = 0;
    for (const task of tasks) {
      const { id: taskId, planId, jurisdiction, timeZone, dueOn, key, owner, told } = task;
      const stage = reminderStage(dueOn, dayIn(tx.now, timeZone), businessCalendarOf(jurisdiction));
      if (!stage || told.includes(stage) || !(await addTaskReminder(tx, task, stage))) continue;
      const subject = about({ id: planId, nurseId: task.nurseId, organisationId: task.organisationId }, taskId);
      tx.record({ ...subject, action: 'onboarding-task.reminded', details: { key, owner, stage, dueOn } });
      tx.publish(TOPICS[stage], { taskId, planId });
      reminders += 1;
    }
    return { reminders, last: tasks.length === BATCH ? tasks.at(-1) : undefined };
  }
}
