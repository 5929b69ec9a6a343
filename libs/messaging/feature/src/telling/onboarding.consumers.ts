import {
  ConcernsPort,
  TaskConcernPort,
  type EventPayloads,
  type JobOutcome,
  type TaskConcern,
} from '@crossward/contracts';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { TellPeople, type Telling } from './tell-people.js';

const QUEUE = 'messaging';
// Names of consumers are keys of their inbox: they never change.
const FALLING_DUE = 'messaging-onboarding-task-falling-due';
const OVERDUE = 'messaging-onboarding-task-overdue';

/** Whom a task of an onboarding waits for. Each re-reads how it stands: who was faster than the reminder gets none. */
@Injectable()
export class OnboardingTaskConsumers {
  constructor(
    @Inject(ConcernsPort) private readonly concerns: ConcernsPort,
    @Inject(TaskConcernPort) private readonly tasks: TaskConcernPort,
    private readonly people: TellPeople,
  ) {}

  @OnEvent('onboarding-task.falling-due', { consumer: FALLING_DUE, queue: QUEUE })
  async fallingDue(
    { taskId }: EventPayloads['onboarding-task.falling-due'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const task = await this.tasks.findTask(taskId);
    if (!task?.open) return 'skipped';
    return this.tell('task-falling-due', taskId, task, await this.ownerOf(task), { consumer: FALLING_DUE, eventId });
  }

  /** Then its recruiter knows too, whoever's task it is: the first shift hangs on it. */
  @OnEvent('onboarding-task.overdue', { consumer: OVERDUE, queue: QUEUE })
  async overdue({ taskId }: EventPayloads['onboarding-task.overdue'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    const task = await this.tasks.findTask(taskId);
    if (!task?.open) return 'skipped';
    const to = { ...(await this.ownerOf(task)), ...(await this.recruitersOf(task)) };
    return this.tell('task-overdue', taskId, task, to, { consumer: OVERDUE, eventId });
  }

  private async ownerOf(task: TaskConcern): Promise<Telling['to']> {
    const { owner, nurseId, organisationId } = task;
    if (owner === 'nurse') return { nurseId };
    if (owner === 'hospital') return { organisationId };
    // Authorities are not here: what waits for one is looked after by a recruiter.
    return this.recruitersOf(task);
  }

  /** The one who has it in hand; where nobody has, all of them. */
  private async recruitersOf({ placementId }: TaskConcern): Promise<Telling['to']> {
    const recruiterId = (await this.concerns.findPlacement(placementId))?.recruiterId;
    return recruiterId ? { accountIds: [recruiterId] } : { everyRecruiter: true };
  }

  private tell(
    kind: Telling['kind'],
    taskId: string,
    { dueBy }: TaskConcern,
    to: Telling['to'],
    once: { consumer: string; eventId: string },
  ): Promise<JobOutcome> {
    return this.people.tell([{ kind, to, subject: ['onboarding-task', taskId], dueAt: dueBy }], once);
  }
}
