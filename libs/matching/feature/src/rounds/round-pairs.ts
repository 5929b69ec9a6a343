import { NamedLawsPort, type GapSummary, type NurseSummary } from '@crossward/contracts';
import { comparePositions, positionOf, type Assessment, type ExchangeRates } from '@crossward/matching-domain';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { cursorAfter, positionIn } from '../assessment-page.js';
import type { RankingQuery } from '../ranking-query.js';
import { MarketSnapshots } from '../rerankings/market-snapshots.js';
import { EXCHANGE_RATES } from '../tokens.js';

export interface AssessedPair {
  readonly assessment: Assessment;
  readonly gap: GapSummary;
  readonly nurse: NurseSummary;
  /** 1 for the best; null where a constraint excludes. */
  readonly rank: number | null;
}

export interface PairsPage {
  readonly items: readonly AssessedPair[];
  readonly considered: number;
  readonly eligible: number;
  readonly nextCursor: string | null;
}

interface Asked {
  readonly gapIds: readonly string[];
  readonly nurseIds: readonly string[];
  /** By which of both the list goes. */
  readonly idOf: 'nurseId' | 'gapId';
  readonly list: string;
}

/** How nurses and gaps of a round fit, as the round itself would find it today: under the law in use and its policy. */
@Injectable()
export class RoundPairs {
  constructor(
    @Inject(MarketSnapshots) private readonly snapshots: MarketSnapshots,
    @Inject(NamedLawsPort) private readonly laws: NamedLawsPort,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
  ) {}

  /** Best first; those that a constraint excludes after the others, where they are asked for. */
  async page({ gapIds, nurseIds, idOf, list }: Asked, query: RankingQuery): Promise<PairsPage> {
    const after = positionIn(this.cursors, query.cursor, list);
    const all = await this.assess(gapIds, nurseIds);
    all.sort((a, b) => comparePositions(positionOf(a.assessment, idOf), positionOf(b.assessment, idOf)));
    const eligible = all.filter(({ assessment }) => assessment.eligible).length;
    const listed = (query.includeExcluded ? all : all.slice(0, eligible)).map((pair, at) => ({
      ...pair,
      rank: at < eligible ? at + 1 : null,
    }));
    const left = after
      ? listed.filter(({ assessment }) => comparePositions(positionOf(assessment, idOf), after) > 0)
      : listed;
    const items = left.slice(0, query.limit);
    const last = items.at(-1);
    const more = last !== undefined && left.length > items.length;
    const nextCursor = more ? cursorAfter(this.cursors, positionOf(last.assessment, idOf), list) : null;
    return { items, considered: all.length, eligible, nextCursor };
  }

  private async assess(gapIds: readonly string[], nurseIds: readonly string[]): Promise<Omit<AssessedPair, 'rank'>[]> {
    const law = await this.laws.pin({ corpusVersion: null, withdrawal: null, lawOf: null });
    const snapshot = await this.snapshots.takeOf(gapIds, nurseIds);
    const pairs: Omit<AssessedPair, 'rank'>[] = [];
    for (const gap of snapshot.gaps) {
      const assessed = await snapshot.assessAll(gap, { law, rates: this.rates });
      for (const { assessment, nurse } of assessed) pairs.push({ assessment, gap, nurse });
    }
    return pairs;
  }
}
