import { MarketPort, RecognitionPort, type GapSummary, type NurseSummary } from '@crossward/contracts';
import { addDays, daysBetween, type Clock, type LocalDate } from '@crossward/kernel';
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
import type { BestOfGap, MarketSnapshot, MarketSnapshots } from './market-snapshots.js';

/** Reads the market once for each batch of gaps and ranks by the reference. */
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
    const [gaps, nurses, terms] = await Promise.all([
      this.market.listGaps(gapIds),
      this.market.listNurses(),
      this.recognition.vocabulary(),
    ]);
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

  async rank(gap: GapSummary, basis: RankingBasis, depth: number, among?: ReadonlySet<string>): Promise<BestOfGap> {
    const { policy, terms, todayAt } = this.means;
    const [today, { rates }] = [todayAt(gap), basis];
    const nurses = [...this.nurses.values()].filter(
      (nurse) => (among?.has(nurse.id) ?? true) && passesMarket({ gap, nurse, today, rates }),
    );
    const decisions = await this.decisionsOf(gap, nurses, basis);
    const { ranked } = rankNurses({
      ...{ gap, nurses, policy, today, rates, terms },
      decisionsOf: (nurse) => decisions.get(nurse.id) as MatchDecisions,
    });
    return { best: ranked.slice(0, depth), eligible: ranked.length };
  }

  async assess(gap: GapSummary, nurseIds: readonly string[], basis: RankingBasis): Promise<Assessment[]> {
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
    { law, lawOn }: RankingBasis,
  ): Promise<Map<string, MatchDecisions>> {
    const asked = { gap: lawOn === null ? gap : begunOn(gap, lawOn), today: this.means.todayAt(gap) };
    const answers = await this.means.classes.of(law).decide(nurses.map((nurse) => ({ nurse, ...asked })));
    return new Map(nurses.map(({ id }, at) => [id, answers[at] as MatchDecisions]));
  }
}

/** The same assignment, as long as it is, from another first day on. */
const begunOn = (gap: GapSummary, from: LocalDate): GapSummary => {
  const { assignment } = gap;
  const until = assignment.until === null ? null : addDays(from, daysBetween(assignment.from, assignment.until));
  return { ...gap, assignment: { from, until } };
};
