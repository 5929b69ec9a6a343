import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import { checkRecruiterMayChange } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { recruiterNameOf } from '@crossward/platform-identity';
import { Injectable } from '@nestjs/common';
import { readSubmission } from './submission-view.js';
import type { SubmissionAnswer } from './submission.dto.js';

type InTheHandsOf = Pick<SubmissionRow, 'recruiterId' | 'recruiterName' | 'recruiterSince'>;

const NOBODY: InTheHandsOf = { recruiterId: null, recruiterName: null, recruiterSince: null };

/** Puts a submission into the hands of a recruiter: on their own list, in its messages, and measured by it. */
@Injectable()
export class AssignRecruiter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @param recruiterId null: nobody's
   * @throws DomainError SUBMISSION_NOT_FOUND, 412, SUBMISSION_CLOSED, NOT_A_RECRUITER
   */
  assign(actor: Actor, id: string, version: number, recruiterId: string | null): Promise<SubmissionAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, SubmissionRow, 'submission', id);
      await asSystem(tx, async () => {
        const submission = await getRowForUpdate(tx, SubmissionRow, 'submission', id);
        requireVersion('submission', submission, version);
        checkRecruiterMayChange(submission);
        if (submission.recruiterId === recruiterId) return;
        const next = recruiterId === null ? NOBODY : await inTheHandsOf(tx, recruiterId);
        await changeRow(tx, SubmissionRow, 'submission', submission, next);
        const { nurseId, organisationId } = submission;
        const subject = { subjectType: 'submission', subjectId: id, nurseId, organisationId };
        const details = { from: submission.recruiterId, to: recruiterId };
        tx.record({ action: 'submission.recruiter-assigned', ...subject, details });
      });
      return tx.lastly(() => readSubmission(tx, id));
    });
  }
}

const inTheHandsOf = async (tx: Transaction, recruiterId: string): Promise<InTheHandsOf> => {
  const recruiterName = await recruiterNameOf(tx, recruiterId);
  if (recruiterName !== null) return { recruiterId, recruiterName, recruiterSince: tx.now };
  throw new DomainError({
    kind: 'unprocessable',
    code: 'NOT_A_RECRUITER',
    message: `(${recruiterId}) is no active account of a recruiter.`,
    nextStep: 'Name the account of a recruiter, or null to put the submission into nobody’s hands.',
    facts: { recruiterId },
    problems: [{ at: '/recruiterId', code: 'NOT_A_RECRUITER', message: 'must be the account of a recruiter' }],
  });
};

/** Who submits a nurse has her in hand from then on; a nurse who submits herself is in nobody's. Runs as the system. */
export const inTheHandsOfSubmitter = async (tx: Transaction): Promise<InTheHandsOf> => {
  const { role, accountId } = tx.actor;
  if (role !== 'recruiter' || accountId === null) return NOBODY;
  return {
    recruiterId: accountId,
    recruiterName: await recruiterNameOf(tx, accountId),
    recruiterSince: tx.now,
  };
};
