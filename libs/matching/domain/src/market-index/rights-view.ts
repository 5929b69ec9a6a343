import type { Profession } from '@crossward/kernel';
import type { ClassRegistry } from './class-registry.js';
import type { ClassRights } from './class-rights.js';
import type { FamilyRanks } from './family-ranks.js';

export const toSixDigits = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Families further apart than this are not looked through one by one: the best of their bucket, or of all, stands for them. */
const WIDEST = 64;

/** Rights as a search reads them: -1 where a class may not (or is filtered out), else its readiness to six digits. */
export class RightsView {
  readonly ofClass: Float64Array;
  readonly ofFamily: Float64Array;
  /** The same with what no sum can make up for in place of -1. */
  readonly ofFamilyOrNever: Float64Array;
  private readonly ofBucket: number[] = [];
  private best = -1;

  constructor(
    rights: ClassRights,
    classes: ClassRegistry,
    private readonly ranks: FamilyRanks,
    profession: Profession,
    keeps: (classId: number, readiness: number) => boolean,
  ) {
    const count = Math.min(classes.size, rights.failed.length);
    this.ofClass = new Float64Array(classes.size).fill(-1);
    this.ofFamily = new Float64Array(ranks.size).fill(-1);
    for (let classId = 0; classId < count; classId += 1) {
      if (rights.failed[classId] !== 0 || !classes.practisesAs(classId, profession)) continue;
      const readiness = rights.readiness[classId]!;
      if (!keeps(classId, readiness)) continue;
      this.ofClass[classId] = toSixDigits(readiness);
      const rank = ranks.ofClass(classId);
      this.ofFamily[rank] = Math.max(this.ofFamily[rank]!, this.ofClass[classId]!);
      const bucket = ranks.bucketOfRank(rank);
      this.ofBucket[bucket] = Math.max(this.ofBucket[bucket] ?? -1, this.ofClass[classId]!);
      this.best = Math.max(this.best, this.ofClass[classId]!);
    }
    this.ofFamilyOrNever = this.ofFamily.map((right) => (right < 0 ? -Infinity : right));
  }

  /** The best readiness that any class of these families has; -1 where none may. */
  bestOf(first: number, last: number): number {
    if (last - first > WIDEST) {
      const bucket = this.ranks.bucketOfRank(first);
      return bucket === this.ranks.bucketOfRank(last) ? (this.ofBucket[bucket] ?? -1) : this.best;
    }
    let best = -1;
    for (let family = first; family <= last; family += 1) {
      const one = this.ofFamily[family]!;
      if (one > best) best = one;
    }
    return best;
  }
}
