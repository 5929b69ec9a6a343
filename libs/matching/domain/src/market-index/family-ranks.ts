import type { ClassRegistry } from './class-registry.js';

export interface FamilyRanksState {
  readonly ranks: readonly number[];
  readonly buckets: readonly number[];
}

/** Places of families in the order of rows. Families that come after the index was built stand behind all others. */
export class FamilyRanks {
  private readonly ranks: number[] = [];
  /** By rank; families of one bucket share a range of keys. */
  private buckets: number[] = [];

  constructor(
    private readonly classes: ClassRegistry,
    state: FamilyRanksState = { ranks: [], buckets: [] },
  ) {
    for (const rank of state.ranks) this.ranks.push(rank);
    this.buckets = [...state.buckets];
  }

  /** By name, so that families with licences in the same places are neighbours. */
  static byName(classes: ClassRegistry): FamilyRanks {
    const order = [...classes.familyNames.keys()].sort((a, b) =>
      (classes.familyNames[a] as string) < (classes.familyNames[b] as string) ? -1 : 1,
    );
    const ranks = new Array<number>(order.length);
    order.forEach((family, rank) => (ranks[family] = rank));
    return new FamilyRanks(classes, { ranks, buckets: [] });
  }

  get size(): number {
    this.rank(this.classes.familyNames.length - 1);
    return this.ranks.length;
  }

  ofClass(classId: number): number {
    return this.rank(this.classes.family(classId));
  }

  /** Rows of small families stand mixed, for a range of keys is only of use where it fills several blocks. */
  bucketOfClass(classId: number): number {
    const rank = this.ofClass(classId);
    return this.buckets[rank] ?? this.buckets.length;
  }

  /** Cuts the families into buckets of neighbours. @param nurses how many of each rank there are */
  cut(nurses: Uint32Array, nursesInBucket: number): void {
    let [bucket, filled] = [0, 0];
    this.buckets = Array.from({ length: this.size }, (_, rank) => {
      const more = nurses[rank] ?? 0;
      if (filled > 0 && filled + more > nursesInBucket) [bucket, filled] = [bucket + 1, 0];
      filled += more;
      return bucket;
    });
  }

  state(): FamilyRanksState {
    return { ranks: this.ranks, buckets: this.buckets };
  }

  private rank(family: number): number {
    while (this.ranks.length <= family) this.ranks.push(this.ranks.length);
    return this.ranks[family] ?? 0;
  }
}
