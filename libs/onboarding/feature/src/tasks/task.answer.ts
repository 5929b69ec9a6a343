import { CONFIDENCES } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { DURATION_UNITS, EVIDENCE_KINDS, TASK_OWNERS } from '@crossward/onboarding-domain';
import {
  Code,
  Day,
  defineField,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  PageQuery,
  Text,
  Whole,
  wrong,
} from '@crossward/platform-http';

export const TASK_STATUSES = ['blocked', 'ready', 'done', 'waived'] as const;

export class TaskDurationAnswer {
  @Whole({ min: 1 }) days: number;
  @Code(DURATION_UNITS) unit: string;
}

export class TaskBasisAnswer {
  @Code(['law', 'guidance'], { description: 'What the law demands cannot be waived.' }) force: string;
  @Text({ max: 1000 }) legalBasis: string;
  @Text({ max: 2000 }) sourceUrl: string;
  @Day() verifiedOn: LocalDate;
  @Code(CONFIDENCES) confidence: string;
}

export class TaskReferenceAnswer {
  @Id() taskId: string;
  @Text() key: string;
  @Text() title: string;
  @Code(TASK_OWNERS) owner: string;
}

/** One task, whoever looks at it. */
export class OnboardingTaskAnswer {
  @Id() id: string;
  @Id() planId: string;
  @Id() placementId: string;
  @Text() key: string;
  @Text() title: string;
  @Code(TASK_OWNERS) owner: string;
  @Code(TASK_STATUSES) status: string;
  @Nested(TaskDurationAnswer) duration: TaskDurationAnswer;
  @Code(EVIDENCE_KINDS) evidence: string;
  @Nested(TaskBasisAnswer, { nullable: true }) basis: TaskBasisAnswer | null;
  @Flag() waivable: boolean;
  @Day({ description: 'The last business day on which it may be finished without moving the first shift.' })
  dueOn: LocalDate;
  @Flag({ description: 'Open although the due day is over at the place.' }) overdue: boolean;
  @ListOf(TaskReferenceAnswer, { max: 200, description: 'Open tasks that it waits for.' })
  waitsFor: TaskReferenceAnswer[];
  @Day({ nullable: true }) closedOn: LocalDate | null;
  @Instant({ nullable: true }) closedAt: string | null;
  @Text({ nullable: true, description: 'Role of who completed or waived it.' }) closedByRole: string | null;
  @Text({ max: 4000, nullable: true, description: 'Evidence, or the reason of a waiver.' }) note: string | null;
  @Day({ nullable: true }) waivedUntil: LocalDate | null;
  @Whole({ min: 1 }) version: number;
}

/** `?mine` alone means yes. */
const Switch = (description: string): PropertyDecorator =>
  defineField(
    {
      expects: 'nothing, true or false',
      schema: { type: 'boolean', allowEmptyValue: true } as never,
      fromText: (raw) => (raw === '' || raw === 'true' ? true : raw === 'false' ? false : raw),
      find: (value) => (typeof value === 'boolean' ? [] : wrong('NOT_A_FLAG', 'is neither true nor false')),
    },
    { optional: true, description },
  );

export class TaskListQuery extends PageQuery {
  @Switch('Only tasks that the caller completes. A recruiter also answers for authorities.')
  mine?: boolean;
}

export class CompletionBody {
  @Text({ min: 0, max: 4000, description: 'What shows that it is done: the document, its number, who confirmed it.' })
  evidence: string;
}

export class WaiverBody {
  @Text({ min: 3, max: 4000, description: 'Why it is not needed.' }) reason: string;
  @Day({ optional: true, description: 'First day on which the waiver no longer holds; later than the first shift.' })
  until?: LocalDate;
}
