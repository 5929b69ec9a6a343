import { SlotPostings } from './slot-postings.js';

/** A kind that more nurses hold than this (or than one in a thousand) is left to the blocks. */
const FEW = 4096;
const ONE_IN = 1024;

export interface RareCertificatesState {
  readonly holders: readonly number[];
  readonly common: readonly number[];
  /** kind << 16 | specialty, each with its place in the postings. */
  readonly pairs: readonly (readonly [number, number])[];
}

const pairOf = (kind: number, specialty: number): number => kind * 0x10000 + specialty;
const kindOf = (pair: number): number => Math.floor(pair / 0x10000);

/**
 * Who holds each rare kind of certificate and works in each specialty, so that a gap that asks for both starts from those
 * few.
 */
export class RareCertificates {
  readonly postings = new SlotPostings();
  private readonly holders: number[] = [];
  private readonly common = new Set<number>();
  private readonly places = new Map<number, number>();

  /** One more holds the kind. False where it is no rare one, and not posted. */
  counts(kind: number, nurses: number): boolean {
    this.holders[kind] = (this.holders[kind] ?? 0) + 1;
    if (this.common.has(kind)) return false;
    if (this.holders[kind] <= Math.max(FEW, nurses / ONE_IN)) return true;
    this.leaveToBlocks(kind);
    return false;
  }

  /** One less holds the kind. */
  countsLess(kind: number): void {
    this.holders[kind]! -= 1;
  }

  /** Somebody who holds the kind works in the specialty. */
  join(kind: number, slot: number, specialty: number): void {
    if (this.common.has(kind)) return;
    const pair = pairOf(kind, specialty);
    const place = this.places.get(pair) ?? this.places.size;
    this.places.set(pair, place);
    this.postings.add(place, slot);
  }

  /** One entry no longer holds. @param holds whether an entry still does */
  part(kind: number, specialty: number, holds: (slot: number) => boolean): void {
    const place = this.places.get(pairOf(kind, specialty));
    if (place !== undefined && !this.common.has(kind)) this.postings.leave(place, holds);
  }

  /** Everybody who may hold all these kinds and work in the specialty, if one of the kinds is rare; else null. */
  candidates(kinds: readonly number[], specialty: number): readonly number[] | null {
    let fewest: number | null = null;
    for (const kind of kinds) {
      if (this.common.has(kind)) continue;
      const place = this.places.get(pairOf(kind, specialty));
      if (place === undefined) return [];
      if (fewest === null || this.postings.count(place) < this.postings.count(fewest)) fewest = place;
    }
    return fewest === null ? null : this.postings.slots(fewest);
  }

  state(): RareCertificatesState {
    return {
      holders: Array.from(this.holders, (count) => count ?? 0),
      common: [...this.common],
      pairs: [...this.places],
    };
  }

  restore({ holders, common, pairs }: RareCertificatesState): void {
    this.holders.push(...holders);
    for (const kind of common) this.common.add(kind);
    for (const [pair, place] of pairs) this.places.set(pair, place);
  }

  private leaveToBlocks(kind: number): void {
    this.common.add(kind);
    for (const [pair, place] of this.places) if (kindOf(pair) === kind) this.postings.drop(place);
  }
}
