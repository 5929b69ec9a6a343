import { MarketPort, RecognitionPort, type GapSummary, type NurseSummary } from '@crossward/contracts';
import type { Clock, LocalDate } from '@crossward/kernel';
import {
  assess,
  passesMarket,
  rankNurses,
  type Assessment,
  type MatchDecisions,
  type MatchPolicy,
  type RankingBasis,
  type TermNames,
} from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { MATCH_POLICY } from '../tokens.js';
import { LawClasses } from './law-classes.js';
import type { BestOfGap, ComparedSide, MarketSnapshot, MarketSnapshots } from './market-snapshots.js';

/** Reads the nurses once for each batch of gaps and ranks by the reference. */
@Injectable()
export class MarketPortSnapshots implements MarketSnapshots {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly classes: LawClasses,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async take(gapIds: readonly string[]): Promise<MarketSnapshot> {
    return this.of(gapIds, await this.market.listNurses());
  }

  async takeOf(gapIds: readonly string[], nurseIds: readonly string[]): Promise<MarketSnapshot> {
    return this.of(gapIds, await this.market.findNurses(nurseIds));
  }

  private async of(gapIds: readonly string[], nurses: readonly NurseSummary[]): Promise<MarketSnapshot> {
    const [gaps, terms] = await Promise.all([this.market.listGaps(gapIds), this.recognition.vocabulary()]);
    const open = gaps.filter(({ status }) => status === 'open').sort((a, b) => (a.id < b.id ? -1 : 1));
    const { classes, policy, clock } = this;
    return new SnapshotInMemory(open, new Map(nurses.map((nurse) => [nurse.id, nurse])), {
      ...{ classes, policy, terms },
      todayAt: (gap) => clock.today(gap.timeZone),
    });
  }
}

interface Means {
  readonly classes: LawClasses;
  readonly policy: MatchPolicy;
  readonly terms: TermNames;
  readonly todayAt: (gap: GapSummary) => LocalDate;
}

class SnapshotInMemory implements MarketSnapshot {
  constructor(
    readonly gaps: readonly GapSummary[],
    private readonly nurses: ReadonlyMap<string, NurseSummary>,
    private readonly means: Means,
  ) {}

  async compare(
    gap: GapSummary,
    [before, after]: readonly [RankingBasis, RankingBasis],
    depth: number,
  ): Promise<readonly [ComparedSide, ComparedSide]> {
    const [was, is] = [await this.rank(gap, before, depth), await this.rank(gap, after, depth)];
    return [await this.sideOf(gap, before, was, is), await this.sideOf(gap, after, is, was)];
  }

  async rank(gap: GapSummary, basis: RankingBasis, depth: number): Promise<BestOfGap> {
    const { policy, terms, todayAt } = this.means;
    const [today, { rates }] = [todayAt(gap), basis];
    const nurses = [...this.nurses.values()].filter((nurse) => passesMarket({ gap, nurse, today, rates }));
    const decisions = await this.decisionsOf(gap, nurses, basis);
    const { ranked } = rankNurses({
      ...{ gap, nurses, policy, today, rates, terms },
      decisionsOf: (nurse) => decisions.get(nurse.id) as MatchDecisions,
    });
    return { best: ranked.slice(0, depth), eligible: ranked.length };
  }

  async assessAll(gap: GapSummary, basis: RankingBasis): Promise<{ assessment: Assessment; nurse: NurseSummary }[]> {
    const assessed = await this.assess(gap, [...this.nurses.keys()], basis);
    return assessed.map((assessment) => ({ assessment, nurse: this.nurses.get(assessment.nurseId) as NurseSummary }));
  }

  /** Who is among the best of the other side alone is assessed by herself. */
  private async sideOf(
    gap: GapSummary,
    basis: RankingBasis,
    { best, eligible }: BestOfGap,
    other: BestOfGap,
  ): Promise<ComparedSide> {
    const known = new Map(best.map((assessment) => [assessment.nurseId, assessment]));
    const missing = other.best.map(({ nurseId }) => nurseId).filter((nurseId) => !known.has(nurseId));
    for (const assessment of await this.assess(gap, missing, basis)) known.set(assessment.nurseId, assessment);
    return { best, eligible, assessmentOf: (nurseId) => known.get(nurseId) as Assessment };
  }

  private async assess(gap: GapSummary, nurseIds: readonly string[], basis: RankingBasis): Promise<Assessment[]> {
    const { policy, terms, todayAt } = this.means;
    const nurses = nurseIds.map((id) => this.nurses.get(id) as NurseSummary);
    const decisions = await this.decisionsOf(gap, nurses, basis);
    return nurses.map((nurse) => {
      const about = { gap, nurse, today: todayAt(gap), rates: basis.rates, terms };
      return assess({ ...about, decisions: decisions.get(nurse.id) as MatchDecisions }, policy);
    });
  }

  private async decisionsOf(
    gap: GapSummary,
    nurses: readonly NurseSummary[],
    { law }: RankingBasis,
  ): Promise<Map<string, MatchDecisions>> {
    const today = this.means.todayAt(gap);
    const answers = await this.means.classes.of(law).decide(nurses.map((nurse) => ({ nurse, gap, today })));
    return new Map(nurses.map(({ id }, at) => [id, answers[at] as MatchDecisions]));
  }
}
