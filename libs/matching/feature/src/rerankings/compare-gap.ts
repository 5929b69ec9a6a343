import type { GapSummary } from '@crossward/contracts';
import {
  compareRankings,
  decidingConstraints,
  type Assessment,
  type RankedSide,
  type RankingBasis,
  type RankingChange,
} from '@crossward/matching-domain';
import type { ChangeRecord, GapDifference } from '@crossward/matching-data-access';
import type { BestOfGap, MarketSnapshot } from './market-snapshots.js';

interface Asked {
  readonly before: RankingBasis;
  readonly after: RankingBasis;
  readonly depth: number;
}

/** What differs at one gap; null where nothing does. */
export const compareGap = async (
  snapshot: MarketSnapshot,
  gap: GapSummary,
  { before, after, depth }: Asked,
): Promise<GapDifference | null> => {
  const was = await snapshot.rank(gap, before, depth);
  const is = await snapshot.rank(gap, after, depth);
  const changes = compareRankings(
    await sideOf(snapshot, gap, before, [was, is]),
    await sideOf(snapshot, gap, after, [is, was]),
  );
  if (changes.length === 0 && was.eligible === is.eligible) return null;
  const { id: gapId, organisationId } = gap;
  const eligible = { eligibleBefore: was.eligible, eligibleAfter: is.eligible };
  return { gapId, organisationId, ...eligible, changes: changes.map(toRecord) };
};

/** Who is among the best of the other side alone is assessed by herself. */
const sideOf = async (
  snapshot: MarketSnapshot,
  gap: GapSummary,
  basis: RankingBasis,
  [{ best }, other]: readonly [BestOfGap, BestOfGap],
): Promise<RankedSide> => {
  const known = new Map(best.map((assessment) => [assessment.nurseId, assessment]));
  const missing = other.best.map(({ nurseId }) => nurseId).filter((nurseId) => !known.has(nurseId));
  for (const assessment of await snapshot.assess(gap, missing, basis)) known.set(assessment.nurseId, assessment);
  return { best, assessmentOf: (nurseId) => known.get(nurseId) as Assessment };
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
