/** As many parts are ids cut into; a row has six bits for its own. */
export const ID_RANKS = 64;
const MOST_SAMPLED = 1 << 14;

const numberOf = (words: Uint32Array, at: number): number => words[at]! * 0x200000 + (words[at + 1]! >>> 11);

/**
 * Cuts ids into about equal parts, the smallest first, so that a row tells nearly which of two of one score stands first
 * without a look at the records. Where nothing was learnt all ids are in one part.
 */
export class IdRanks {
  private perValue = 0;
  private held: Float64Array = new Float64Array(0);

  get limits(): Float64Array {
    return this.held;
  }

  set limits(limits: Float64Array) {
    this.held = limits;
    const length = limits.length === 0 ? 0 : limits.at(-1)! - limits[0]!;
    this.perValue = length > 0 ? (limits.length - 1) / length : 0;
  }

  /** @param idOf where the id of each of `count` begins */
  learn(words: Uint32Array, count: number, idOf: (index: number) => number): void {
    const step = Math.max(1, Math.floor(count / MOST_SAMPLED));
    const sampled: number[] = [];
    for (let index = 0; index < count; index += step) sampled.push(numberOf(words, idOf(index)));
    const sorted = Float64Array.from(sampled).sort();
    if (sorted.length === 0) return;
    this.limits = Float64Array.from(
      { length: ID_RANKS - 1 },
      (_, part) => sorted[Math.floor(((part + 1) * sorted.length) / ID_RANKS)]!,
    );
  }

  /** Not greater for the smaller id. */
  rank(words: Uint32Array, at: number): number {
    const { limits } = this;
    const value = numberOf(words, at);
    if (limits.length === 0 || value < limits[0]!) return 0;
    // Ids mostly are about evenly spread, so that this is nearly right at once.
    let rank = Math.min(limits.length, 1 + Math.floor((value - limits[0]!) * this.perValue));
    while (rank < limits.length && limits[rank]! <= value) rank += 1;
    while (limits[rank - 1]! > value) rank -= 1;
    return rank;
  }
}
