import type { Actor, GapSummary } from '@crossward/contracts';
import type { RoundPlacementRow, RoundRow } from '@crossward/matching-data-access';
import type { RoundProof } from '@crossward/matching-domain';
import { toMatchedGap } from '../matches/match.answer.js';
import type { RoundAnswer, RoundPlacementAnswer, RoundProofAnswer } from './round.dto.js';

const MOST_NAMED = 100;

export const isStaff = ({ role }: Actor): boolean => role === 'recruiter' || role === 'admin';

/** @param named whether blocking pairs are told by their ids: who may see both sides */
export const toProofAnswer = (proof: RoundProof, named: boolean): RoundProofAnswer =>
  proof.kind === 'stability'
    ? {
        ...{ kind: proof.kind, holds: proof.holds, pairsExamined: proof.pairsExamined, proposals: proof.proposals },
        blockingPairs: proof.blocking.length,
        blocking: named ? proof.blocking.slice(0, MOST_NAMED) : [],
        ...{ total: null, bound: null, violations: proof.faults },
      }
    : {
        ...{ kind: proof.kind, holds: proof.holds, pairsExamined: null, proposals: null },
        ...{ blockingPairs: null, blocking: [], total: proof.total, bound: proof.bound, violations: proof.violations },
      };

export const toRoundAnswer = (row: RoundRow, actor: Actor): RoundAnswer => {
  const { id, name, method, status, caps, gaps, nurses, placements, corpusVersion, policy, version } = row;
  const told = row.proof !== null && (isStaff(actor) || status === 'published');
  return {
    ...{ id, name, method, status, gaps, nurses, placements, corpusVersion, policy, version },
    regions: Object.entries(caps).map(([region, cap]) => ({ region, cap })),
    proof: told ? toProofAnswer(row.proof as RoundProof, isStaff(actor)) : null,
    ordersUntil: row.ordersUntil?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    solvedAt: row.solvedAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
};

/** What one side ordered is no business of the other. */
export const toPlacementAnswer = (
  row: RoundPlacementRow,
  actor: Actor,
  gap: GapSummary | null | undefined,
): RoundPlacementAnswer => {
  const { id, roundId, gapId, nurseId, score, status, submissionId, declineReason, version } = row;
  return {
    ...{ id, roundId, gapId, nurseId, score, status, submissionId, declineReason, version },
    gap: gap ? toMatchedGap(gap) : null,
    placeOfGap: actor.role === 'nurse' || isStaff(actor) ? row.placeOfGap : null,
    placeOfNurse: actor.role === 'nurse' ? null : row.placeOfNurse,
  };
};
