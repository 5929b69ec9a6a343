import {
  MarketPort,
  RecognitionPort,
  type Actor,
  type Decision,
  type GapSummary,
  type NurseSummary,
} from '@crossward/contracts';
import { DomainError, notFound, type Clock } from '@crossward/kernel';
import { positionOf, type MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { cursorAfter, positionIn } from '../assessment-page.js';
import { ServedRanking } from '../ranking/served-ranking.js';
import type { RankingQuery } from '../ranking-query.js';
import { queryOf } from '../recognition/recognition-classes.js';
import { MATCH_POLICY } from '../tokens.js';
import { servedOf } from '../answers.js';
import { toCandidateAnswer, type CandidatesAnswer } from './candidate.answer.js';
import { maySeeGap, seesAllGaps } from './may-see-gap.js';
import { toExplanation, type CandidateExplanation } from './explanation.answer.js';

@Injectable()
export class CandidatesService {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly ranking: ServedRanking,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cursors: CursorCodec,
  ) {}

  /** Every nurse for the gap, best first. */
  async list(actor: Actor, gapId: string, query: RankingQuery): Promise<CandidatesAnswer> {
    const gap = await this.findGap(actor, gapId);
    const rankedAt = this.clock.now().toISOString();
    const list = `candidates:${gapId}`;
    const window = {
      limit: query.limit,
      after: positionIn(this.cursors, query.cursor, list),
      includeExcluded: query.includeExcluded ?? false,
    };
    const found = await this.ranking.rank({ gap, policy: this.policy, filters: {}, window });
    const last = found.items.at(-1);
    return {
      gapId,
      rankedAt,
      ...servedOf(found),
      corpusVersion: found.corpusVersion,
      policy: this.policy.name,
      considered: found.considered,
      eligible: found.eligible,
      excluded: found.considered - found.eligible,
      items: found.items.map(toCandidateAnswer),
      nextCursor: found.more && last ? cursorAfter(this.cursors, positionOf(last.assessment, 'nurseId'), list) : null,
    };
  }

  /** Why this nurse, why not, and what would change it; recruiters also see every condition of the law looked at. */
  async explain(actor: Actor, gapId: string, nurseId: string): Promise<CandidateExplanation> {
    const gap = await this.findGap(actor, gapId);
    const rankedAt = this.clock.now().toISOString();
    const nurse = await this.market.findNurse(nurseId);
    if (!nurse) throw notFound('nurse', nurseId);
    const [assessment] = await this.ranking.assess(gap, [nurse], this.policy);
    if (!assessment) throw new Error(`The nurse (${nurseId}) was not assessed.`);
    // The window begins right behind her: those ahead of it are the better ones and she herself.
    const after = assessment.eligible ? positionOf(assessment, 'nurseId') : null;
    const window = { limit: 1, after, includeExcluded: false };
    const found = await this.ranking.rank({ gap, policy: this.policy, filters: {}, window });
    const { considered, eligible, ahead } = found;
    const law = seesAllGaps(actor) ? await this.lawOf(nurse, gap) : { reasons: [], openLaw: [] };
    const candidate = toCandidateAnswer({ assessment, nurse, rank: assessment.eligible ? Math.max(1, ahead) : null });
    return toExplanation(candidate, law, { gapId, rankedAt, ...servedOf(found), considered, eligible });
  }

  /** No reasons where the law cannot read the facts: the assessment says so. */
  private async lawOf(nurse: NurseSummary, gap: GapSummary): Promise<Pick<Decision, 'reasons' | 'openLaw'>> {
    try {
      const [decision] = await this.recognition.decide([queryOf({ nurse, gap }, gap.assignment.from)]);
      if (!decision) throw new Error('Recognition gave no answer to a query.');
      return decision;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'invalid') return { reasons: [], openLaw: [] };
      throw error;
    }
  }

  private async findGap(actor: Actor, gapId: string): Promise<GapSummary> {
    const gap = await this.market.findGap(gapId);
    if (!gap || !maySeeGap(actor, gap)) throw notFound('gap', gapId);
    return gap;
  }
}
