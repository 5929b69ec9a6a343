import { MarketPort, type Actor, type GapSummary } from '@crossward/contracts';
import { notFound, type Clock } from '@crossward/kernel';
import { positionOf } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { ServedRanking } from '../ranking/served-ranking.js';
import { LawOfPair } from '../recognition/law-of-pair.js';
import { GapPolicies } from '../policies/gap-policies.js';
import { servedOf } from '../answers.js';
import { CandidatePages } from './candidate-pages.js';
import { toCandidateAnswer, type CandidateListsAnswer, type CandidatesAnswer } from './candidate.answer.js';
import type { CandidateListsBody, CandidatesQuery } from './candidates.query.js';
import { FindGap } from './find-gap.js';
import { seesAllGaps } from './may-see-gap.js';
import { toExplanation, type CandidateExplanation } from './explanation.answer.js';

@Injectable()
export class CandidatesService {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    private readonly law: LawOfPair,
    private readonly ranking: ServedRanking,
    private readonly gaps: FindGap,
    private readonly pages: CandidatePages,
    private readonly policies: GapPolicies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every nurse for the gap, best first. */
  async list(actor: Actor, gapId: string, query: CandidatesQuery): Promise<CandidatesAnswer> {
    const gap = await this.gaps.find(actor, gapId);
    return this.pages.page(gap, await this.policies.policyOf(gap), query);
  }

  /** The first page of each; all are there to be seen, or nothing is answered. */
  async lists(actor: Actor, { gapIds, limit }: CandidateListsBody): Promise<CandidateListsAnswer> {
    const gaps: GapSummary[] = [];
    for (const gapId of gapIds) gaps.push(await this.gaps.find(actor, gapId));
    const policyOf = await this.policies.policiesOf(gaps);
    const lists: CandidatesAnswer[] = [];
    for (const gap of gaps) lists.push(await this.pages.page(gap, policyOf(gap), { limit }));
    return { lists };
  }

  /** Why this nurse, why not, and what would change it; recruiters also see every condition of the law looked at. */
  async explain(actor: Actor, gapId: string, nurseId: string): Promise<CandidateExplanation> {
    const gap = await this.gaps.find(actor, gapId);
    const policy = await this.policies.policyOf(gap);
    const rankedAt = this.clock.now().toISOString();
    const nurse = await this.market.findNurse(nurseId);
    if (!nurse) throw notFound('nurse', nurseId);
    const [assessment] = await this.ranking.assess(gap, [nurse], policy);
    if (!assessment) throw new Error(`The nurse (${nurseId}) was not assessed.`);
    // The window begins right behind her place, or the one she would have: those ahead are the better ones, and she herself.
    const after = { ...positionOf(assessment, 'nurseId'), failedCount: 0 };
    const found = await this.ranking.rank({
      ...{ gap, policy, filters: {} },
      window: { limit: 1, after, includeExcluded: false },
    });
    const { considered, eligible, ahead } = found;
    const rank = assessment.eligible ? Math.max(1, ahead) : null;
    const reasons = seesAllGaps(actor) ? await this.law.reasons(nurse, gap) : { reasons: [], openLaw: [] };
    const candidate = toCandidateAnswer({ assessment, nurse, rank });
    return toExplanation(candidate, reasons, {
      ...{ gapId, rankedAt, ...servedOf(found), considered, eligible },
      rankIfChanged: rank ?? ahead + 1,
    });
  }
}
