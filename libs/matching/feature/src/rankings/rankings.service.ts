import { MarketPort, type Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { matchPolicy, type MatchPolicy } from '@crossward/matching-domain';
import { Inject, Injectable } from '@nestjs/common';
import { maySeeGap } from '../candidates/may-see-gap.js';
import { IndexRanking } from '../market-index/index-ranking.js';
import type { FoundRows } from '../ranking/served.js';
import type { RankingBody } from './ranking.dto.js';

const notReady = (): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'INDEX_NOT_READY',
    message: 'The index is being built, or cannot see the changes of the market.',
    nextStep:
      'Ask the marketplace service, which ranks by the database meanwhile; /readyz tells when the index is there.',
  });

@Injectable()
export class RankingsService {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    private readonly index: IndexRanking,
  ) {}

  /** A part of the list of a gap that the actor may see. */
  async rank(
    actor: Actor,
    { gapId, policy, limit, after, filters = {}, includeExcluded = false, ...narrowed }: RankingBody,
  ): Promise<FoundRows> {
    const gap = await this.market.findGap(gapId);
    if (!gap || !maySeeGap(actor, gap)) throw notFound('gap', gapId);
    const window = { limit, after: after ?? null, includeExcluded, ...narrowed };
    const found = await this.index.find({ gap, policy: policyOf(policy), filters, window });
    if (!found) throw notReady();
    return found;
  }
}

/** Checked like any policy, and then used to the last bit: weights that are brought to 1 once more could differ in it. */
const policyOf = ({ name, weights }: RankingBody['policy']): MatchPolicy => ({
  name,
  weights: { ...matchPolicy(name, weights).weights, ...weights },
});
