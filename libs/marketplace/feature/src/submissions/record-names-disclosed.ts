import type { Actor } from '@crossward/contracts';
import { asSystem } from '@crossward/marketplace-data-access';
import type { UnitOfWork } from '@crossward/platform-database';
import type { SubmissionAnswer } from './submission.dto.js';
import { viewerOf } from './submission-view.js';

/**
 * Writes into the audit log who of a hospital is about to learn the name of which nurse: once per person and submission,
 * since a name cannot be learnt twice. Before the answer leaves, so that no name goes out that is not on record.
 */
export const recordNamesDisclosed = async (
  unitOfWork: UnitOfWork,
  actor: Actor,
  answers: readonly SubmissionAnswer[],
): Promise<void> => {
  if (viewerOf(actor) !== 'hospital' || actor.accountId === null) return;
  const named = answers.filter(({ candidate }) => candidate.familyName !== null);
  if (named.length === 0) return;
  const known = await unitOfWork.read(actor, (tx) =>
    tx.query<{ submission_id: string }>(
      'SELECT submission_id FROM marketplace.name_disclosures WHERE account_id = $1 AND submission_id = ANY ($2)',
      [actor.accountId, named.map(({ id }) => id)],
    ),
  );
  const told = new Set(known.map((row) => row.submission_id));
  const news = named.filter(({ id }) => !told.has(id));
  if (news.length === 0) return;
  await unitOfWork.run(actor, async (tx) => {
    const added = await asSystem(tx, () =>
      tx.query<{ submission_id: string }>(
        `INSERT INTO marketplace.name_disclosures (account_id, submission_id, organisation_id, nurse_id, disclosed_at)
         SELECT $1, s.id, s.organisation_id, s.nurse_id, $3 FROM marketplace.submissions s WHERE s.id = ANY ($2)
         ON CONFLICT DO NOTHING RETURNING submission_id`,
        [actor.accountId, news.map(({ id }) => id), tx.now],
      ),
    );
    const addedIds = new Set(added.map((row) => row.submission_id));
    for (const { id, gapId, organisationId, candidate } of news) {
      if (!addedIds.has(id)) continue;
      const subject = { subjectType: 'submission', subjectId: id, nurseId: candidate.nurseId, organisationId };
      tx.record({ action: 'nurse.name-disclosed', ...subject, details: { gapId } });
    }
  });
};
