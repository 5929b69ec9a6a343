import type { GapSummary, NurseSummary } from '@crossward/contracts';
import { comparePositions } from '../rank.js';
import type { ClassRegistry } from './class-registry.js';
import type { IndexAnswer, IndexStats, NurseIndex, SearchOptions, WhyNobody } from './question.js';
import { failedConstraints, isAfter, passesFilters, scoreOf } from './scan.js';

interface Held {
  readonly nurse: NurseSummary;
  readonly classId: number;
}

/** Exact by looking at everybody. */
export class MarketIndex implements NurseIndex {
  private readonly nurses = new Map<string, Held>();
  private version = 0;

  constructor(private readonly classes: ClassRegistry) {}

  upsert(nurse: NurseSummary, classId: number): void {
    this.nurses.set(nurse.id, { nurse, classId });
    this.version += 1;
  }

  remove(nurseId: string): boolean {
    const known = this.nurses.delete(nurseId);
    if (known) this.version += 1;
    return known;
  }

  has(nurseId: string): boolean {
    return this.nurses.has(nurseId);
  }

  nurse(nurseId: string): NurseSummary | null {
    return this.nurses.get(nurseId)?.nurse ?? null;
  }

  search(gap: GapSummary, options: SearchOptions): IndexAnswer {
    const top = this.eligible(gap, options).slice(0, options.k);
    return { top, version: this.version, rowsLookedAt: this.nurses.size, blocksOpened: 0 };
  }

  count(gap: GapSummary, options: SearchOptions): number {
    return this.eligible(gap, options).length;
  }

  whyNobody(gap: GapSummary, options: SearchOptions): WhyNobody {
    const counts = new Map<string, number>();
    const all = [...this.nurses.values()].map(({ nurse, classId }) => {
      const failed = failedConstraints(gap, nurse, classId, options);
      for (const name of failed) counts.set(name, (counts.get(name) ?? 0) + 1);
      return {
        nurseId: nurse.id,
        id: nurse.id,
        failedCount: failed.length,
        score: scoreOf(gap, nurse, classId, options),
      };
    });
    return {
      considered: this.nurses.size,
      excludedBy: [...counts]
        .map(([constraint, nurses]) => ({ constraint, nurses }))
        .sort((a, b) => b.nurses - a.nurses || (a.constraint < b.constraint ? -1 : 1)),
      nearest: all
        .filter(({ failedCount }) => failedCount > 0)
        .sort(comparePositions)
        .slice(0, options.k)
        .map(({ nurseId, score, failedCount }) => ({ nurseId, score, failedCount })),
    };
  }

  stats(): IndexStats {
    const rows = [...this.nurses.values()].reduce((sum, { nurse }) => sum + nurse.specialties.length, 0);
    return { nurses: this.nurses.size, rows, bytes: 0, classes: this.classes.size, version: this.version };
  }

  private eligible(gap: GapSummary, options: SearchOptions): { nurseId: string; score: number }[] {
    const { after } = options;
    return [...this.nurses.values()]
      .filter(
        ({ nurse, classId }) =>
          failedConstraints(gap, nurse, classId, options).length === 0 && passesFilters(gap, nurse, classId, options),
      )
      .map(({ nurse, classId }) => ({ failedCount: 0, id: nurse.id, score: scoreOf(gap, nurse, classId, options) }))
      .filter((position) => !after || isAfter(position, after))
      .sort(comparePositions)
      .map(({ id, score }) => ({ nurseId: id, score }));
  }
}
