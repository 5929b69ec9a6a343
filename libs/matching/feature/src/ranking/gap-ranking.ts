import { MarketPort, RecognitionPort, type GapSummary, type NurseSummary } from '@crossward/contracts';
import { countryOf, type Clock } from '@crossward/kernel';
import {
  passesMarket,
  rankGaps,
  reachOf,
  standingOf,
  type Assessment,
  type ExchangeRates,
  type GapFilters,
  type MatchPolicy,
  type Ranking,
} from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { RecognitionClasses } from '../recognition/recognition-classes.js';
import { EXCHANGE_RATES } from '../tokens.js';

export type PolicyOf = (gap: GapSummary) => MatchPolicy;

export interface GapRankingRequest {
  readonly nurse: NurseSummary;
  readonly policiesOf: (gaps: readonly GapSummary[]) => Promise<PolicyOf>;
  readonly filters: GapFilters;
  readonly includeExcluded: boolean;
}

export interface GapRankingAnswer {
  /** What the filters leave of both. */
  readonly listed: Ranking;
  readonly gaps: ReadonlyMap<string, GapSummary>;
  readonly policyOf: PolicyOf;
  readonly considered: number;
  readonly eligible: number;
  readonly corpusVersion: string | null;
}

/**
 * Ranks open gaps for a nurse. The database leaves out what her own words rule out, so that a nurse costs the gaps within
 * her reach and not the market; whoever asks for the excluded gets every open gap assessed.
 */
@Injectable()
export class GapRanking {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly classes: RecognitionClasses,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rank({ nurse, policiesOf, filters, includeExcluded }: GapRankingRequest): Promise<GapRankingAnswer> {
    const todayAt = (gap: GapSummary) => this.clock.today(gap.timeZone);
    const open = includeExcluded ? await this.market.listOpenGaps() : await this.market.listGapsWithin(reachOf(nurse));
    const considered = includeExcluded ? open.length : await this.market.countOpenGaps();
    const worthAsking = (gap: GapSummary) => passesMarket({ gap, nurse, today: todayAt(gap), rates: this.rates });
    const gaps = includeExcluded ? open : open.filter(worthAsking);
    const answers = await this.classes.decide(gaps.map((gap) => ({ nurse, gap, today: todayAt(gap) })));
    const policyOf = await policiesOf(gaps);
    const decisions = new Map(gaps.map((gap, at) => [gap.id, answers[at]]));
    const ranking = rankGaps({
      nurse,
      gaps,
      decisionsOf: ({ id }) => {
        const found = decisions.get(id);
        if (!found) throw new Error(`No decision for the gap (${id}).`);
        return found;
      },
      policy: policyOf,
      todayAt,
      rates: this.rates,
      terms: await this.recognition.vocabulary(),
    });
    const byId = new Map(gaps.map((gap) => [gap.id, gap]));
    const isListed = (assessment: Assessment) =>
      passesFilters(assessment, byId.get(assessment.gapId) as GapSummary, filters);
    return {
      listed: { ...ranking, ranked: ranking.ranked.filter(isListed), excluded: ranking.excluded.filter(isListed) },
      gaps: byId,
      policyOf,
      considered,
      eligible: ranking.ranked.length,
      corpusVersion: answers[0]?.atStart.corpusVersion ?? null,
    };
  }
}

const passesFilters = (
  { authorisation, score }: Assessment,
  { jurisdiction, requirements }: GapSummary,
  filters: GapFilters,
): boolean =>
  (filters.jurisdiction === undefined ||
    jurisdiction === filters.jurisdiction ||
    String(countryOf(jurisdiction)) === filters.jurisdiction) &&
  (filters.specialty === undefined || requirements.specialty === filters.specialty) &&
  (filters.standing === undefined || standingOf(authorisation) === filters.standing) &&
  (filters.leastScore === undefined || score >= filters.leastScore);
