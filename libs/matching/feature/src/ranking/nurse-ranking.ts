import {
  MarketPort,
  RecognitionPort,
  type GapSummary,
  type NurseFilters,
  type NurseSummary,
  type RankingWindow,
} from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import {
  assess,
  nurseQuestion,
  rightsOf,
  settleWindow,
  timeZoneValue,
  type Assessment,
  type ExchangeRates,
  type MatchPolicy,
} from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { RecognitionClasses } from '../recognition/recognition-classes.js';
import { EXCHANGE_RATES } from '../tokens.js';

export interface RankingRequest {
  readonly gap: GapSummary;
  readonly policy: MatchPolicy;
  readonly filters: NurseFilters;
  readonly window: RankingWindow;
  /** The gap is imagined: whoever knows it by its id alone cannot answer. */
  readonly imagined?: boolean;
}

export interface RankedNurse {
  readonly nurse: NurseSummary;
  readonly assessment: Assessment;
  /** 1 for the best eligible one of the list; null for the excluded. */
  readonly rank: number | null;
}

export interface NurseRankingAnswer {
  readonly items: RankedNurse[];
  /** Eligible ones of the list that stand before the window. */
  readonly ahead: number;
  /** There are others behind the last one. */
  readonly more: boolean;
  /** Nurses whom the filters leave. */
  readonly considered: number;
  /** Those of them whom no constraint excludes. */
  readonly eligible: number;
  /** Those of the eligible whom the window's own filters leave. */
  readonly listed: number;
  /** Null where the law had not to be asked. */
  readonly corpusVersion: string | null;
  /** How many nurses each constraint excludes; null unless the excluded were asked for. */
  readonly failures: Readonly<Record<string, number>> | null;
}

/**
 * Ranks nurses for a gap by the database: it finds the classes of facts that the market leaves, the law is asked once for
 * each, and the database ranks by what the law says of them. Only nurses of the page are read whole, and their assessments
 * are the domain's own. Read anew at each call, so it is as fresh as the database.
 */
@Injectable()
export class NurseRanking {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly classes: RecognitionClasses,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rank({ gap, policy, filters, window }: RankingRequest): Promise<NurseRankingAnswer> {
    const today = this.clock.today(gap.timeZone);
    const question = nurseQuestion({ gap, today, policy, rates: this.rates, filters });
    const found = await this.market.listFactsClasses(question, window.includeExcluded ? 'everybody' : 'unexcluded');
    const decisions = await this.classes.decide(found.classes.map((nurse) => ({ nurse, gap, today })));
    const told = found.classes.map(({ key, nurses }, at) => {
      const decision = decisions[at];
      if (!decision) throw new Error(`No decision for the class (${key}).`);
      return { nurses, rights: rightsOf(key, { gap, decisions: decision }) };
    });
    const rights = told.map((one) => one.rights).filter(({ failed }) => window.includeExcluded || failed.length === 0);
    const timeZones = found.timeZones.map((timeZone) => ({ timeZone, value: timeZoneValue(gap, timeZone) }));
    const rows = await this.market.rankNurses(question, { rights, timeZones }, { ...window, limit: window.limit + 1 });
    const nurses = await this.market.findNurses(rows.rows.map(({ nurseId }) => nurseId));
    const assessments = await this.assess(gap, nurses, policy);
    const settled = settleWindow(rows, new Map(assessments.map((one) => [one.nurseId, one])), window);
    const byId = new Map(nurses.map((nurse) => [nurse.id, nurse]));
    return {
      items: settled.assessments.map((assessment, at) => ({
        nurse: byId.get(assessment.nurseId) as NurseSummary,
        assessment,
        rank: assessment.eligible ? settled.ahead + at + 1 : null,
      })),
      ahead: settled.ahead,
      more: settled.more,
      considered: found.considered,
      eligible: rows.eligible,
      listed: settled.listed,
      corpusVersion: decisions[0]?.atStart.corpusVersion ?? null,
      failures: rows.failures && { ...lawFailures(told), ...rows.failures },
    };
  }

  /** The domain's own word on each, in the order of the nurses. */
  async assess(gap: GapSummary, nurses: readonly NurseSummary[], policy: MatchPolicy): Promise<Assessment[]> {
    const today = this.clock.today(gap.timeZone);
    const answers = await this.classes.decide(nurses.map((nurse) => ({ nurse, gap, today })));
    const terms = await this.recognition.vocabulary();
    return nurses.map((nurse, at) => {
      const decisions = answers[at];
      if (!decisions) throw new Error(`No decision for the nurse (${nurse.id}).`);
      return assess({ gap, nurse, decisions, today, rates: this.rates, terms }, policy);
    });
  }
}

const lawFailures = (
  told: readonly { nurses: number; rights: { failed: readonly string[] } }[],
): Record<string, number> => {
  const failures: Record<string, number> = {};
  for (const { nurses, rights } of told)
    for (const constraint of rights.failed) failures[constraint] = (failures[constraint] ?? 0) + nurses;
  return failures;
};
