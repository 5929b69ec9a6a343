import type { GapFeedChanges, GapFeedPoint, GapFeedPort, GapSummary } from '@crossward/contracts';

/** Open gaps of specs and their changes; the point is the number of changes that were made. */
export class GapFeedInMemory implements GapFeedPort {
  private readonly changed: string[] = [];
  private forgottenUntil = 0;
  /** What every look throws while it is set. */
  failure: Error | null = null;
  readsOfAll = 0;

  /** @param gaps shared with the market of the spec, which changes them in place */
  constructor(private readonly gaps: GapSummary[]) {}

  set(gap: GapSummary): void {
    const at = this.gaps.findIndex(({ id }) => id === gap.id);
    this.gaps.splice(at < 0 ? this.gaps.length : at, at < 0 ? 0 : 1, gap);
    this.changed.push(gap.id);
  }

  remove(id: string): void {
    const at = this.gaps.findIndex((gap) => gap.id === id);
    if (at >= 0) this.gaps.splice(at, 1);
    this.changed.push(id);
  }

  async readAll(take: (gaps: readonly GapSummary[]) => void | Promise<void>): Promise<GapFeedPoint> {
    if (this.failure) throw this.failure;
    this.readsOfAll += 1;
    const point = this.point();
    for (const gap of this.gaps.filter(({ status }) => status === 'open')) await take([structuredClone(gap)]);
    return point;
  }

  async readChanges(
    { snapshot }: GapFeedPoint,
    take: (changes: GapFeedChanges) => void | Promise<void>,
  ): Promise<GapFeedPoint | null> {
    if (this.failure) throw this.failure;
    if (Number(snapshot) < this.forgottenUntil) return null;
    const point = this.point();
    // The last first: no order of theirs may matter.
    for (const id of this.changed.slice(Number(snapshot)).reverse()) {
      const open = this.gaps.filter((gap) => gap.id === id && gap.status === 'open');
      await take({ gaps: structuredClone(open), removed: open.length > 0 ? [] : [id] });
    }
    return point;
  }

  async forgetChanges(): Promise<number> {
    this.forgottenUntil = this.changed.length;
    return this.changed.length;
  }

  private point(): GapFeedPoint {
    return { database: 'one', snapshot: String(this.changed.length), takenAt: '2026-11-22T10:00:00.000Z' };
  }
}
