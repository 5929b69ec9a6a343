import type { AnswerMemory } from './answer-memory.js';

/** UTF-8 takes at most three bytes for a unit of a JavaScript string. */
const MOST_PER_UNIT = 3;

/** Bytes that are written one after the other into memory that gets twice as long whenever it is full. */
export class GrowingBytes {
  private buffer: Buffer<ArrayBuffer>;
  private length = 0;

  /** @param expected how many bytes will probably be written */
  constructor(
    expected: number,
    private readonly memory: AnswerMemory,
  ) {
    this.buffer = Buffer.from(memory.take(expected));
  }

  /** Writes whole characters as UTF-8. Each call costs as much as some dozens of characters: join short pieces first. */
  text(piece: string): void {
    this.reserve(piece.length * MOST_PER_UNIT);
    this.length += this.buffer.write(piece, this.length, 'utf8');
  }

  bytes(piece: Uint8Array): void {
    this.reserve(piece.length);
    this.buffer.set(piece, this.length);
    this.length += piece.length;
  }

  /** Writes one character of ASCII. */
  sign(code: number): void {
    this.reserve(1);
    this.buffer[this.length] = code;
    this.length += 1;
  }

  /** What was written, at the beginning of all the memory that was taken. */
  finish(): Buffer<ArrayBuffer> {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.buffer.length) return;
    const larger = Buffer.from(this.memory.take(Math.max(needed, this.buffer.length * 2)));
    larger.set(this.buffer.subarray(0, this.length));
    this.memory.giveBack(this.buffer);
    this.buffer = larger;
  }
}
