import type { GapSummary } from '@crossward/contracts';
import {
  compareRankings,
  decidingConstraints,
  type RankingBasis,
  type RankingChange,
} from '@crossward/matching-domain';
import type { ChangeRecord, GapDifference } from '@crossward/matching-data-access';
import type { MarketComparison } from './market-snapshots.js';

interface Asked {
  readonly before: RankingBasis;
  readonly after: RankingBasis;
  readonly depth: number;
}

/** What differs at one gap; null where nothing does. */
export const compareGap = async (
  snapshot: MarketComparison,
  gap: GapSummary,
  { before, after, depth }: Asked,
): Promise<GapDifference | null> => {
  const sides = await snapshot.compare(gap, [before, after], depth);
  if (!sides) return null;
  const [was, is] = sides;
  const changes = compareRankings(was, is);
  if (changes.length === 0 && was.eligible === is.eligible) return null;
  const { id: gapId, organisationId } = gap;
  const eligible = { eligibleBefore: was.eligible, eligibleAfter: is.eligible };
  return { gapId, organisationId, ...eligible, changes: changes.map(toRecord) };
};

const toRecord = (change: RankingChange): ChangeRecord => {
  const { nurseId, before, after } = change;
  const [was, is] = [before.assessment, after.assessment];
  return {
    ...{ nurseId, change: change.change, cause: change.cause },
    ...{ rankBefore: before.rank, rankAfter: after.rank, scoreBefore: was.score, scoreAfter: is.score },
    ...{ verdictBefore: was.authorisation.verdict, verdictAfter: is.authorisation.verdict },
    ...{ arrangementBefore: was.authorisation.arrangement, arrangementAfter: is.authorisation.arrangement },
    legalBasisBefore: was.authorisation.citation?.legalBasis ?? null,
    legalBasisAfter: is.authorisation.citation?.legalBasis ?? null,
    failed: decidingConstraints(change),
  };
};
