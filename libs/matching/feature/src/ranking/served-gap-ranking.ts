import type { Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { GapIndexRanking } from '../gap-index/gap-index-ranking.js';
import { GapPolicies } from '../policies/gap-policies.js';
import { GapRanking } from './gap-ranking.js';
import { windowIn, type GapWindow, type GapWindowRequest } from './gap-window.js';
import type { Served } from './served.js';

/** Ranks gaps for a nurse by the index where there is one, else by the database: the same list, slower, and it says so. */
@Injectable()
export class ServedGapRanking {
  private readonly logger = new Logger('ServedGapRanking');

  constructor(
    private readonly database: GapRanking,
    private readonly policies: GapPolicies,
    @Optional() @Inject(GapIndexRanking) private readonly index: GapIndexRanking | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rank(request: GapWindowRequest): Promise<GapWindow & Served> {
    const found = await this.byIndex(request);
    if (found) return found;
    const asOf = this.clock.now().toISOString();
    const { nurse, filters, window } = request;
    const ranked = await this.database.rank({
      ...{ nurse, filters, includeExcluded: window.includeExcluded },
      policiesOf: (gaps) => this.policies.policiesOf(gaps),
    });
    return { ...windowIn(ranked, window), servedBy: 'sql', indexVersion: null, asOf, staleForMs: 0 };
  }

  private async byIndex(request: GapWindowRequest): Promise<(GapWindow & Served) | null> {
    try {
      return (await this.index?.rank(request)) ?? null;
    } catch (error) {
      this.logger.warn(`The index of gaps does not answer, the database does: ${(error as Error).message}`);
      return null;
    }
  }
}
