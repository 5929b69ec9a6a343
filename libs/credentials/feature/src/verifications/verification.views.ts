import type { VerificationEventRow, VerificationFile, VerificationRow } from '@crossward/credentials-data-access';
import {
  CHECK_KINDS,
  CLAIM_PARTS,
  codeOfNote,
  DECISION_OUTCOMES,
  DECISION_REASONS,
  decisionsForTwo,
  isLive,
  LAPSE_REASONS,
  OUTCOMES,
  SECOND_REVIEW_CODES,
  SOURCE_NOTE_CODES,
  VERIFICATION_STATUSES,
  type CheckKind,
  type Claim,
  type ClaimPart,
  type Comparison,
  type DecisionOutcome,
  type DecisionReason,
  type Evidence,
  type Finding,
  type LapseReason,
  type NeedsSecond,
  type Outcome,
  type SecondReviewCode,
  type SourceNoteCode,
  type VerificationStatus,
} from '@crossward/credentials-domain';
import type { Facts, LocalDate } from '@crossward/kernel';
import { Code, Day, Flag, Id, Instant, JsonObject, ListOf, Nested, Text, Whole } from '@crossward/platform-http';

const nullable = { nullable: true } as const;

export class FindingView implements Finding {
  @Text({ description: 'Stable code.' })
  code!: string;
  @Text({ max: 1000 })
  message!: string;
  @JsonObject({ optional: true, description: 'The values that the message names.' })
  facts?: Facts;
}

export class ComparisonView implements Comparison {
  @Text() field!: string;
  @Text(nullable) claimed!: string | null;
  @Text(nullable) found!: string | null;
  @Flag({ ...nullable, description: 'null: nothing to compare.' })
  agrees!: boolean | null;
}

export class SourceNoteView {
  @Code(SOURCE_NOTE_CODES, { ...nullable, description: 'null: the source wrote it itself.' })
  code!: SourceNoteCode | null;
  @Text({ max: 1000 }) text!: string;
}

export class WaitingView {
  @Code(['answer', 'recovery'], { description: 'For a source at work, or for one that is down.' })
  for!: 'answer' | 'recovery';
  @Text({ max: 1000, ...nullable }) reason!: string | null;
  @Instant(nullable) nextAttemptAt!: string | null;
}

export class DecidedView {
  @Code(DECISION_REASONS) reason!: DecisionReason;
  @Id(nullable) by!: string | null;
  @Instant() at!: string;
  @Text({ max: 2000, ...nullable }) note!: string | null;
  @Text({ ...nullable, description: 'Who had proposed it, where it took two.' }) proposerName!: string | null;
}

/** A decision that one reviewer alone only proposes. */
export class NeedsSecondView implements NeedsSecond {
  @Code(DECISION_OUTCOMES) outcome!: DecisionOutcome;
  @Code(DECISION_REASONS) reason!: DecisionReason;
  @Code(SECOND_REVIEW_CODES, { description: 'The rule.' }) rule!: SecondReviewCode;
  @Text({ description: 'Why, in words.' }) because!: string;
}

/** What waits for a second reviewer. */
export class ProposalView {
  @Code(DECISION_OUTCOMES) outcome!: DecisionOutcome;
  @Code(DECISION_REASONS) reason!: DecisionReason;
  @Code(SECOND_REVIEW_CODES) rule!: SecondReviewCode;
  @Id({ description: 'The account that proposed it, and neither confirms nor returns it.' }) by!: string;
  @Text(nullable) byName!: string | null;
  @Instant() at!: string;
  @Text({ max: 2000, ...nullable }) note!: string | null;
  @Text({ max: 64, ...nullable, description: 'The list entry that is the nurse.' }) candidateKey!: string | null;
}

/** Why the last proposal came back. */
export class ReturnedView {
  @Text({ max: 2000 }) note!: string;
  @Instant() at!: string;
  @Text(nullable) byName!: string | null;
}

/** Why the last proposal stood no longer. */
export class LapsedView {
  @Code(LAPSE_REASONS) reason!: LapseReason;
  @ListOf(Code(CLAIM_PARTS), { max: CLAIM_PARTS.length, description: 'Of the profile: what it says otherwise now.' })
  changed!: readonly ClaimPart[];
  @Instant() at!: string;
}

export class TimelineView {
  @Whole({ min: 1 }) sequence!: number;
  @Instant() at!: string;
  @Code(VERIFICATION_STATUSES, nullable) from!: VerificationStatus | null;
  @Code(VERIFICATION_STATUSES) to!: VerificationStatus;
  @Whole({ min: 0 }) attempt!: number;
  @Text() actorRole!: string;
  @Id(nullable) actorAccountId!: string | null;
  @Text({ max: 1000, ...nullable }) detail!: string | null;
}

/** One line of the queue. */
export class VerificationSummary {
  @Id() id!: string;
  @Id() nurseId!: string;
  @Text({ description: 'As on the profile: family name, given names.' }) nurseName!: string;
  @Code(CHECK_KINDS) kind!: CheckKind;
  @Text({ description: 'Who was asked.' }) source!: string;
  @Code(VERIFICATION_STATUSES) status!: VerificationStatus;
  @Code(OUTCOMES, { ...nullable, description: 'What the machine found.' }) outcome!: Outcome | null;
  @Flag({ description: 'The source was a simulator.' }) simulated!: boolean;
  @Day({ description: 'First day of the earliest assignment that needs it.' }) neededBy!: LocalDate;
  @ListOf(FindingView, { max: 200 }) findings!: readonly Finding[];
  @Nested(WaitingView, nullable) waiting!: WaitingView | null;
  @Nested(ProposalView, { ...nullable, description: 'Only while it waits for a second reviewer.' })
  proposal!: ProposalView | null;
  @Instant() createdAt!: string;
  @Instant() updatedAt!: string;
  @Whole({ min: 1 }) version!: number;
}

/** The claim beside the evidence, and how it came about. */
export class VerificationView extends VerificationSummary {
  @Id() submissionId!: string;
  @Text({ description: 'Where the nurse is to work.' }) destination!: string;
  @JsonObject({ description: 'What the profile said when the source was asked.' }) claim!: Claim;
  @ListOf(ComparisonView, { max: 500 }) comparisons!: readonly Comparison[];
  @JsonObject({ ...nullable, description: 'What the source said.' }) evidence!: Evidence | null;
  @ListOf(SourceNoteView, { max: 20, description: 'The notes of the evidence, with their codes.' })
  notes!: SourceNoteView[];
  @Day({ ...nullable, description: 'Last day on which it is good.' }) goodUntil!: LocalDate | null;
  @Whole({ min: 0 }) attempts!: number;
  @ListOf(NeedsSecondView, { max: 20, description: 'Which decisions take a second reviewer, and why.' })
  needSecond!: NeedsSecondView[];
  @Nested(ReturnedView, nullable) returned!: ReturnedView | null;
  @Nested(LapsedView, nullable) lapsed!: LapsedView | null;
  @Nested(DecidedView, nullable) decision!: DecidedView | null;
  @ListOf(TimelineView, { max: 1000 }) timeline!: TimelineView[];
}

/** What the person concerned sees: no list entries of strangers. */
export class OwnVerification {
  @Id() id!: string;
  @Code(CHECK_KINDS) kind!: CheckKind;
  @Text() source!: string;
  @Code(VERIFICATION_STATUSES) status!: VerificationStatus;
  @Code(OUTCOMES, nullable) outcome!: Outcome | null;
  @Flag() simulated!: boolean;
  @JsonObject() claim!: Claim;
  @ListOf(FindingView, { max: 200 }) findings!: readonly Finding[];
  @ListOf(ComparisonView, { max: 500, description: 'None of the exclusion list: its entries are of strangers.' })
  comparisons!: readonly Comparison[];
  @Day(nullable) goodUntil!: LocalDate | null;
  @Instant() createdAt!: string;
  @Instant() updatedAt!: string;
}

const waitingOf = (row: VerificationRow): WaitingView | null =>
  row.status !== 'awaiting_source' || row.waitingFor === null
    ? null
    : {
        for: row.waitingFor,
        reason: row.waitingReason,
        nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
      };

const proposalOf = (row: VerificationRow, file: VerificationFile): ProposalView | null =>
  row.status !== 'second_review' ||
  row.proposedOutcome === null ||
  row.proposedReason === null ||
  row.proposalRule === null ||
  row.proposedBy === null ||
  row.proposedAt === null
    ? null
    : {
        outcome: row.proposedOutcome,
        reason: row.proposedReason,
        rule: row.proposalRule,
        by: row.proposedBy,
        byName: row.proposerName,
        at: row.proposedAt.toISOString(),
        note: file.note,
        candidateKey: file.proposal?.candidateKey ?? null,
      };

const needSecondOf = ({ kind, status, outcome }: VerificationRow, { findings }: VerificationFile): NeedsSecond[] =>
  isLive(status) ? decisionsForTwo({ kind, outcome, findingCodes: findings.map(({ code }) => code) }) : [];

export const toSummary = (row: VerificationRow, file: VerificationFile): VerificationSummary => ({
  id: row.id,
  nurseId: row.nurseId,
  nurseName: `${file.claim.familyName}, ${file.claim.givenNames}`,
  kind: row.kind,
  source: row.source,
  status: row.status,
  outcome: row.outcome,
  simulated: row.simulated,
  neededBy: row.neededBy,
  findings: file.findings,
  waiting: waitingOf(row),
  proposal: proposalOf(row, file),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  version: row.version,
});

export const toView = (
  row: VerificationRow,
  file: VerificationFile,
  timeline: readonly VerificationEventRow[],
): VerificationView => ({
  ...toSummary(row, file),
  submissionId: row.submissionId,
  destination: row.destination,
  claim: file.claim,
  comparisons: file.comparisons,
  evidence: file.evidence,
  notes: (file.evidence?.notes ?? []).map((text) => ({ code: codeOfNote(text), text })),
  goodUntil: row.goodUntil,
  attempts: row.attempts,
  needSecond: needSecondOf(row, file),
  returned: file.returned ?? null,
  lapsed: file.lapsed ?? null,
  decision:
    row.decidedAt === null || row.decisionReason === null
      ? null
      : {
          reason: row.decisionReason,
          by: row.decidedBy,
          at: row.decidedAt.toISOString(),
          note: file.note,
          proposerName: row.proposerName,
        },
  timeline: timeline.map(({ sequence, at, fromStatus, toStatus, attempt, actorRole, actorAccountId, detail }) => ({
    sequence,
    at: at.toISOString(),
    from: fromStatus,
    to: toStatus,
    attempt,
    actorRole,
    actorAccountId,
    detail,
  })),
});

const HIDDEN_FROM_NURSE: Finding = {
  code: 'BEING_COMPARED',
  message: 'An entry of the list resembles you; a recruiter compares it with you.',
};

export const toOwn = (row: VerificationRow, file: VerificationFile): OwnVerification => ({
  id: row.id,
  kind: row.kind,
  source: row.source,
  status: row.status,
  outcome: row.outcome,
  simulated: row.simulated,
  claim: file.claim,
  findings: row.kind === 'exclusion-list' && file.findings.length > 0 ? [HIDDEN_FROM_NURSE] : file.findings,
  comparisons: row.kind === 'exclusion-list' ? [] : file.comparisons,
  goodUntil: row.goodUntil,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
