import type { GapSummary, NurseFilters, RankingWindow } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import { CONSTRAINT_NAMES, positionOf, type MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { servedOf } from '../answers.js';
import { cursorAfter, positionIn } from '../assessment-page.js';
import { ServedRanking } from '../ranking/served-ranking.js';
import type { ServedAnswer } from '../ranking/served.js';
import { toCandidateAnswer, type CandidatesAnswer, type NobodyFitsAnswer } from './candidate.answer.js';
import { filtersOf, windowOf, type CandidatesQuery } from './candidates.query.js';

/** Nurses who come nearest, where nobody fits. */
const NEAREST = 5;

/** Pages of the list of candidates of one gap. */
@Injectable()
export class CandidatePages {
  constructor(
    private readonly ranking: ServedRanking,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cursors: CursorCodec,
  ) {}

  async page(gap: GapSummary, policy: MatchPolicy, query: CandidatesQuery): Promise<CandidatesAnswer> {
    const rankedAt = this.clock.now().toISOString();
    const list = `candidates:${gap.id}`;
    const window = windowOf(query, positionIn(this.cursors, query.cursor, list));
    const filters = filtersOf(query);
    const found = await this.ranking.rank({ gap, policy, filters, window });
    return {
      ...this.answer(gap.id, policy, found, { rankedAt, list }),
      nobodyFits: found.eligible > 0 ? null : await this.nobodyFits(gap, policy, filters),
    };
  }

  answer(
    gapId: string,
    policy: MatchPolicy,
    found: ServedAnswer,
    { rankedAt, list }: { rankedAt: string; list: string },
  ): Omit<CandidatesAnswer, 'nobodyFits'> {
    const last = found.items.at(-1);
    return {
      gapId,
      rankedAt,
      ...servedOf(found),
      corpusVersion: found.corpusVersion,
      policy: policy.name,
      considered: found.considered,
      eligible: found.eligible,
      excluded: found.considered - found.eligible,
      listed: found.listed,
      items: found.items.map(toCandidateAnswer),
      nextCursor: found.more && last ? cursorAfter(this.cursors, positionOf(last.assessment, 'nurseId'), list) : null,
    };
  }

  /** What stands in the way of most, and those in whose way the least stands. Null in a market without nurses. */
  private async nobodyFits(
    gap: GapSummary,
    policy: MatchPolicy,
    filters: NurseFilters,
  ): Promise<NobodyFitsAnswer | null> {
    const window: RankingWindow = { limit: NEAREST, after: null, includeExcluded: true };
    const { failures, items } = await this.ranking.rank({ gap, policy, filters, window });
    const constraints = CONSTRAINT_NAMES.map((constraint) => ({ constraint, excludes: failures?.[constraint] ?? 0 }))
      .filter(({ excludes }) => excludes > 0)
      .sort((a, b) => b.excludes - a.excludes);
    const [most] = constraints;
    return most ? { ...most, constraints, nearest: items.map(toCandidateAnswer) } : null;
  }
}
