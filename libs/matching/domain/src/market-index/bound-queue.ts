import { BoundBins } from './bound-bins.js';

/** What is still to be looked at, about the best bound first. */
export class BoundQueue {
  private readonly bins = new BoundBins();
  private bounds = new Int32Array(1024);
  private items = new Int32Array(1024);
  private next = new Int32Array(1024);
  private used = 0;
  /** The bound of what was taken out last. */
  taken = 0;

  clear(): void {
    this.bins.clear();
    this.used = 0;
  }

  /** Nothing in it has a bound above this; below 0 where there is nothing. */
  get best(): number {
    return this.bins.best;
  }

  /** @param bound in units of scores */
  push(bound: number, item: number): void {
    const at = this.used;
    if (at === this.items.length) this.grow();
    this.used = at + 1;
    this.bounds[at] = bound;
    this.items[at] = item;
    this.next[at] = this.bins.put(bound, at);
  }

  /** Takes one of the best out; `best` has just been asked, and there is one. */
  pop(): number {
    const at = this.bins.first;
    this.bins.drop(this.next[at]!);
    this.taken = this.bounds[at]!;
    return this.items[at]!;
  }

  private grow(): void {
    const { bounds, items, next } = this;
    this.bounds = new Int32Array(bounds.length * 2);
    this.items = new Int32Array(items.length * 2);
    this.next = new Int32Array(next.length * 2);
    this.bounds.set(bounds);
    this.items.set(items);
    this.next.set(next);
  }
}
