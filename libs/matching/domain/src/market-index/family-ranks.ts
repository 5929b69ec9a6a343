import { familyKind, isCompactFamily, type ClassRegistry } from './class-registry.js';

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

  /** By kind and name, so that families with licences in the same places are neighbours. No row may have been made before. */
  orderByName(): void {
    const names = this.classes.familyNames.map((name) => `${familyKind(name)}\n${name}`);
    const order = [...names.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
    order.forEach((family, rank) => (this.ranks[family] = rank));
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

  bucketOfRank(rank: number): number {
    return this.buckets[rank] ?? this.buckets.length;
  }

  /**
   * Cuts the families into buckets of neighbours; those of one kind with a compact licence stay together, however many.
   * @param nurses how many of each rank there are
   */
  cut(nurses: Uint32Array, nursesInBucket: number): void {
    const kinds: string[] = [];
    const ofKind = new Map<string, number>();
    this.classes.familyNames.forEach((name, family) => {
      const rank = this.rank(family);
      kinds[rank] = familyKind(name);
      ofKind.set(kinds[rank], (ofKind.get(kinds[rank]) ?? 0) + (nurses[rank] ?? 0));
    });
    let bucket = 0;
    let filled = 0;
    this.buckets = kinds.map((kind, rank) => {
      const before = kinds[rank - 1];
      if (kind === before) return bucket;
      const more = ofKind.get(kind)!;
      const alike = before !== undefined && isCompactFamily(kind) === isCompactFamily(before);
      if (filled > 0 && (!alike || filled + more > nursesInBucket)) {
        bucket += 1;
        filled = 0;
      }
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
