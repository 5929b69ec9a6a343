import type { RankingWindow } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import type { ExchangeRates, SearchFilters } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { FoundRowsReader } from '../ranking/found-rows.js';
import type { RankingRequest } from '../ranking/nurse-ranking.js';
import type { FoundRows, RankingIndex, ServedAnswer } from '../ranking/served.js';
import { EXCHANGE_RATES } from '../tokens.js';
import { MarketIndexKeeper } from './market-index-keeper.js';
import { RightsTables } from './rights-tables.js';
import { SearchThreads } from './search-threads.js';
import type { WindowOptions } from './search-window.js';

/** A change was made during the search. */
const OVERTAKEN = Symbol('overtaken');
/** After so many in a row the search runs where the changes do: none is starved by them. */
const MOST_OVERTAKEN = 3;

/** Ranks by the index of this process, once it has seen all that was committed before the request. */
@Injectable()
export class IndexRanking implements RankingIndex {
  constructor(
    private readonly keeper: MarketIndexKeeper,
    private readonly tables: RightsTables,
    private readonly threads: SearchThreads,
    private readonly reader: FoundRowsReader,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rank(request: RankingRequest): Promise<ServedAnswer | null> {
    const found = await this.find(request);
    return found && this.reader.answer(found, request);
  }

  /** Who stands in the window, with their scores; null where this index does not know, or not yet. */
  async find(request: RankingRequest): Promise<FoundRows | null> {
    if (!this.keeper.current) return null;
    await this.keeper.catchUp();
    for (let overtaken = 0; ; overtaken += 1) {
      const found = await this.look(request, overtaken < MOST_OVERTAKEN);
      if (found !== OVERTAKEN) return found;
    }
  }

  private async look(
    { gap, policy, filters, window }: RankingRequest,
    beside: boolean,
  ): Promise<FoundRows | null | typeof OVERTAKEN> {
    const classes = this.keeper.current?.classes;
    if (!classes) return null;
    const today = this.clock.today(gap.timeZone);
    const { includeExcluded } = window;
    const of = includeExcluded ? 'everybody' : 'practising';
    const { rights, corpusVersion } = await this.tables.rightsFor(gap, today, classes, { of });
    const { current } = this.keeper;
    // Classes that came in between are in no table yet.
    if (current?.classes !== classes || rights.failed.length < classes.size) return null;
    // Nothing is waited for between what is told of the state and the search, and no search outlives a change.
    const { indexVersion, asOf, staleForMs } = this.keeper.state();
    const options: WindowOptions = {
      ...{ policy, today, rates: this.rates, rights, k: window.limit, includeExcluded },
      filters: { ...filters, ...filtersOf(window) },
      ...(window.after && { after: window.after }),
    };
    const rows = beside
      ? await this.threads.search(current, gap, options)
      : this.threads.searchHere(current, gap, options);
    if (rows === null) return OVERTAKEN;
    return {
      ...rows,
      corpusVersion,
      ...{ servedBy: 'index', indexVersion, asOf: asOf as string, staleForMs: staleForMs as number },
    };
  }
}

/** What the window leaves out, as the index knows it. */
const filtersOf = ({ standing, leastScore }: RankingWindow): SearchFilters => ({
  ...(standing && { standing }),
  ...(leastScore !== undefined && { leastScore }),
});
