import type { Profession } from '@crossward/kernel';
import type { ClassRegistry } from './class-registry.js';
import type { ClassRights } from './class-rights.js';
import type { FamilyRanks } from './family-ranks.js';
import type { OrderedWeights } from './policy-weights.js';
import { RightUnits } from './right-units.js';

export const toSixDigits = (value: number): number => Math.round(value * 1e6) / 1e6;

type Codes = Uint16Array | Uint32Array;

const codesOf = (length: number, most: number): Codes =>
  most < 0x10000 ? new Uint16Array(length) : new Uint32Array(length);

/** Powers of two of families that are looked through at once. */
const LEVELS = 7;

/**
 * Rights as a search reads them. Readiness is a small code, for its tables are read here and there, and markets ask the law
 * many questions: of doubles, hardly any would still be in the cache when the next search needs it.
 */
export class RightsView {
  /** By code, ascending: readiness to six digits; the first is -1, of those who may not or are filtered out. */
  readonly readiness: Float64Array;
  readonly ofClass: Codes;
  /** By family its best code; behind them, for each power of two, the best of so many families from each one on. */
  readonly ofFamilies: Codes;
  private readonly ofBucket: number[] = [];
  private readonly best: number;
  /** By the weights, of which there is one object for all that are the same. */
  private readonly worth = new WeakMap<OrderedWeights, RightUnits>();

  constructor(
    rights: ClassRights,
    classes: ClassRegistry,
    private readonly ranks: FamilyRanks,
    profession: Profession,
    keeps: (classId: number, readiness: number) => boolean,
  ) {
    const count = Math.min(classes.size, rights.failed.length);
    const whole = new Float64Array(classes.size).fill(-1);
    for (let classId = 0; classId < count; classId += 1) {
      if (rights.failed[classId] !== 0 || !classes.practisesAs(classId, profession)) continue;
      const readiness = rights.readiness[classId]!;
      if (keeps(classId, readiness)) whole[classId] = toSixDigits(readiness);
    }
    this.readiness = Float64Array.from(new Set([-1, ...whole])).sort();
    this.best = this.readiness.length - 1;
    const codes = new Map(Array.from(this.readiness, (value, code) => [value, code]));
    this.ofClass = codesOf(whole.length, this.best).map((_, classId) => codes.get(whole[classId]!)!);
    this.ofFamilies = codesOf(ranks.size * LEVELS, this.best);
    this.ofClass.forEach((code: number, classId: number) => this.noteClass(classId, code));
    for (let level = 1; level < LEVELS; level += 1) this.double(level);
  }

  get families(): number {
    return this.ofFamilies.length / LEVELS;
  }

  /** Code of the best readiness of any class of these families; 0 where none may, or there are none. */
  bestOf(first: number, last: number): number {
    const span = last - first;
    if (span < 0) return 0;
    const level = 31 - Math.clz32(span + 1);
    if (level >= LEVELS) return this.farApart(first, last);
    const { ofFamilies } = this;
    const start = level * this.families;
    const one = ofFamilies[start + first]!;
    const other = ofFamilies[start + last + 1 - (1 << level)]!;
    return one > other ? one : other;
  }

  /** What each code is worth to hospitals that weigh so. */
  units(weights: OrderedWeights): RightUnits {
    const known = this.worth.get(weights);
    if (known) return known;
    const made = new RightUnits(this, weights.of[0]!, weights.units);
    this.worth.set(weights, made);
    return made;
  }

  /** Families too far apart to be looked through: the best of their bucket, or of all, stands for them. */
  private farApart(first: number, last: number): number {
    const bucket = this.ranks.bucketOfRank(first);
    return bucket === this.ranks.bucketOfRank(last) ? (this.ofBucket[bucket] ?? 0) : this.best;
  }

  private noteClass(classId: number, code: number): void {
    const rank = this.ranks.ofClass(classId);
    const bucket = this.ranks.bucketOfRank(rank);
    this.ofFamilies[rank] = Math.max(this.ofFamilies[rank]!, code);
    this.ofBucket[bucket] = Math.max(this.ofBucket[bucket] ?? 0, code);
  }

  private double(level: number): void {
    const { ofFamilies, families } = this;
    const [from, to, half] = [(level - 1) * families, level * families, 1 << (level - 1)];
    for (let at = 0; at + half < families; at += 1) {
      ofFamilies[to + at] = Math.max(ofFamilies[from + at]!, ofFamilies[from + at + half]!);
    }
  }
}
