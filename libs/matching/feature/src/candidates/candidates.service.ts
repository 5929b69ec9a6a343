import {
  MarketPort,
  RecognitionPort,
  type Actor,
  type Decision,
  type GapSummary,
  type NurseSummary,
} from '@crossward/contracts';
import { DomainError, notFound, type Clock } from '@crossward/kernel';
import {
  passesMarket,
  rankNurses,
  type ExchangeRates,
  type MatchPolicy,
  type Ranking,
} from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { pageOf } from '../assessment-page.js';
import type { RankingQuery } from '../ranking-query.js';
import { queryOf, RecognitionClasses } from '../recognition/recognition-classes.js';
import { EXCHANGE_RATES, MATCH_POLICY } from '../tokens.js';
import { toCandidateAnswer, type CandidatesAnswer } from './candidate.answer.js';
import { toExplanation, type CandidateExplanation } from './explanation.answer.js';

const seesAllGaps = ({ role }: Actor): boolean => role === 'recruiter' || role === 'admin';

/** Hospital users see their own organisation's gaps; to them, those of others do not exist. */
const maySee = (actor: Actor, gap: GapSummary): boolean =>
  seesAllGaps(actor) || actor.organisationId === gap.organisationId;

@Injectable()
export class CandidatesService {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly classes: RecognitionClasses,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cursors: CursorCodec,
  ) {}

  /** Every nurse for the gap, best first. Read anew from the market at each call, so it is as fresh as the database. */
  async list(actor: Actor, gapId: string, query: RankingQuery): Promise<CandidatesAnswer> {
    const gap = await this.findGap(actor, gapId);
    const rankedAt = this.clock.now().toISOString();
    const nurses = await this.market.listNurses();
    const asked = query.includeExcluded ? nurses : this.worthAsking(gap, nurses);
    const ranking = await this.rank(gap, asked);
    const list = { codec: this.cursors, list: `candidates:${gapId}`, idOf: 'nurseId' as const };
    const { items, nextCursor } = pageOf(ranking, query, list);
    const byId = new Map(nurses.map((nurse) => [nurse.id, nurse]));
    return {
      gapId,
      rankedAt,
      corpusVersion: [...ranking.ranked, ...ranking.excluded][0]?.authorisation.corpusVersion ?? null,
      policy: this.policy.name,
      considered: nurses.length,
      eligible: ranking.ranked.length,
      excluded: nurses.length - ranking.ranked.length,
      items: items.map((placed) => toCandidateAnswer(placed, byId.get(placed.assessment.nurseId) as NurseSummary)),
      nextCursor,
    };
  }

  /** Why this nurse, why not, and what would change it; recruiters also see every condition of the law looked at. */
  async explain(actor: Actor, gapId: string, nurseId: string): Promise<CandidateExplanation> {
    const gap = await this.findGap(actor, gapId);
    const rankedAt = this.clock.now().toISOString();
    const nurses = await this.market.listNurses();
    const nurse = nurses.find(({ id }) => id === nurseId);
    if (!nurse) throw notFound('nurse', nurseId);
    const others = this.worthAsking(gap, nurses).filter(({ id }) => id !== nurseId);
    const { ranked, excluded } = await this.rank(gap, [nurse, ...others]);
    const at = ranked.findIndex((one) => one.nurseId === nurseId);
    const assessment = ranked[at] ?? excluded.find((one) => one.nurseId === nurseId);
    if (!assessment) throw new Error(`The nurse (${nurseId}) was not assessed.`);
    const law = seesAllGaps(actor) ? await this.lawOf(nurse, gap) : { reasons: [], openLaw: [] };
    const candidate = toCandidateAnswer({ assessment, rank: at < 0 ? null : at + 1 }, nurse);
    return toExplanation(candidate, law, {
      gapId,
      rankedAt,
      considered: nurses.length,
      eligible: ranked.length,
    });
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

  /** The law is asked only about nurses whom nothing else excludes, unless somebody wants to know of the others. */
  private worthAsking(gap: GapSummary, nurses: readonly NurseSummary[]): NurseSummary[] {
    const today = this.clock.today(gap.timeZone);
    return nurses.filter((nurse) => passesMarket({ gap, nurse, today, rates: this.rates }));
  }

  private async rank(gap: GapSummary, nurses: readonly NurseSummary[]): Promise<Ranking> {
    const today = this.clock.today(gap.timeZone);
    const answers = await this.classes.decide(nurses.map((nurse) => ({ nurse, gap, today })));
    const terms = await this.recognition.vocabulary();
    const decisions = new Map(nurses.map((nurse, at) => [nurse.id, answers[at]]));
    return rankNurses({
      gap,
      nurses,
      decisionsOf: ({ id }) => {
        const found = decisions.get(id);
        if (!found) throw new Error(`No decision for the nurse (${id}).`);
        return found;
      },
      policy: this.policy,
      today,
      rates: this.rates,
      terms,
    });
  }

  private async findGap(actor: Actor, gapId: string): Promise<GapSummary> {
    const gap = await this.market.findGap(gapId);
    if (!gap || !maySee(actor, gap)) throw notFound('gap', gapId);
    return gap;
  }
}
