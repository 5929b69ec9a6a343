/** Blocks and super-blocks still to be opened, the best bound first. */
export class BoundHeap {
  private bounds = new Float64Array(1024);
  private items = new Int32Array(1024);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  get best(): number {
    return this.size === 0 ? -Infinity : this.bounds[0]!;
  }

  push(bound: number, item: number): void {
    if (this.size === this.items.length) this.grow();
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.bounds[parent]! >= bound) break;
      this.bounds[at] = this.bounds[parent]!;
      this.items[at] = this.items[parent]!;
      at = parent;
    }
    this.bounds[at] = bound;
    this.items[at] = item;
  }

  /** Takes the item with the best bound out. */
  pop(): number {
    const { bounds, items } = this;
    const top = items[0]!;
    this.size -= 1;
    const [bound, item] = [bounds[this.size]!, items[this.size]!];
    let at = 0;
    for (let child = 1; child < this.size; child = at * 2 + 1) {
      if (child + 1 < this.size && bounds[child + 1]! > bounds[child]!) child += 1;
      if (bound >= bounds[child]!) break;
      bounds[at] = bounds[child]!;
      items[at] = items[child]!;
      at = child;
    }
    bounds[at] = bound;
    items[at] = item;
    return top;
  }

  private grow(): void {
    const [bounds, items] = [this.bounds, this.items];
    this.bounds = new Float64Array(bounds.length * 2);
    this.items = new Int32Array(items.length * 2);
    this.bounds.set(bounds);
    this.items.set(items);
  }
}
