import { systemActor, type Decision, type NurseFacts, type RecognitionPort } from '@crossward/contracts';
import {
  findGap,
  getRow,
  LicenceRow,
  NurseRow,
  toLicenceRecord,
  type GapRecord,
} from '@crossward/marketplace-data-access';
import { checkRecognition, factsOf, questionFor, type GapForSubmission } from '@crossward/marketplace-domain';
import { DomainError, notFound, type LocalDate } from '@crossward/kernel';
import type { UnitOfWork } from '@crossward/platform-database';

const toGap = ({
  id,
  status,
  jurisdiction,
  profession,
  setting,
  assignment,
  requirements,
}: GapRecord): GapForSubmission => ({
  id,
  status,
  jurisdiction,
  profession,
  setting,
  startsOn: assignment.from,
  endsOn: assignment.until ?? assignment.from,
  acceptsPendingLicence: requirements.acceptsPendingLicence,
});

interface Asking {
  unitOfWork: UnitOfWork;
  recognition: RecognitionPort;
}

const factsAndGap = (
  unitOfWork: UnitOfWork,
  { nurseId, gapId }: { nurseId: string; gapId: string },
): Promise<{ gap: GapForSubmission; facts: NurseFacts }> =>
  unitOfWork.read(systemActor, async (tx) => {
    const found = await findGap(tx, gapId);
    if (!found) throw notFound('gap', gapId);
    const nurse = await getRow(tx, NurseRow, 'nurse', nurseId);
    const rows = await tx.manager.find(LicenceRow, { where: { nurseId }, order: { id: 'ASC' } });
    const stated = nurse.statesLicences ? { licences: rows.map(toLicenceRecord) } : {};
    return { gap: toGap(found), facts: factsOf({ facts: nurse.facts, ...stated }) };
  });

/**
 * What the law says today of this nurse and this gap, on its days or on others. Reads as the system, outside the transaction that acts on it:
 * whoever asks has already shown a right to both.
 * @throws DomainError GAP_NOT_FOUND, NURSE_NOT_FOUND, RECOGNITION_BARRED, PENDING_LICENCE_NOT_ACCEPTED,
 *   FACTS_OUTDATED
 */
export const askTheLaw = async (
  asking: Asking,
  subject: { nurseId: string; gapId: string },
  during?: { startsOn: LocalDate; endsOn: LocalDate },
): Promise<Decision> => {
  const { gap: posted, facts } = await factsAndGap(asking.unitOfWork, subject);
  const gap = during ? { ...posted, startsOn: during.startsOn, endsOn: during.endsOn } : posted;
  const [decision] = await asking.recognition.decide([questionFor(facts, gap)]).catch(factsOutdated(subject.nurseId));
  if (!decision) throw new Error('Recognition gave no answer to a query.');
  checkRecognition(decision, gap);
  return decision;
};

/**
 * The same question about several days, and whatever the answers are; null: the first day of the assignment.
 * @throws DomainError GAP_NOT_FOUND, NURSE_NOT_FOUND, FACTS_OUTDATED
 */
export const decisionsOn = async (
  asking: Asking,
  subject: { nurseId: string; gapId: string },
  days: readonly (LocalDate | null)[],
): Promise<Decision[]> => {
  const { gap, facts } = await factsAndGap(asking.unitOfWork, subject);
  const question = questionFor(facts, gap);
  const questions = days.map((day) => ({ ...question, on: day ?? question.on }));
  return asking.recognition.decide(questions).catch(factsOutdated(subject.nurseId));
};

/**
 * Facts were read when they were stored; a newer vocabulary may hold them no longer. What they say stays untold: the
 * hospital that asks may not read them.
 */
const factsOutdated =
  (nurseId: string) =>
  (error: unknown): never => {
    if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
    throw new DomainError({
      kind: 'unprocessable',
      code: 'FACTS_OUTDATED',
      message: `The facts on the profile of the nurse (${nurseId}) no longer fit the vocabulary of the law.`,
      nextStep: 'The nurse saves the profile again: PUT /v1/nurses/me tells what to correct.',
      facts: { nurseId },
      cause: error,
    });
  };
