import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import {
  addRow,
  asSystem,
  GapRow,
  getRow,
  getRowForUpdate,
  InterviewRow,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import { checkSlots, interviewLifecycle, LIVE_SUBMISSIONS } from '@crossward/marketplace-domain';
import { isUniqueViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { checkConsentInForceOf } from '../submissions/check-consent-of.js';
import { readInterview } from './interview-view.js';
import type { InterviewAnswer, InterviewBody } from './interview.dto.js';

/** A hospital proposes times to a nurse who submitted to one of its gaps. */
@Injectable()
export class ArrangeInterview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @throws DomainError SUBMISSION_NOT_FOUND, INTERVIEW_SLOTS_INVALID, SUBMISSION_CLOSED, INTERVIEW_UNDER_WAY,
   *   CONSENT_WITHDRAWN, CONSENT_EXPIRED
   */
  arrange(actor: Actor, body: InterviewBody): Promise<InterviewAnswer> {
    const slots = body.slots.map((slot) => new Date(slot)).sort((a, b) => a.getTime() - b.getTime());
    return this.unitOfWork.run(actor, async (tx) => {
      checkSlots(slots, body.durationMinutes, tx.now);
      const seen = await getRow(tx, SubmissionRow, 'submission', body.submissionId);
      const id = tx.newId();
      await asSystem(tx, () => this.add(tx, { id, seen, slots, body }));
      return readInterview(tx, id);
    });
  }

  private async add(
    tx: Transaction,
    { id, seen, slots, body }: { id: string; seen: SubmissionRow; slots: Date[]; body: InterviewBody },
  ): Promise<void> {
    // Whoever closes the submission holds the gap first: it cannot end while its interview is arranged.
    await getRowForUpdate(tx, GapRow, 'gap', seen.gapId);
    const submission = await getRow(tx, SubmissionRow, 'submission', seen.id);
    const { status, organisationId, gapId, nurseId, id: submissionId } = submission;
    if (!LIVE_SUBMISSIONS.includes(status)) throw submissionClosed(submissionId, status);
    await checkConsentInForceOf(tx, submission);
    const { medium, place, durationMinutes } = body;
    try {
      await addRow(tx, InterviewRow, {
        ...{ id, organisationId, gapId, nurseId, submissionId, medium, place, durationMinutes, slots },
        ...{ status: interviewLifecycle.start, reason: null, round: 1, startsAt: null, endsAt: null },
        ...{ outcome: null, absentParty: null, arrangedBy: tx.actor.accountId },
        ...{ version: 1, createdAt: tx.now, closedAt: null },
      });
    } catch (error) {
      if (isUniqueViolation(error, 'interviews_one_live')) throw interviewUnderWay(submissionId);
      throw error;
    }
    const details = { submissionId, slots: body.slots, medium };
    const subject = { subjectType: 'interview', subjectId: id, nurseId, organisationId };
    tx.record({ action: 'interview.proposed', ...subject, details });
    tx.publish('interview.proposed', { interviewId: id });
  }
}

const submissionClosed = (submissionId: string, status: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'SUBMISSION_CLOSED',
    message: `The submission (${submissionId}) is (${status}): there is nothing left to interview for.`,
    nextStep: 'Choose a submission that still waits for an answer.',
    facts: { submissionId, status },
  });

const interviewUnderWay = (submissionId: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'INTERVIEW_UNDER_WAY',
    message: `The submission (${submissionId}) has an interview that is not over yet.`,
    nextStep: 'Propose other times for that one, or cancel it first.',
    facts: { submissionId },
  });
