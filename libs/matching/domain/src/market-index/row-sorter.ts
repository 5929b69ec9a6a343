/** Below this many a bucket is sorted by insertion. */
const FEW = 48;
/** Bits of a digit: two of them hold every order within a bucket. */
const DIGIT = 11;
const DIGITS = 1 << DIGIT;
const LOW = DIGITS - 1;

/** Rows by bucket and the order within it (below 2 ** 22); those alike in both stay as they stand. */
export class RowSorter {
  /** Of the rows that were sorted last; as long as the longest list so far. */
  slots = new Uint32Array(0);
  orders = new Uint32Array(0);
  /** Where each bucket ends. */
  ends = new Uint32Array(0);
  private readonly low = new Uint32Array(DIGITS);
  private readonly high = new Uint32Array(DIGITS);

  /** What is given is written over. */
  sort(slots: Uint32Array, orders: Uint32Array, buckets: Uint32Array): void {
    if (this.slots.length < slots.length) {
      this.slots = new Uint32Array(slots.length);
      this.orders = new Uint32Array(slots.length);
    }
    this.scatter(slots, orders, buckets);
    let first = 0;
    for (const end of this.ends) {
      if (end - first > FEW) this.sortByDigits(first, end, slots, orders);
      else if (end - first > 1) this.insert(first, end);
      first = end;
    }
  }

  private scatter(slots: Uint32Array, orders: Uint32Array, buckets: Uint32Array): void {
    let most = 0;
    for (let at = 0; at < buckets.length; at += 1) if (buckets[at]! > most) most = buckets[at]!;
    const next = new Uint32Array(most + 2);
    for (let at = 0; at < buckets.length; at += 1) next[buckets[at]! + 1]! += 1;
    for (let bucket = 0; bucket <= most; bucket += 1) next[bucket + 1]! += next[bucket]!;
    for (let at = 0; at < buckets.length; at += 1) {
      const to = next[buckets[at]!]!++;
      this.slots[to] = slots[at]!;
      this.orders[to] = orders[at]!;
    }
    // Each has moved on to where the next one began.
    this.ends = next.subarray(0, most + 1);
  }

  private insert(first: number, end: number): void {
    const { slots, orders } = this;
    for (let at = first + 1; at < end; at += 1) {
      const [slot, order] = [slots[at]!, orders[at]!];
      let to = at;
      for (; to > first && orders[to - 1]! > order; to -= 1) {
        slots[to] = slots[to - 1]!;
        orders[to] = orders[to - 1]!;
      }
      slots[to] = slot;
      orders[to] = order;
    }
  }

  /** By the low digit into the arrays that were given, by the high one back. */
  private sortByDigits(first: number, end: number, spareSlots: Uint32Array, spareOrders: Uint32Array): void {
    const { slots, orders, low, high } = this;
    low.fill(0);
    high.fill(0);
    for (let at = first; at < end; at += 1) {
      low[orders[at]! & LOW]! += 1;
      high[orders[at]! >>> DIGIT]! += 1;
    }
    let [lowest, highest] = [first, first];
    for (let digit = 0; digit < DIGITS; digit += 1) {
      lowest += low[digit]!;
      low[digit] = lowest - low[digit]!;
      highest += high[digit]!;
      high[digit] = highest - high[digit]!;
    }
    for (let at = first; at < end; at += 1) {
      const to = low[orders[at]! & LOW]!++;
      spareSlots[to] = slots[at]!;
      spareOrders[to] = orders[at]!;
    }
    for (let at = first; at < end; at += 1) {
      const to = high[spareOrders[at]! >>> DIGIT]!++;
      slots[to] = spareSlots[at]!;
      orders[to] = spareOrders[at]!;
    }
  }
}
