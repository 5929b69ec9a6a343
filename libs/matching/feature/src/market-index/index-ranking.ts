import type { GapSummary, RankingWindow } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import type { ExchangeRates, NurseIndex, RankPosition, SearchFilters, SearchOptions } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { FoundRowsReader } from '../ranking/found-rows.js';
import type { RankingRequest } from '../ranking/nurse-ranking.js';
import type { FoundRows, RankingIndex, ServedAnswer } from '../ranking/served.js';
import { EXCHANGE_RATES } from '../tokens.js';
import { MarketIndexKeeper } from './market-index-keeper.js';
import { RightsTables } from './rights-tables.js';

/** Ranks by the index of this process, once it has seen all that was committed before the request. */
@Injectable()
export class IndexRanking implements RankingIndex {
  constructor(
    private readonly keeper: MarketIndexKeeper,
    private readonly tables: RightsTables,
    private readonly reader: FoundRowsReader,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rank(request: RankingRequest): Promise<ServedAnswer | null> {
    const found = await this.find(request);
    return found && this.reader.answer(found, request);
  }

  /** Who stands in the window, with their scores; null where this index does not know, or not yet. */
  async find({ gap, policy, filters, window }: RankingRequest): Promise<FoundRows | null> {
    const narrowed = filtersOf(window);
    if (!this.keeper.current || !narrowed || Object.values(filters).some((filter) => filter !== undefined)) return null;
    await this.keeper.catchUp();
    const classes = this.keeper.current?.classes;
    if (!classes) return null;
    const today = this.clock.today(gap.timeZone);
    const { rights, corpusVersion } = await this.tables.rightsFor(gap, today, classes);
    const { current } = this.keeper;
    // Classes that came in between are in no table yet.
    if (current?.classes !== classes || rights.failed.length < classes.size) return null;
    // From here on nothing is waited for, so that all of it is about one state of the index.
    const { indexVersion, asOf, staleForMs } = this.keeper.state();
    const options: SearchOptions = {
      ...{ policy, today, rates: this.rates, rights, k: window.limit + 1, filters: narrowed },
      ...(window.after && { after: window.after }),
    };
    const { top } = current.index.search(gap, options);
    return {
      rows: top.slice(0, window.limit),
      ...countsOf(current.index, gap, options),
      more: top.length > window.limit,
      corpusVersion,
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
    const worse = top.findIndex(({ score }) => score < leastScore);
    if (worse >= 0 || top.length < k) return best - (worse >= 0 ? worse : top.length);
  }
};
