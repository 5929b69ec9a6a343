import { MarketPort, type Actor, type GapSummary } from '@crossward/contracts';
import { notFound, type Clock } from '@crossward/kernel';
import type { MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { pageOf } from '../assessment-page.js';
import type { RankingQuery } from '../ranking-query.js';
import { GapRanking } from '../ranking/gap-ranking.js';
import { MATCH_POLICY } from '../tokens.js';
import { toMatchAnswer, type MatchesAnswer } from './match.answer.js';

@Injectable()
export class MatchesService {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    private readonly ranking: GapRanking,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cursors: CursorCodec,
  ) {}

  /** Every open gap for the nurse who asks, best first, by the same constraints and factors that hospitals see. */
  async list(actor: Actor, query: RankingQuery): Promise<MatchesAnswer> {
    const nurse = actor.nurseId === null ? null : await this.market.findNurse(actor.nurseId);
    if (!nurse) throw notFound('nurse profile', actor.nurseId ?? 'none');
    const rankedAt = this.clock.now().toISOString();
    const found = await this.ranking.rank({
      nurse,
      policyOf: () => this.policy,
      filters: {},
      includeExcluded: query.includeExcluded ?? false,
    });
    const list = { codec: this.cursors, list: `matches:${nurse.id}`, idOf: 'gapId' as const };
    const { items, nextCursor } = pageOf(found.listed, query, list);
    return {
      rankedAt,
      ...{ servedBy: 'sql', indexVersion: null, asOf: rankedAt, staleForMs: 0 },
      corpusVersion: found.corpusVersion,
      policy: this.policy.name,
      considered: found.considered,
      eligible: found.eligible,
      excluded: found.considered - found.eligible,
      items: items.map((placed) => toMatchAnswer(placed, found.gaps.get(placed.assessment.gapId) as GapSummary)),
      nextCursor,
    };
  }
}
