import { SharedColumn } from './shared-column.js';

import { SLOT_BITS, SLOT_MASK } from './block-layout.js';

/** Words of a piece of a chain: the next piece, and up to seven slots, each with its marks above it. */
const PIECE_WORDS = 8;
/** Words of a head: first piece, entries, entries that no longer hold (at most). */
const HEAD_WORDS = 3;

export interface SlotPostingsState {
  readonly usedPieces: number;
  readonly freePiece: number;
}

/**
 * Slots by a code that few have (a rare certificate, a facility). An entry whose nurse no longer has it may stay until a
 * chain is half stale, so whoever reads one checks the record; a slot may stand twice. An entry may bear marks (six bits), by
 * which whoever looks for only some of the slots passes over most others.
 */
export class SlotPostings {
  readonly heads = SharedColumn.words(64 * HEAD_WORDS);
  readonly pieces = SharedColumn.words(64 * PIECE_WORDS);
  private usedPieces = 1;
  private freePiece = 0;

  /** At most this many hold it. */
  count(code: number): number {
    return this.heads.array[code * HEAD_WORDS + 1] ?? 0;
  }

  add(code: number, slot: number, marks = 0): void {
    this.heads.ensure((code + 1) * HEAD_WORDS);
    const heads = this.heads.array;
    const head = code * HEAD_WORDS;
    const place = (heads[head + 1]! % (PIECE_WORDS - 1)) + 1;
    if (place === 1) heads[head] = this.takePiece(heads[head]!);
    this.pieces.array[heads[head]! * PIECE_WORDS + place] = slot | (marks << SLOT_BITS);
    heads[head + 1]! += 1;
  }

  /** One entry no longer holds. @param holds whether an entry still does */
  leave(code: number, holds: (slot: number) => boolean, marksOf: (slot: number) => number = () => 0): void {
    const head = code * HEAD_WORDS;
    if (head >= this.heads.array.length) return;
    this.heads.array[head + 2]! += 1;
    if (this.heads.array[head + 2]! * 2 <= this.heads.array[head + 1]!) return;
    const left = new Set(this.slots(code).filter(holds));
    this.drop(code);
    for (const slot of left) this.add(code, slot, marksOf(slot));
  }

  /** @param marks leaves out whose entry has marks, but none of these */
  slots(code: number, marks = 0): number[] {
    const heads = this.heads.array;
    const pieces = this.pieces.array;
    const head = code * HEAD_WORDS;
    const found: number[] = [];
    if (this.count(code) === 0) return found;
    let inFirst = ((heads[head + 1]! - 1) % (PIECE_WORDS - 1)) + 1;
    // No longer than there are entries: another thread may be changing the chain, and its answer is thrown away then.
    let left = this.count(code);
    for (let piece = heads[head]!; piece !== 0 && left > 0; piece = pieces[piece * PIECE_WORDS]!) {
      for (let at = piece * PIECE_WORDS + 1; at <= piece * PIECE_WORDS + inFirst; at += 1) {
        const entry = pieces[at]!;
        const marked = entry >>> SLOT_BITS;
        if (marks === 0 || marked === 0 || (marked & marks) !== 0) found.push(entry & SLOT_MASK);
      }
      left -= inFirst;
      inFirst = PIECE_WORDS - 1;
    }
    return found;
  }

  drop(code: number): void {
    const heads = this.heads.array;
    const head = code * HEAD_WORDS;
    if (head >= heads.length) return;
    for (let piece = heads[head]!; piece !== 0;) {
      const next = this.pieces.array[piece * PIECE_WORDS]!;
      this.pieces.array[piece * PIECE_WORDS] = this.freePiece;
      this.freePiece = piece;
      piece = next;
    }
    heads.fill(0, head, head + HEAD_WORDS);
  }

  /** Puts the pieces of each chain one behind the other: read here and there, each would be waited for on its own. */
  settle(): void {
    const heads = this.heads.array;
    const from = this.pieces.array;
    const to = new Uint32Array(new SharedArrayBuffer(this.usedPieces * PIECE_WORDS * Uint32Array.BYTES_PER_ELEMENT));
    let used = 1;
    for (let head = 0; head < heads.length; head += HEAD_WORDS) {
      let piece = heads[head]!;
      if (piece !== 0) heads[head] = used;
      for (; piece !== 0; used += 1) {
        to.set(from.subarray(piece * PIECE_WORDS, (piece + 1) * PIECE_WORDS), used * PIECE_WORDS);
        piece = from[piece * PIECE_WORDS]!;
        to[used * PIECE_WORDS] = piece === 0 ? 0 : used + 1;
      }
    }
    this.pieces.adopt(to);
    this.usedPieces = used;
    this.freePiece = 0;
  }

  state(): SlotPostingsState {
    return { usedPieces: this.usedPieces, freePiece: this.freePiece };
  }

  restore({ usedPieces, freePiece }: SlotPostingsState): void {
    this.usedPieces = usedPieces;
    this.freePiece = freePiece;
  }

  private takePiece(next: number): number {
    let piece = this.freePiece;
    if (piece !== 0) this.freePiece = this.pieces.array[piece * PIECE_WORDS]!;
    else piece = this.usedPieces++;
    this.pieces.ensure(this.usedPieces * PIECE_WORDS);
    this.pieces.array[piece * PIECE_WORDS] = next;
    return piece;
  }
}
