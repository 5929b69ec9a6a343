import type { Actor } from '@crossward/contracts';
import { SubmissionRow } from '@crossward/marketplace-data-access';
import { NAMED_SUBMISSIONS } from '@crossward/marketplace-domain';
import { DomainError } from '@crossward/kernel';
import type { UnitOfWork } from '@crossward/platform-database';
import { In } from 'typeorm';

/** The refusal of a second submission, with who made the first one and when. Read anew: the unit of work that met it is over. */
export const submissionExists = async (
  unitOfWork: UnitOfWork,
  actor: Actor,
  { nurseId, gapId }: { nurseId: string; gapId: string },
  cause: unknown,
): Promise<DomainError> => {
  const standing = await unitOfWork.read(actor, (tx) =>
    tx.manager.findOneBy(SubmissionRow, { nurseId, gapId, status: In([...NAMED_SUBMISSIONS]) }),
  );
  const by = standing?.submittedByRole ?? 'nurse';
  const at = standing?.createdAt.toISOString() ?? null;
  return new DomainError({
    kind: 'conflict',
    code: 'SUBMISSION_EXISTS',
    message: `The nurse (${nurseId}) has already been submitted to the gap (${gapId}), by the (${by}) at (${at ?? 'this moment'}).`,
    nextStep: 'Look at GET /v1/submissions; to start anew, the nurse withdraws the one that stands.',
    facts: {
      ...{ gapId, nurseId, submissionId: standing?.id ?? null, submittedByRole: by, submittedAt: at },
      submittedBy: standing?.submittedBy ?? null,
    },
    cause,
  });
};
