import type { GapSummary, NurseSummary } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { assess } from './assess.js';
import type { ExchangeRates } from './exchange.js';
import type { Assessment, MatchDecisions, Ranking, TermNames } from './match.js';
import type { MatchPolicy } from './policy.js';

/** Where an assessment stands in a list: what the order reads, and what a page's cursor holds. */
export interface RankPosition {
  readonly failedCount: number;
  readonly score: number;
  /** The nurse in a gap's list, the gap in a nurse's list. */
  readonly id: string;
}

/** Fewer failed constraints first (the eligible have none), then the higher score, then the smaller id. A total order. */
export const comparePositions = (a: RankPosition, b: RankPosition): number =>
  a.failedCount - b.failedCount || b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const positionOf = (assessment: Assessment, idOf: 'nurseId' | 'gapId'): RankPosition => ({
  failedCount: assessment.failed.length,
  score: assessment.score,
  id: assessment[idOf],
});

const toRanking = (assessments: Assessment[], idOf: 'nurseId' | 'gapId'): Ranking => {
  const sorted = assessments
    .map((assessment) => ({ assessment, position: positionOf(assessment, idOf) }))
    .sort((a, b) => comparePositions(a.position, b.position))
    .map(({ assessment }) => assessment);
  return {
    ranked: sorted.filter(({ eligible }) => eligible),
    excluded: sorted.filter(({ eligible }) => !eligible),
    considered: assessments.length,
  };
};

export interface RankNursesInput {
  readonly gap: GapSummary;
  readonly nurses: readonly NurseSummary[];
  /** What the law says of each nurse for this gap. */
  readonly decisionsOf: (nurse: NurseSummary) => MatchDecisions;
  readonly policy: MatchPolicy;
  /** The day it is where the gap is. */
  readonly today: LocalDate;
  readonly rates: ExchangeRates | null;
  /** Left out, reasons show codes. */
  readonly terms?: TermNames;
}

/** Every nurse for one gap. The order of the input changes nothing. */
export const rankNurses = ({ gap, nurses, decisionsOf, policy, today, rates, terms }: RankNursesInput): Ranking =>
  toRanking(
    nurses.map((nurse) =>
      assess({ gap, nurse, decisions: decisionsOf(nurse), today, rates, ...(terms && { terms }) }, policy),
    ),
    'nurseId',
  );

export interface RankGapsInput {
  readonly nurse: NurseSummary;
  readonly gaps: readonly GapSummary[];
  readonly decisionsOf: (gap: GapSummary) => MatchDecisions;
  /** One for all gaps, or each gap's own. */
  readonly policy: MatchPolicy | ((gap: GapSummary) => MatchPolicy);
  /** The day it is where each gap is. */
  readonly todayAt: (gap: GapSummary) => LocalDate;
  readonly rates: ExchangeRates | null;
  /** Left out, reasons show codes. */
  readonly terms?: TermNames;
}

/** Every gap for one nurse, by the same constraints and factors. */
export const rankGaps = ({ nurse, gaps, decisionsOf, policy, todayAt, rates, terms }: RankGapsInput): Ranking =>
  toRanking(
    gaps.map((gap) =>
      assess(
        { gap, nurse, decisions: decisionsOf(gap), today: todayAt(gap), rates, ...(terms && { terms }) },
        typeof policy === 'function' ? policy(gap) : policy,
      ),
    ),
    'gapId',
  );
