import {
  CORRECTED_REASONS,
  END_REASONS,
  recordAppealLifecycle,
  type CorrectedReason,
  type EndReason,
  type RecordAppealStatus,
} from '@crossward/marketplace-domain';
import { Code, Id, Instant, PageQuery, Text, Whole } from '@crossward/platform-http';

const WORDS = { min: 20, max: 5000 };
const OUTCOMES = ['granted', 'dismissed'] as const;

export class RecordAppealBody {
  @Id({ description: 'Your placement, whose end is put down to you.' }) placementId: string;
  @Text({ ...WORDS, description: 'What happened, as you saw it.' }) statement: string;
}

export class RecordAppealDecisionBody {
  @Code(OUTCOMES) outcome: (typeof OUTCOMES)[number];
  @Text({ ...WORDS, description: 'Read by the nurse.' }) reason: string;
  @Code(CORRECTED_REASONS, { optional: true, description: 'What is right; with a granted appeal only.' })
  correctedTo?: CorrectedReason;
}

export class RecordAppealAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() nurseId: string;
  @Id() organisationId: string;
  @Code(recordAppealLifecycle.states) status: RecordAppealStatus;
  @Code(END_REASONS, { description: 'What was on record when it was made.' }) recordedReason: EndReason;
  @Text(WORDS) statement: string;
  @Code(CORRECTED_REASONS, { nullable: true, description: 'What the record says since it was granted.' })
  correctedTo: CorrectedReason | null;
  @Text({ ...WORDS, nullable: true }) decisionReason: string | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Instant() createdAt: string;
  @Whole({ min: 1 }) version: number;
}

export class RecordAppealListQuery extends PageQuery {
  @Code(recordAppealLifecycle.states, { optional: true }) status?: RecordAppealStatus;
}
