import { MarketPort, RecognitionPort, type Actor, type GapSummary } from '@crossward/contracts';
import { notFound, type Clock } from '@crossward/kernel';
import { passesMarket, rankGaps, type ExchangeRates, type MatchPolicy } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { pageOf } from '../assessment-page.js';
import type { RankingQuery } from '../ranking-query.js';
import { RecognitionClasses } from '../recognition/recognition-classes.js';
import { EXCHANGE_RATES, MATCH_POLICY } from '../tokens.js';
import { toMatchAnswer, type MatchesAnswer } from './match.answer.js';

@Injectable()
export class MatchesService {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly classes: RecognitionClasses,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cursors: CursorCodec,
  ) {}

  /** Every open gap for the nurse who asks, best first, by the same constraints and factors that hospitals see. */
  async list(actor: Actor, query: RankingQuery): Promise<MatchesAnswer> {
    const nurse = actor.nurseId === null ? null : await this.market.findNurse(actor.nurseId);
    if (!nurse) throw notFound('nurse profile', actor.nurseId ?? 'none');
    const rankedAt = this.clock.now().toISOString();
    const open = await this.market.listOpenGaps();
    const todayAt = (gap: GapSummary) => this.clock.today(gap.timeZone);
    const worthAsking = (gap: GapSummary) => passesMarket({ gap, nurse, today: todayAt(gap), rates: this.rates });
    const gaps = query.includeExcluded ? open : open.filter(worthAsking);
    const answers = await this.classes.decide(gaps.map((gap) => ({ nurse, gap, today: todayAt(gap) })));
    const decisions = new Map(gaps.map((gap, at) => [gap.id, answers[at]]));
    const ranking = rankGaps({
      nurse,
      gaps,
      decisionsOf: ({ id }) => {
        const found = decisions.get(id);
        if (!found) throw new Error(`No decision for the gap (${id}).`);
        return found;
      },
      policy: this.policy,
      todayAt,
      rates: this.rates,
      terms: await this.recognition.vocabulary(),
    });
    const list = { codec: this.cursors, list: `matches:${nurse.id}`, idOf: 'gapId' as const };
    const { items, nextCursor } = pageOf(ranking, query, list);
    const byId = new Map(gaps.map((gap) => [gap.id, gap]));
    return {
      rankedAt,
      ...{ servedBy: 'sql', indexVersion: null, asOf: rankedAt, staleForMs: 0 },
      corpusVersion: answers[0]?.atStart.corpusVersion ?? null,
      policy: this.policy.name,
      considered: open.length,
      eligible: ranking.ranked.length,
      excluded: open.length - ranking.ranked.length,
      items: items.map((placed) => toMatchAnswer(placed, byId.get(placed.assessment.gapId) as GapSummary)),
      nextCursor,
    };
  }
}
