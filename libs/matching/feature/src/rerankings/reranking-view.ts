import type { GapSummary } from '@crossward/contracts';
import type { ChangeRow, OwnChangeRow, OwnDifferences, RerankingRow } from '@crossward/matching-data-access';
import { isImagined, type ChangeCause, type RankingBasis } from '@crossward/matching-domain';
import type {
  BasisAnswer,
  ComparedGapAnswer,
  OwnRankingChangeAnswer,
  RankingChangeAnswer,
  RerankingAnswer,
} from './reranking.dto.js';

const toBasis = (basis: RankingBasis): BasisAnswer => ({
  corpusVersion: basis.law.corpusVersion,
  lawOn: basis.law.lawOf?.day ?? null,
  withdrawal: basis.law.withdrawal,
  ratesAsOf: basis.rates?.asOf ?? null,
  imagined: isImagined(basis),
});

/** @param own what of it is at the gaps of the hospital that asks */
export const toRerankingAnswer = (row: RerankingRow, own: OwnDifferences | null = null): RerankingAnswer => {
  const { requestedBy: _by, before, after, requestedAt, finishedAt, ...progress } = row;
  return {
    ...progress,
    before: toBasis(before),
    after: toBasis(after),
    requestedAt: requestedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    own,
  };
};

export const toComparedGap = (gap: GapSummary | undefined): ComparedGapAnswer | null => {
  if (!gap) return null;
  const { organisationName, facilityName, unitName, jurisdiction, profession, seats, requirements, assignment } = gap;
  return {
    ...{ organisationName, facilityName, unitName, jurisdiction, profession },
    ...{ specialty: requirements.specialty, seats, startsOn: assignment.from },
  };
};

export const toChangeAnswer = (row: ChangeRow): RankingChangeAnswer => ({
  ...{ gapId: row.gapId, nurseId: row.nurseId, change: row.change, cause: row.cause as ChangeCause },
  before: {
    ...{ rank: row.rankBefore, score: row.scoreBefore, verdict: row.verdictBefore },
    ...{ arrangement: row.arrangementBefore, legalBasis: row.legalBasisBefore },
  },
  after: {
    ...{ rank: row.rankAfter, score: row.scoreAfter, verdict: row.verdictAfter },
    ...{ arrangement: row.arrangementAfter, legalBasis: row.legalBasisAfter },
  },
  failed: row.failed,
});

export const toOwnChangeAnswer = (row: OwnChangeRow, gap: GapSummary | undefined): OwnRankingChangeAnswer => ({
  ...{ rerankingId: row.rerankingId, gapId: row.gapId, gap: toComparedGap(gap) },
  ...{ change: row.change === 'appears' ? 'gained' : 'lost' },
  imagined: isImagined(row.before) || isImagined(row.after),
  basisBefore: toBasis(row.before),
  basisAfter: toBasis(row.after),
  before: { verdict: row.verdictBefore, arrangement: row.arrangementBefore, legalBasis: row.legalBasisBefore },
  after: { verdict: row.verdictAfter, arrangement: row.arrangementAfter, legalBasis: row.legalBasisAfter },
  failed: row.failed,
  comparedAt: row.requestedAt.toISOString(),
});
