import { MarketPort, type Actor, type GapSummary, type NurseSummary } from '@crossward/contracts';
import { notFound, type Clock } from '@crossward/kernel';
import { comparePositions, positionOf, type MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { pageOf } from '../assessment-page.js';
import { lawAnswer } from '../candidates/explanation.answer.js';
import { GapPolicies } from '../policies/gap-policies.js';
import { GapRanking } from '../ranking/gap-ranking.js';
import { NurseRanking } from '../ranking/nurse-ranking.js';
import { LawOfPair } from '../recognition/law-of-pair.js';
import { MATCH_POLICY } from '../tokens.js';
import type { MatchExplanation } from './match-explanation.answer.js';
import { toMatchAnswer, type MatchesAnswer } from './match.answer.js';
import { gapFiltersOf, type MatchesQuery } from './matches.query.js';

@Injectable()
export class MatchesService {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    private readonly ranking: GapRanking,
    private readonly pairs: NurseRanking,
    private readonly policies: GapPolicies,
    private readonly law: LawOfPair,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cursors: CursorCodec,
  ) {}

  /** Every open gap for the nurse who asks, best first, by the same constraints and factors that hospitals see. */
  async list(actor: Actor, query: MatchesQuery): Promise<MatchesAnswer> {
    const nurse = await this.findNurse(actor);
    const rankedAt = this.clock.now().toISOString();
    const found = await this.rank(nurse, query);
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
      listed: found.listed.ranked.length,
      items: items.map((placed) => {
        const gap = found.gaps.get(placed.assessment.gapId) as GapSummary;
        return toMatchAnswer(placed, gap, found.policyOf(gap));
      }),
      nextCursor,
    };
  }

  /** Why this gap, why not, and what would change it; with every condition of the law, since they are about who asks. */
  async explain(actor: Actor, gapId: string): Promise<MatchExplanation> {
    const nurse = await this.findNurse(actor);
    const gap = await this.market.findGap(gapId);
    if (gap?.status !== 'open') throw notFound('gap', gapId);
    const rankedAt = this.clock.now().toISOString();
    const policy = await this.policies.policyOf(gap);
    const [assessment] = await this.pairs.assess(gap, [nurse], policy);
    if (!assessment) throw new Error(`The gap (${gapId}) was not assessed.`);
    const { listed, considered, eligible } = await this.rank(nurse, { limit: 1 });
    const place = { ...positionOf(assessment, 'gapId'), failedCount: 0 };
    const better = listed.ranked.filter((one) => comparePositions(positionOf(one, 'gapId'), place) < 0).length;
    return {
      ...toMatchAnswer({ assessment, rank: assessment.eligible ? better + 1 : null }, gap, policy),
      ...{ rankedAt, considered, eligibleCount: eligible, rankIfChanged: better + 1 },
      ...lawAnswer(await this.law.reasons(nurse, gap)),
    };
  }

  private rank(nurse: NurseSummary, query: MatchesQuery) {
    return this.ranking.rank({
      nurse,
      policiesOf: (gaps) => this.policies.policiesOf(gaps),
      filters: gapFiltersOf(query),
      includeExcluded: query.includeExcluded ?? false,
    });
  }

  private async findNurse({ nurseId }: Actor): Promise<NurseSummary> {
    const nurse = nurseId === null ? null : await this.market.findNurse(nurseId);
    if (!nurse) throw notFound('nurse profile', nurseId ?? 'none');
    return nurse;
  }
}
