import type { LocalDate } from '@crossward/kernel';
import { TASK_OWNERS } from '@crossward/onboarding-domain';
import { Code, Day, Flag, Id, Instant, Jurisdiction, ListOf, Nested, Text, Whole } from '@crossward/platform-http';
import { OnboardingTaskAnswer, TaskReferenceAnswer } from '../tasks/task.answer.js';

export class PlannedTaskAnswer extends OnboardingTaskAnswer {
  @Day({ description: 'The day from which it can be worked on.' }) earliestStartOn: LocalDate;
  @Day() earliestFinishOn: LocalDate;
  @Whole({ description: 'Business days that it may slip; negative when it is too late already.' }) slack: number;
  @Flag({ description: 'On the critical path.' }) critical: boolean;
  @Flag({ description: 'Whether the caller may complete it.' }) yours: boolean;
}

export class TemplateVersionAnswer {
  @Text() id: string;
  @Whole({ min: 1 }) version: number;
}

/** Somebody who has to act now. */
export class BallAnswer {
  @Code(TASK_OWNERS) owner: string;
  @Day({ description: 'Due day of the most urgent of these tasks.' }) dueOn: LocalDate;
  @ListOf(TaskReferenceAnswer, { max: 200, description: 'Tasks that nothing blocks, the most urgent first.' })
  tasks: TaskReferenceAnswer[];
}

export class RiskAnswer {
  @Flag({ description: 'As things stand today, the first shift cannot be met.' }) atRisk: boolean;
  @Whole({ nullable: true, description: 'Business days; null when nothing is open.' }) leastSlack: number | null;
  @ListOf(TaskReferenceAnswer, { max: 200, description: 'Tasks with negative slack, in the order of the plan.' })
  tooLate: TaskReferenceAnswer[];
}

export class OnboardingPlanAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Code(['active', 'completed', 'cancelled']) status: string;
  @Text({ nullable: true, max: 1000 }) statusReason: string | null;
  @Jurisdiction() jurisdiction: string;
  @Jurisdiction({ nullable: true, description: 'Where the right to practise comes from.' }) origin: string | null;
  @Text() corridor: string;
  @ListOf(TemplateVersionAnswer, { max: 20, description: 'Frozen versions, the most general first.' })
  templates: TemplateVersionAnswer[];
  @Day() acceptedOn: LocalDate;
  @Day() firstShiftOn: LocalDate;
  @Text() timeZone: string;
  @Day({ description: 'The day at the place on which slack and risk are told.' }) asOf: LocalDate;
  @Flag({ description: 'Without known holidays of the place, only its weekends are left out.' }) holidaysKnown: boolean;
  @ListOf(PlannedTaskAnswer, { max: 200, description: 'In dependency order.' }) tasks: PlannedTaskAnswer[];
  @ListOf(TaskReferenceAnswer, { max: 200, description: 'Open tasks from the first to the last.' })
  criticalPath: TaskReferenceAnswer[];
  @ListOf(BallAnswer, { max: 5, description: 'Who holds the ball now, the most urgent first.' }) ball: BallAnswer[];
  @Nested(RiskAnswer) risk: RiskAnswer;
  @Instant({ nullable: true }) closedAt: string | null;
  @Whole({ min: 1 }) version: number;
}
