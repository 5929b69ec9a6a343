import type { GapSummary } from '@crossward/contracts';
import { comparePositions, type RankPosition } from '../rank.js';
import type { ClassedNurse } from './odd-nurses.js';
import type { SearchOptions, WhyNobody } from './question.js';
import { failedConstraints, scoreOf } from './scan.js';

/** The first k positions of those offered; only they are kept, for there may be millions. */
class Nearest {
  readonly kept: RankPosition[] = [];

  constructor(private readonly k: number) {}

  /** @param score asked for only where the number of failed constraints does not decide alone */
  offer(id: string, failedCount: number, score: () => number): void {
    const { kept, k } = this;
    const last = kept[k - 1];
    if (last && failedCount > last.failedCount) return;
    const position = { id, failedCount, score: score() };
    if (last && comparePositions(last, position) < 0) return;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePositions(kept[middle]!, position) < 0) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, position);
    if (kept.length > k) kept.pop();
  }
}

/** Looks at everybody: how many each constraint excludes, and who misses by the least. */
export const whyNobody = (nurses: Iterable<ClassedNurse>, gap: GapSummary, options: SearchOptions): WhyNobody => {
  const counts = new Map<string, number>();
  const nearest = new Nearest(options.k);
  let considered = 0;
  for (const { nurse, classId } of nurses) {
    considered += 1;
    const failed = failedConstraints(gap, nurse, classId, options);
    for (const name of failed) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (failed.length > 0) nearest.offer(nurse.id, failed.length, () => scoreOf(gap, nurse, classId, options));
  }
  return {
    considered,
    excludedBy: [...counts]
      .map(([constraint, count]) => ({ constraint, nurses: count }))
      .sort((a, b) => b.nurses - a.nurses || (a.constraint < b.constraint ? -1 : 1)),
    nearest: nearest.kept.map(({ id, score, failedCount }) => ({ nurseId: id, score, failedCount })),
  };
};
