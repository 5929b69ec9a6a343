import { ownParty } from '@crossward/marketplace-data-access';
import type { Transaction } from '@crossward/platform-database';
import { selectSubmissions, toSubmissionAnswer } from '../submissions/submission-view.js';
import type { SubmissionAnswer } from '../submissions/submission.dto.js';
import { wordsBegun } from './search-text.js';

/** Older ones are found in their lists. */
const NEWEST = 2_000;
const LOOKED_AT = 40;

/**
 * Submissions of the own side that answer every word by the candidate, the facility or what the gap is for. A name counts only
 * while the candidate's identity is shown: the answer as it is read anywhere else decides, not the table.
 */
export const findSubmissions = async (tx: Transaction, words: readonly string[]): Promise<SubmissionAnswer[]> => {
  const { organisationId = null, nurseId = null } = ownParty(tx.actor);
  const rows = await tx.query<{ id: string; about: string }>(
    `SELECT id, about FROM (
       SELECT s.id, concat_ws(' ', f.name, f.place, g.jurisdiction, g.specialty, g.profession) AS about,
         concat_ws(' ', m.family_name, m.given_names) AS name
       FROM (SELECT id, gap_id, nurse_id FROM marketplace.submissions
           WHERE ${nurseId === null ? 'organisation_id' : 'nurse_id'} = $2 ORDER BY id DESC LIMIT ${NEWEST}) s
         JOIN marketplace.gaps g ON g.id = s.gap_id
         JOIN marketplace.facilities f ON f.id = g.facility_id
         LEFT JOIN marketplace.nurse_names m ON m.nurse_id = s.nurse_id) found
     WHERE NOT false = ANY (platform.words_begun(name || ' ' || about, $1)) ORDER BY id DESC LIMIT ${LOOKED_AT}`,
    [words, nurseId ?? organisationId],
  );
  const about = new Map(rows.map((row) => [row.id, row.about]));
  return (await readSubmissions(tx, [...about.keys()])).filter(({ id, candidate: { familyName, givenNames } }) =>
    wordsBegun([familyName, givenNames, about.get(id)].join(' '), words).every(Boolean),
  );
};

export const readSubmissions = async (tx: Transaction, ids: readonly string[]): Promise<SubmissionAnswer[]> =>
  (await selectSubmissions(tx, ids)).map((record) => toSubmissionAnswer(tx.actor, record, tx.now));
