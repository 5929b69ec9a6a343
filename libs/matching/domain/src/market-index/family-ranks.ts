import type { ClassRegistry } from './class-registry.js';

/** Places of families in the order of rows. Families that come after the index was built stand behind all others. */
export class FamilyRanks {
  private readonly ranks: number[] = [];

  constructor(
    private readonly classes: ClassRegistry,
    ranks: readonly number[] = [],
  ) {
    this.ranks.push(...ranks);
  }

  /** By name, so that families with licences in the same places are neighbours. */
  static byName(classes: ClassRegistry): FamilyRanks {
    const order = [...classes.familyNames.keys()].sort((a, b) =>
      (classes.familyNames[a] as string) < (classes.familyNames[b] as string) ? -1 : 1,
    );
    const ranks = new Array<number>(order.length);
    order.forEach((family, rank) => (ranks[family] = rank));
    return new FamilyRanks(classes, ranks);
  }

  get size(): number {
    this.rank(this.classes.familyNames.length - 1);
    return this.ranks.length;
  }

  ofClass(classId: number): number {
    return this.rank(this.classes.family(classId));
  }

  state(): readonly number[] {
    return this.ranks;
  }

  private rank(family: number): number {
    while (this.ranks.length <= family) this.ranks.push(this.ranks.length);
    return this.ranks[family] ?? 0;
  }
}
