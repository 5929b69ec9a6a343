import {
  CHECK_KINDS,
  DECISION_OUTCOMES,
  DECISION_REASONS,
  VERIFICATION_STATUSES,
  type CheckKind,
  type DecisionOutcome,
  type DecisionReason,
  type VerificationStatus,
} from '@crossward/credentials-domain';
import { Code, Id, ListOf, PageQuery, Text } from '@crossward/platform-http';

export class VerificationQuery extends PageQuery {
  @ListOf(Code(VERIFICATION_STATUSES), {
    max: VERIFICATION_STATUSES.length,
    optional: true,
    description: 'Only these; the ones in review unless told.',
  })
  status?: VerificationStatus[];

  @Code(CHECK_KINDS, { optional: true })
  kind?: CheckKind;

  @Id({ optional: true })
  nurseId?: string;
}

export class DecisionBody {
  @Code(DECISION_OUTCOMES)
  outcome!: DecisionOutcome;

  @Code(DECISION_REASONS, { description: 'Must fit kind and outcome: the error names the ones that do.' })
  reason!: DecisionReason;

  @Text({ max: 2000, optional: true, description: 'What was seen, in words. Kept encrypted.' })
  note?: string;

  @Text({
    max: 64,
    optional: true,
    description: 'Key of the list entry that is the nurse, where several are candidates.',
  })
  candidateKey?: string;
}

export class SecondReviewReturnBody {
  @Text({ max: 2000, description: 'Why, for whoever looks at it next. Kept encrypted.' })
  note!: string;
}
