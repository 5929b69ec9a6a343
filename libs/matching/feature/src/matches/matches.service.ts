import { MarketPort, type Actor, type NurseSummary } from '@crossward/contracts';
import { notFound, type Clock } from '@crossward/kernel';
import { positionOf, type MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { servedOf } from '../answers.js';
import { cursorAfter, positionIn } from '../assessment-page.js';
import { lawAnswer } from '../candidates/explanation.answer.js';
import { GapPolicies } from '../policies/gap-policies.js';
import { NurseRanking } from '../ranking/nurse-ranking.js';
import { ServedGapRanking } from '../ranking/served-gap-ranking.js';
import { LawOfPair } from '../recognition/law-of-pair.js';
import { MATCH_POLICY } from '../tokens.js';
import type { MatchExplanation } from './match-explanation.answer.js';
import { toMatchAnswer, type MatchesAnswer } from './match.answer.js';
import { gapFiltersOf, type MatchesQuery } from './matches.query.js';

@Injectable()
export class MatchesService {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    private readonly ranking: ServedGapRanking,
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
    const list = `matches:${nurse.id}`;
    const { limit, includeExcluded = false } = query;
    const window = { limit, after: positionIn(this.cursors, query.cursor, list), includeExcluded };
    const found = await this.ranking.rank({ nurse, filters: gapFiltersOf(query), window });
    const last = found.items.at(-1);
    return {
      rankedAt,
      ...servedOf(found),
      corpusVersion: found.corpusVersion,
      policy: this.policy.name,
      considered: found.considered,
      eligible: found.eligible,
      excluded: found.considered - found.eligible,
      listed: found.listed,
      items: found.items.map((item) => toMatchAnswer(item, item.gap, found.policyOf(item.gap))),
      nextCursor: found.more && last ? cursorAfter(this.cursors, positionOf(last.assessment, 'gapId'), list) : null,
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
    // The window begins right behind its place, or the one it would have: those ahead are the better ones, and it itself.
    const after = { ...positionOf(assessment, 'gapId'), failedCount: 0 };
    const window = { limit: 1, after, includeExcluded: false };
    const { ahead, considered, eligible } = await this.ranking.rank({ nurse, filters: {}, window });
    const rank = assessment.eligible ? Math.max(1, ahead) : null;
    return {
      ...toMatchAnswer({ assessment, rank }, gap, policy),
      ...{ rankedAt, considered, eligibleCount: eligible, rankIfChanged: rank ?? ahead + 1 },
      ...lawAnswer(await this.law.reasons(nurse, gap)),
    };
  }

  private async findNurse({ nurseId }: Actor): Promise<NurseSummary> {
    const nurse = nurseId === null ? null : await this.market.findNurse(nurseId);
    if (!nurse) throw notFound('nurse profile', nurseId ?? 'none');
    return nurse;
  }
}
