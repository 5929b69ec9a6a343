import { DomainError } from '@crossward/kernel';
import { LIVE_SUBMISSIONS, type SubmissionStatus } from './submission-lifecycle.js';

/** A recruiter goes on looking after a nurse once she is placed; what ended otherwise is nobody's work any more. */
const IN_SOMEBODYS_HANDS: readonly SubmissionStatus[] = [...LIVE_SUBMISSIONS, 'placed'];

/** @throws DomainError SUBMISSION_CLOSED */
export const checkRecruiterMayChange = ({ id, status }: { id: string; status: SubmissionStatus }): void => {
  if (IN_SOMEBODYS_HANDS.includes(status)) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'SUBMISSION_CLOSED',
    message: `The submission (${id}) is (${status}): there is nothing left to recruit for.`,
    nextStep: 'Choose a submission that is live, or one that came to a placement.',
    facts: { submissionId: id, status },
  });
};
