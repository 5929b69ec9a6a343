import { QUEUES, type QueueName } from '@crossward/contracts';
import {
  Code,
  Decimal,
  Id,
  Instant,
  JsonObject,
  ListOf,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';

const MINUTES = 60;
const MOST = Number.MAX_SAFE_INTEGER;
const Jobs = (description?: string) => Whole({ min: 0, max: MOST, ...(description ? { description } : {}) });
type Presence = { optional?: true };
const Consumer = (presence: Presence = {}) =>
  Text({ max: 120, description: 'The name of a consumer of events.', ...presence });
const ErrorCode = (presence: Presence = {}) => Text({ max: 120, description: 'The code of the error.', ...presence });

export class OutboxAnswer {
  @Jobs('Events that the relay has still to hand to their queues.')
  waiting!: number;

  @Decimal({ min: 0, description: 'How long the oldest of them has waited.' })
  oldestSeconds!: number;

  @Jobs('Events that are due later.')
  later!: number;

  @Jobs('Events with their queues that are not yet known to be handled by every consumer.')
  underWay!: number;
}

export class QueueAnswer {
  @Code(QUEUES)
  name!: QueueName;

  @Jobs()
  waiting!: number;

  @Jobs()
  active!: number;

  @Jobs('Jobs that come back later: they failed for a while, or asked for it.')
  delayed!: number;

  @Decimal({ min: 0, nullable: true, description: 'How long the oldest waiting job has waited.' })
  oldestSeconds!: number | null;

  @Jobs()
  deadLetters!: number;

  @ListOf(Jobs(), {
    max: MINUTES,
    description: 'Events that its consumers were done with in each minute of the last hour, oldest first.',
  })
  handledByMinute!: number[];

  @ListOf(Jobs(), { max: MINUTES, description: 'Events that became dead letters and still are, likewise.' })
  diedByMinute!: number[];
}

export class QueuesAnswer {
  @Instant()
  asOf!: string;

  @Nested(OutboxAnswer)
  outbox!: OutboxAnswer;

  @ListOf(QueueAnswer, { max: QUEUES.length })
  queues!: QueueAnswer[];
}

export class DeadLetterKindsQuery {
  @Code(QUEUES, { optional: true })
  queue?: QueueName;

  @Consumer({ optional: true })
  consumer?: string;

  @ErrorCode({ optional: true })
  code?: string;
}

export class DeadLettersQuery extends PageQuery {
  @Code(QUEUES, { optional: true })
  queue?: QueueName;

  @Consumer({ optional: true })
  consumer?: string;

  @ErrorCode({ optional: true })
  code?: string;
}

export class DeadLetterKindAnswer {
  @Code(QUEUES)
  queue!: QueueName;

  @Consumer()
  consumer!: string;

  @Text()
  topic!: string;

  @ErrorCode()
  code!: string;

  @Whole({ min: 1, max: MOST })
  count!: number;

  @Instant()
  oldest!: string;

  @Instant()
  newest!: string;
}

export class DeadLetterAnswer {
  @Id()
  eventId!: string;

  @Consumer()
  consumer!: string;

  @Code(QUEUES)
  queue!: QueueName;

  @Text()
  topic!: string;

  @JsonObject({ description: 'Ids of the things that the event is about, and nothing else.' })
  payload!: Record<string, unknown>;

  @ErrorCode()
  code!: string;

  @Text({ max: 1_000 })
  reason!: string;

  @Jobs()
  attempts!: number;

  @Instant()
  diedAt!: string;
}

export class DeadLetterSelectionBody {
  @Consumer()
  consumer!: string;

  @ErrorCode({ optional: true })
  code?: string;

  @Id({ optional: true, description: 'Only this event.' })
  eventId?: string;

  @Instant({ optional: true, description: 'Only those that had died by then: what came later was not looked at.' })
  diedUntil?: string;
}

export class DeadLetterDiscardBody extends DeadLetterSelectionBody {
  @Text({ min: 5, max: 500, description: 'Why they may be given up; kept in the audit log.' })
  reason!: string;
}

export class SettledAnswer {
  @Whole({ min: 1, max: MOST })
  count!: number;

  @Jobs('How many of the selection one step did not take; send the request again for them.')
  remaining!: number;
}
