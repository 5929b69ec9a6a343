/** Blocks that wait to be tidied, each once, in the order in which they came. */
export class UntidyBlocks {
  private waits = new Uint8Array(1024);
  private queue: number[] = [];
  private next = 0;

  add(block: number): void {
    if (block >= this.waits.length) {
      const larger = new Uint8Array(Math.max(block + 1, this.waits.length * 2));
      larger.set(this.waits);
      this.waits = larger;
    }
    if (this.waits[block] === 1) return;
    this.waits[block] = 1;
    this.queue.push(block);
  }

  /** The one that has waited longest; -1 where none waits. */
  take(): number {
    if (this.next === this.queue.length) return -1;
    const block = this.queue[this.next]!;
    this.next += 1;
    this.waits[block] = 0;
    if (this.next >= 4096 && this.next * 2 >= this.queue.length) {
      this.queue = this.queue.slice(this.next);
      this.next = 0;
    }
    return block;
  }
}
