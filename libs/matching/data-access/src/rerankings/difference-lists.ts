import type { RankingBasis, RankingChangeKind } from '@crossward/matching-domain';
import type { Transaction } from '@crossward/platform-database';
import type { ChangeRecord, GapDifference } from './batch-store.js';
import { ownOrganisationOf } from './own-organisation.js';

export interface GapDifferenceRow extends Omit<GapDifference, 'changes'> {
  appear: number;
  disappear: number;
  move: number;
}

export interface GapFilter {
  /** Only gaps at which somebody appears, disappears or moves. */
  readonly change: RankingChangeKind | null;
  /** Changes and id of the last gap of the page before. */
  readonly after: readonly [changes: number, gapId: string] | null;
  readonly limit: number;
}

/** What of a gap is counted: changes of one kind, or of all. */
const COUNTED = {
  appears: 'appear',
  disappears: 'disappear',
  moves: 'move',
  all: 'appear + disappear + move',
} as const satisfies Record<RankingChangeKind | 'all', string>;

/** How many changes of the kind that is asked for, or of all, there are at the gap. */
export const changesAt = ({ appear, disappear, move }: GapDifferenceRow, change: RankingChangeKind | null): number =>
  ({ appears: appear, disappears: disappear, moves: move, all: appear + disappear + move })[change ?? 'all'];

/** Gaps of a run at which anything differs, those with most changes first. */
export const listGapDifferences = (
  tx: Transaction,
  rerankingId: string,
  { change, after, limit }: GapFilter,
): Promise<GapDifferenceRow[]> => {
  const counted = COUNTED[change ?? 'all'];
  return tx.query<GapDifferenceRow>(
    `SELECT gap_id AS "gapId", organisation_id AS "organisationId", eligible_before AS "eligibleBefore",
       eligible_after AS "eligibleAfter", appear, disappear, move
     FROM matching.gap_differences
     WHERE reranking_id = $1 AND ($2 OR ${counted} > 0) AND ($3::uuid IS NULL OR organisation_id = $3)
       AND ($4::integer IS NULL OR ${counted} < $4 OR (${counted} = $4 AND gap_id > $5::uuid))
     ORDER BY ${counted} DESC, gap_id LIMIT $6`,
    [rerankingId, change === null, ownOrganisationOf(tx.actor), after?.[0] ?? null, after?.[1] ?? null, limit],
  );
};

const CHANGE = `c.nurse_id AS "nurseId", c.change, c.cause, c.rank_before AS "rankBefore", c.rank_after AS "rankAfter",
  c.score_before AS "scoreBefore", c.score_after AS "scoreAfter", c.verdict_before AS "verdictBefore",
  c.verdict_after AS "verdictAfter", c.arrangement_before AS "arrangementBefore", c.arrangement_after AS "arrangementAfter",
  c.legal_basis_before AS "legalBasisBefore", c.legal_basis_after AS "legalBasisAfter", c.failed`;

export interface ChangeRow extends ChangeRecord {
  gapId: string;
}

export interface ChangeFilter {
  readonly gapId: string | null;
  readonly change: string | null;
  readonly cause: string | null;
  /** Gap, rank and nurse of the last row of the page before. */
  readonly after: readonly [gapId: string, rank: number, nurseId: string] | null;
  readonly limit: number;
}

/** By the rank that the nurse had, or now has. */
const RANK = 'coalesce(c.rank_before, c.rank_after, 0)';

export const rankOf = ({ rankBefore, rankAfter }: ChangeRow): number => rankBefore ?? rankAfter ?? 0;

/** Changes of a run by gap and rank, of which the actor may see. */
export const listRankingChanges = (
  tx: Transaction,
  rerankingId: string,
  { gapId, change, cause, after, limit }: ChangeFilter,
): Promise<ChangeRow[]> =>
  tx.query<ChangeRow>(
    `SELECT c.gap_id AS "gapId", ${CHANGE} FROM matching.ranking_changes c
     WHERE c.reranking_id = $1 AND ($2::uuid IS NULL OR c.gap_id = $2) AND ($3::text IS NULL OR c.change = $3)
       AND ($4::text IS NULL OR c.cause = $4) AND ($5::uuid IS NULL OR c.organisation_id = $5)
       AND ($6::uuid IS NULL OR (c.gap_id, ${RANK}, c.nurse_id) > ($6, $7::integer, $8::uuid))
     ORDER BY c.gap_id, ${RANK}, c.nurse_id LIMIT $9`,
    [rerankingId, gapId, change, cause, ownOrganisationOf(tx.actor), ...(after ?? [null, null, null]), limit],
  );

export interface OwnChangeRow extends ChangeRow {
  rerankingId: string;
  requestedAt: Date;
  before: RankingBasis;
  after: RankingBasis;
}

/** Of one nurse, over all runs that came to their end, newest first: what a rule gave or took. */
export const listOwnChanges = (
  tx: Transaction,
  nurseId: string,
  { after, limit }: { after: readonly [rerankingId: string, gapId: string] | null; limit: number },
): Promise<OwnChangeRow[]> =>
  tx.query<OwnChangeRow>(
    `SELECT c.reranking_id AS "rerankingId", c.gap_id AS "gapId", r.requested_at AS "requestedAt",
       r.before_basis AS "before", r.after_basis AS "after", ${CHANGE}
     FROM matching.ranking_changes c JOIN matching.rerankings r ON r.id = c.reranking_id AND r.status = 'completed'
     WHERE c.nurse_id = $1 AND c.cause = 'constraint'
       AND ($2::uuid IS NULL OR (c.reranking_id, c.gap_id) < ($2, $3::uuid))
     ORDER BY c.reranking_id DESC, c.gap_id DESC LIMIT $4`,
    [nurseId, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
