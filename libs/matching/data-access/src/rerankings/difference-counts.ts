import { DIRECTED_CHANGES, type ChangeCause, type DirectedChange } from '@crossward/matching-domain';
import type { Transaction } from '@crossward/platform-database';
import { ownOrganisationOf } from './own-organisation.js';

/** What of a run is at the gaps of one organisation. */
export interface OwnDifferences {
  gapsChanged: number;
  appear: number;
  disappear: number;
  move: number;
}

const NONE: OwnDifferences = { gapsChanged: 0, appear: 0, disappear: 0, move: 0 };

/** By the id of the run; for whoever is of no hospital, none has any. */
export const ownDifferencesOf = async (
  tx: Transaction,
  rerankingIds: readonly string[],
): Promise<(rerankingId: string) => OwnDifferences | null> => {
  const organisationId = ownOrganisationOf(tx.actor);
  if (organisationId === null) return () => null;
  const rows = await tx.query<OwnDifferences & { rerankingId: string }>(
    `SELECT reranking_id AS "rerankingId", count(*)::int AS "gapsChanged", sum(appear)::int AS appear,
       sum(disappear)::int AS disappear, sum(move)::int AS move
     FROM matching.gap_differences WHERE organisation_id = $1 AND reranking_id = ANY ($2) GROUP BY reranking_id`,
    [organisationId, rerankingIds],
  );
  const found = new Map(rows.map(({ rerankingId, ...own }) => [rerankingId, own]));
  return (rerankingId) => found.get(rerankingId) ?? NONE;
};

/** Nurses of a gap to whom the same happens by the same rule. */
export interface RuleCount {
  change: DirectedChange;
  cause: ChangeCause;
  /** What fails on one side alone. */
  constraints: string[];
  /** What the right rests on, on the side that has it. */
  legalBasis: string | null;
  nurses: number;
}

/** By gap; each in the order of the kinds of change, of a kind the rule that concerns most nurses first. */
export const countByRule = async (
  tx: Transaction,
  rerankingId: string,
  gapIds: readonly string[],
): Promise<ReadonlyMap<string, RuleCount[]>> => {
  const rows = await tx.query<RuleCount & { gapId: string }>(
    `SELECT c.gap_id AS "gapId", kind.change, c.cause, rule.constraints, rule."legalBasis", count(*)::int AS nurses
     FROM matching.ranking_changes c
     CROSS JOIN LATERAL (SELECT CASE WHEN c.change <> 'moves' THEN c.change
       WHEN c.rank_after < c.rank_before THEN 'rises' ELSE 'falls' END AS change) kind
     CROSS JOIN LATERAL (SELECT
       ARRAY(SELECT f ->> 'constraint' FROM jsonb_array_elements(c.failed) f ORDER BY 1) AS constraints,
       CASE WHEN c.cause <> 'constraint' THEN NULL WHEN c.change = 'appears' THEN c.legal_basis_after
         ELSE c.legal_basis_before END AS "legalBasis") rule
     WHERE c.reranking_id = $1 AND c.gap_id = ANY ($2) AND ($3::uuid IS NULL OR c.organisation_id = $3)
     GROUP BY 1, 2, 3, 4, 5
     ORDER BY c.gap_id, array_position($4::text[], kind.change), nurses DESC, c.cause, rule.constraints, rule."legalBasis"`,
    [rerankingId, gapIds, ownOrganisationOf(tx.actor), DIRECTED_CHANGES],
  );
  const byGap = new Map<string, RuleCount[]>();
  for (const { gapId, ...count } of rows) byGap.set(gapId, [...(byGap.get(gapId) ?? []), count]);
  return byGap;
};
