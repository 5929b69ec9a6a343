import type { GapSummary, RankingWindow } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import type { ExchangeRates, NurseIndex, RankPosition, SearchFilters, SearchOptions } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { NurseRanking, type RankingRequest } from '../ranking/nurse-ranking.js';
import type { RankingIndex, ServedAnswer } from '../ranking/served.js';
import { EXCHANGE_RATES } from '../tokens.js';
import { MarketIndexKeeper } from './market-index-keeper.js';
import { RightsTables } from './rights-tables.js';

/** Ranks by the index of this process, once it has seen all that was committed before the request. */
@Injectable()
export class IndexRanking implements RankingIndex {
  constructor(
    private readonly keeper: MarketIndexKeeper,
    private readonly tables: RightsTables,
    private readonly ranking: NurseRanking,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rank({ gap, policy, filters, window }: RankingRequest): Promise<ServedAnswer | null> {
    const narrowed = filtersOf(window);
    if (!this.keeper.current || !narrowed || Object.keys(filters).length > 0) return null;
    await this.keeper.catchUp();
    const today = this.clock.today(gap.timeZone);
    const classes = this.keeper.current?.classes;
    if (!classes) return null;
    const { rights, corpusVersion } = await this.tables.rightsFor(gap, today, classes);
    const { current } = this.keeper;
    // Classes that came in between are in no table yet.
    if (current?.classes !== classes || rights.failed.length < classes.size) return null;
    const { indexVersion, asOf, staleForMs } = this.keeper.state();
    const options: SearchOptions = {
      ...{ policy, today, rates: this.rates, rights, k: window.limit + 1, filters: narrowed },
      ...(window.after && { after: window.after }),
    };
    const { top } = current.index.search(gap, options);
    const counts = countsOf(current.index, gap, options);
    const nurses = top.slice(0, window.limit).flatMap(({ nurseId }) => current.index.nurse(nurseId) ?? []);
    const assessments = await this.ranking.assess(gap, nurses, policy);
    return {
      items: nurses.map((nurse, at) => {
        const assessment = assessments[at];
        if (!assessment) throw new Error(`The nurse (${nurse.id}) was not assessed.`);
        return { nurse, assessment, rank: counts.ahead + at + 1 };
      }),
      ...counts,
      more: top.length > window.limit,
      corpusVersion,
      failures: null,
      ...{ servedBy: 'index', indexVersion, asOf: asOf as string, staleForMs: staleForMs as number },
    };
  }
}

/** What the window leaves out, as the index knows it; null where the index does not. */
const filtersOf = ({ includeExcluded, standing, leastScore }: RankingWindow): SearchFilters | null => {
  // The excluded are in no order of the index, and an eligible nurse always has a right or a route.
  if (includeExcluded || standing === 'none') return null;
  return {
    ...(standing && { readyOnStart: standing === 'ready' }),
    ...(leastScore !== undefined && { leastScore }),
  };
};

const countsOf = (index: NurseIndex, gap: GapSummary, { after, filters = {}, ...whole }: SearchOptions) => {
  const eligible = index.count(gap, whole);
  const listed = Object.keys(filters).length === 0 ? eligible : index.count(gap, { ...whole, filters });
  const ahead = after ? aheadOf(index, gap, { ...whole, filters, after }) : 0;
  return { considered: index.stats().nurses, eligible, listed, ahead };
};

/** How many of the list stand up to a place: all with its score or a better one, but those of its score behind it. */
const aheadOf = (index: NurseIndex, gap: GapSummary, options: SearchOptions & { after: RankPosition }): number => {
  const { after, filters = {}, ...whole } = options;
  const leastScore = Math.max(after.score, filters.leastScore ?? 0);
  const best = index.count(gap, { ...whole, filters: { ...filters, leastScore } });
  for (let k = whole.k; ; k *= 4) {
    const { top } = index.search(gap, { ...options, k });
    const behind = top.findIndex(({ score }) => score < after.score);
    if (behind >= 0 || top.length < k) return best - (behind >= 0 ? behind : top.length);
  }
};
