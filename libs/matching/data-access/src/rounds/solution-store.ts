import type { Actor } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import type { ProposalDeclineReason, ProposalStatus, RoundPair, RoundSolution } from '@crossward/matching-domain';
import { versionConflict, type Transaction } from '@crossward/platform-database';

const ROWS_A_STATEMENT = 5_000;

const inParts = async <T>(rows: readonly T[], write: (part: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await write(rows.slice(from, from + ROWS_A_STATEMENT));
};

export interface SolutionRecord {
  pairs: readonly RoundPair[];
  seats: readonly { gapId: string; seats: number }[];
  solution: RoundSolution;
  corpusVersion: string;
  policy: string;
}

/** Writes what a locked round came to, which the caller holds; as the system. */
export const keepSolution = async (
  tx: Transaction,
  roundId: string,
  { pairs, seats, solution, corpusVersion, policy }: SolutionRecord,
): Promise<void> => {
  await tx.execute(
    `UPDATE matching.round_gaps g SET seats = s.seats FROM jsonb_to_recordset($2::jsonb) AS s ("gapId" uuid, seats integer)
     WHERE g.round_id = $1 AND g.gap_id = s."gapId"`,
    [roundId, JSON.stringify(seats)],
  );
  await inParts(pairs, (part) =>
    tx.execute(
      `INSERT INTO matching.round_pairs (round_id, gap_id, nurse_id, score)
       SELECT $1, p."gapId", p."nurseId", p.score
       FROM jsonb_to_recordset($2::jsonb) AS p ("gapId" uuid, "nurseId" uuid, score double precision)`,
      [roundId, JSON.stringify(part)],
    ),
  );
  const placed = solution.placements.map((placement) => ({ ...placement, id: tx.newId() }));
  await inParts(placed, (part) =>
    tx.execute(
      `INSERT INTO matching.round_placements
         (id, round_id, gap_id, nurse_id, organisation_id, score, place_of_gap, place_of_nurse, version)
       SELECT p.id, $1, p."gapId", p."nurseId", g.organisation_id, p.score, p."placeOfGap", p."placeOfNurse", 1
       FROM jsonb_to_recordset($2::jsonb) AS p
         (id uuid, "gapId" uuid, "nurseId" uuid, score double precision, "placeOfGap" integer, "placeOfNurse" integer)
       JOIN matching.round_gaps g ON g.round_id = $1 AND g.gap_id = p."gapId"`,
      [roundId, JSON.stringify(part)],
    ),
  );
  await tx.execute(
    `UPDATE matching.rounds SET status = 'solved', proof = $2::jsonb, corpus_version = $3, policy = $4, solved_at = $5,
       version = version + 1 WHERE id = $1`,
    [roundId, JSON.stringify(solution.proof), corpusVersion, policy, tx.now],
  );
};

export const listRoundPairs = (tx: Transaction, roundId: string): Promise<RoundPair[]> =>
  tx.query<RoundPair>(
    `SELECT gap_id AS "gapId", nurse_id AS "nurseId", score FROM matching.round_pairs WHERE round_id = $1`,
    [roundId],
  );

export interface RoundPlacementRow {
  id: string;
  roundId: string;
  gapId: string;
  nurseId: string;
  organisationId: string;
  score: number;
  placeOfGap: number;
  placeOfNurse: number;
  /** null before the round is published. */
  status: ProposalStatus | null;
  submissionId: string | null;
  declineReason: ProposalDeclineReason | null;
  version: number;
}

const COLUMNS = `id, round_id AS "roundId", gap_id AS "gapId", nurse_id AS "nurseId", organisation_id AS "organisationId", score,
  place_of_gap AS "placeOfGap", place_of_nurse AS "placeOfNurse", status, submission_id AS "submissionId",
  decline_reason AS "declineReason", version`;

const partyOf = ({ role, organisationId, nurseId }: Actor): [organisation: string | null, nurse: string | null] =>
  role === 'nurse' ? [null, nurseId] : [role.startsWith('hospital') ? organisationId : null, null];

/** By id, of which the actor may see: its own once the round is published. */
export const listPlacements = (
  tx: Transaction,
  roundId: string,
  { after, limit }: { after: string | null; limit: number | null },
): Promise<RoundPlacementRow[]> =>
  tx.query<RoundPlacementRow>(
    `SELECT ${COLUMNS} FROM matching.round_placements
     WHERE round_id = $1 AND ($2::uuid IS NULL OR id > $2) AND ($3::uuid IS NULL OR organisation_id = $3)
       AND ($4::uuid IS NULL OR nurse_id = $4)
     ORDER BY id LIMIT $5`,
    [roundId, after, ...partyOf(tx.actor), limit],
  );

/** Proposals of published rounds to one nurse. */
export const listOwnProposals = (
  tx: Transaction,
  nurseId: string,
  roundIds: readonly string[],
): Promise<RoundPlacementRow[]> =>
  tx.query<RoundPlacementRow>(
    `SELECT ${COLUMNS} FROM matching.round_placements
     WHERE nurse_id = $1 AND round_id = ANY ($2::uuid[]) AND status IS NOT NULL`,
    [nurseId, roundIds],
  );

/** Makes proposals of the placements of a round that is being published; as the system. */
export const propose = (tx: Transaction, roundId: string): Promise<RoundPlacementRow[]> =>
  tx.query<RoundPlacementRow>(
    `UPDATE matching.round_placements SET status = 'proposed', version = version + 1
     WHERE round_id = $1 AND status IS NULL RETURNING ${COLUMNS}`,
    [roundId],
  );

/** Of a published round, of which the actor may see. @throws DomainError ROUND_PROPOSAL_NOT_FOUND */
export const getProposal = async (tx: Transaction, id: string): Promise<RoundPlacementRow> => {
  const [row] = await tx.query<RoundPlacementRow>(
    `SELECT ${COLUMNS} FROM matching.round_placements WHERE id = $1 AND status IS NOT NULL`,
    [id],
  );
  if (!row) throw notFound('round proposal', id);
  return row;
};

export const declineProposal = async (
  tx: Transaction,
  { id, version, reason }: { id: string; version: number; reason: ProposalDeclineReason },
): Promise<void> => {
  const changed = await tx.execute(
    `UPDATE matching.round_placements SET status = 'declined', decline_reason = $3, version = version + 1
     WHERE id = $1 AND version = $2 AND status = 'proposed'`,
    [id, version, reason],
  );
  if (changed !== 1) throw versionConflict('round proposal', id);
};

/** A submission of the nurse to the gap takes up what was proposed to her; as the system. Returns the proposals. */
export const takeUpProposals = (
  tx: Transaction,
  { nurseId, gapId, submissionId }: { nurseId: string; gapId: string; submissionId: string },
): Promise<RoundPlacementRow[]> =>
  tx.query<RoundPlacementRow>(
    `UPDATE matching.round_placements SET status = 'taken_up', submission_id = $3, version = version + 1
     WHERE nurse_id = $1 AND gap_id = $2 AND status = 'proposed' RETURNING ${COLUMNS}`,
    [nurseId, gapId, submissionId],
  );
