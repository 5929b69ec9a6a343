import { comparePositions, type RankPosition } from '../rank.js';

/** The first k positions of those offered; only they are kept, for there may be millions. */
export class FirstPlaces {
  readonly kept: RankPosition[] = [];

  constructor(private readonly k: number) {}

  /** Whether somebody with so many failed constraints may still get in. */
  takes(failedCount: number): boolean {
    const last = this.kept[this.k - 1];
    return !last || failedCount <= last.failedCount;
  }

  /** @param id asked for only where the rest does not decide */
  offer(failedCount: number, score: number, id: () => string): void {
    const { kept, k } = this;
    const last = kept[k - 1];
    if (last && (failedCount - last.failedCount || last.score - score) > 0) return;
    const position = { failedCount, score, id: id() };
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePositions(kept[middle]!, position) < 0) low = middle + 1;
      else high = middle;
    }
    if (low === k) return;
    kept.splice(low, 0, position);
    if (kept.length > k) kept.pop();
  }
}
