const MIB = 1024 * 1024;

/** What is smaller is as quickly allocated anew; what is larger is rare, and not worth holding. */
const SMALLEST = MIB;
const LARGEST = 32 * MIB;

/** Answers on their way at the same time, of which memory is kept. */
const MOST_SPARE = 3;

/**
 * Memory of answers that have gone out, for answers to come. The answer to a batch has many megabytes, and the first
 * touch of each of their pages costs more than all that is written there.
 */
export class AnswerMemory {
  private readonly spare: ArrayBuffer[] = [];

  /** At least as many bytes, with anything in them. */
  take(bytes: number): ArrayBuffer {
    const at = bytes < SMALLEST ? -1 : this.spare.findIndex(({ byteLength }) => byteLength >= bytes);
    if (at < 0) return Buffer.allocUnsafeSlow(bytes).buffer;
    return this.spare.splice(at, 1)[0] as ArrayBuffer;
  }

  /** Only of an answer that nobody reads any more: the next one overwrites it. */
  giveBack({ buffer }: { buffer: ArrayBuffer }): void {
    const { byteLength } = buffer;
    if (byteLength < SMALLEST || byteLength > LARGEST || this.spare.length >= MOST_SPARE) return;
    this.spare.push(buffer);
  }
}
