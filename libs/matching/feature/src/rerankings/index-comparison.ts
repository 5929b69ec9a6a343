import type { GapSummary, NurseSummary } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import {
  assess,
  type Assessment,
  type ClassRights,
  type MatchPolicy,
  type RankingBasis,
  type TermNames,
} from '@crossward/matching-domain';
import type { KeptIndex, MarketIndexKeeper } from '../market-index/market-index-keeper.js';
import type { LawClasses } from './law-classes.js';
import type { ComparedSide, MarketComparison } from './market-snapshots.js';

export interface ComparisonMeans {
  readonly keeper: MarketIndexKeeper;
  readonly laws: LawClasses;
  readonly policy: MatchPolicy;
  readonly terms: TermNames;
  readonly todayAt: (gap: GapSummary) => LocalDate;
}

/** What an index finds by one basis, before anybody is assessed. */
interface Found {
  readonly ids: readonly string[];
  readonly eligible: number;
}

const isSame = (a: ClassRights, b: ClassRights): boolean =>
  a.failed.every((bits, classId) => bits === b.failed[classId]) &&
  a.readiness.every((value, classId) => value === b.readiness[classId]);

/** Compares by the index of this process: the law is asked once for a class, and only the best are assessed. */
export class IndexComparison implements MarketComparison {
  constructor(
    readonly gaps: readonly GapSummary[],
    private readonly means: ComparisonMeans,
  ) {}

  async compare(
    gap: GapSummary,
    bases: readonly [RankingBasis, RankingBasis],
    depth: number,
  ): Promise<readonly [ComparedSide, ComparedSide] | null> {
    const { kept, rights } = await this.rightsOf(gap, bases);
    const [before, after] = bases;
    // Rank and score follow from the rights, the rates and the market: where the first two are the same, all is.
    if (JSON.stringify(before.rates) === JSON.stringify(after.rates) && isSame(...rights)) return null;
    // Nothing is waited for until both sides are found and their nurses read, so all is of one moment.
    const found = [
      this.find(kept, gap, before, rights[0], depth),
      this.find(kept, gap, after, rights[1], depth),
    ] as const;
    const nurses = [...new Set(found.flatMap(({ ids }) => ids))].map((id) => kept.index.nurse(id) as NurseSummary);
    return [await this.side(gap, before, found[0], nurses), await this.side(gap, after, found[1], nurses)];
  }

  /** The rights of all classes that the index has by then. */
  private async rightsOf(
    gap: GapSummary,
    bases: readonly [RankingBasis, RankingBasis],
  ): Promise<{ kept: KeptIndex; rights: [ClassRights, ClassRights] }> {
    const { keeper, laws, todayAt } = this.means;
    for (;;) {
      const kept = keeper.current;
      if (!kept) throw new Error('The index of the market is built anew: the batch is ranked when it is there again.');
      const { classes } = kept;
      const size = classes.size;
      const rights: ClassRights[] = [];
      for (const { law } of bases) {
        rights.push((await laws.tablesOf(law).rightsFor(gap, todayAt(gap), classes)).rights);
      }
      if (keeper.current?.index === kept.index && classes.size === size) {
        return { kept, rights: rights as [ClassRights, ClassRights] };
      }
    }
  }

  private find({ index }: KeptIndex, gap: GapSummary, { rates }: RankingBasis, rights: ClassRights, k: number): Found {
    const options = { policy: this.means.policy, today: this.means.todayAt(gap), rates, rights, k };
    const ids = index.search(gap, options).top.map(({ nurseId }) => nurseId);
    return { ids, eligible: ids.length < k ? ids.length : index.count(gap, options) };
  }

  private async side(
    gap: GapSummary,
    { law, rates }: RankingBasis,
    { ids, eligible }: Found,
    nurses: readonly NurseSummary[],
  ): Promise<ComparedSide> {
    const { laws, policy, terms, todayAt } = this.means;
    const today = todayAt(gap);
    const decisions = await laws.of(law).decide(nurses.map((nurse) => ({ nurse, gap, today })));
    const known = new Map<string, Assessment>();
    nurses.forEach((nurse, at) => {
      const told = decisions[at];
      if (!told) throw new Error(`No decision for the nurse (${nurse.id}).`);
      known.set(nurse.id, assess({ gap, nurse, decisions: told, today, rates, terms }, policy));
    });
    const assessmentOf = (nurseId: string): Assessment => known.get(nurseId) as Assessment;
    return { best: ids.map(assessmentOf), eligible, assessmentOf };
  }
}
