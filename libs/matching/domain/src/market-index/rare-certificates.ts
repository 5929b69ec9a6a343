import { SlotPostings } from './slot-postings.js';

/** A kind that more nurses hold than this (or than one in a thousand) is left to the blocks. */
const FEW = 4096;
const ONE_IN = 1024;

export interface RareCertificatesState {
  readonly holders: readonly number[];
  readonly common: readonly number[];
}

/** Who holds each rare kind of certificate, so that a gap that asks for it starts from those few. */
export class RareCertificates {
  readonly postings = new SlotPostings();
  private readonly holders: number[] = [];
  private readonly common = new Set<number>();

  add(kind: number, slot: number, nurses: number): void {
    this.holders[kind] = (this.holders[kind] ?? 0) + 1;
    if (this.common.has(kind)) return;
    if (this.holders[kind] > Math.max(FEW, nurses / ONE_IN)) {
      this.common.add(kind);
      this.postings.drop(kind);
    } else this.postings.add(kind, slot);
  }

  leave(kind: number, holds: (slot: number) => boolean): void {
    this.holders[kind]! -= 1;
    if (!this.common.has(kind)) this.postings.leave(kind, holds);
  }

  /** Of the kinds asked for the one that the fewest hold, if it is a rare one. */
  rarest(kinds: readonly number[]): number | null {
    let rarest: number | null = null;
    for (const kind of kinds) {
      if (this.common.has(kind)) continue;
      if (rarest === null || this.postings.count(kind) < this.postings.count(rarest)) rarest = kind;
    }
    return rarest;
  }

  /** Says beforehand which kinds will be common, so that they are not posted while many nurses are loaded. */
  expectCommon(kinds: Iterable<number>): void {
    for (const kind of kinds) this.common.add(kind);
  }

  state(): RareCertificatesState {
    return { holders: Array.from(this.holders, (count) => count ?? 0), common: [...this.common] };
  }

  restore({ holders, common }: RareCertificatesState): void {
    this.holders.push(...holders);
    for (const kind of common) this.common.add(kind);
  }
}
