type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Above this many elements a column grows by an eighth, below it by half. */
const LARGE = 1 << 24;

/** Room for the first newcomers. */
export const withSlack = (used: number): number => Math.ceil(used * 1.001);

/** A typed array over shared memory that grows by being copied. `array` is another one after `ensure`. */
export class SharedColumn<T extends Numbers> {
  array: T;

  private constructor(
    private readonly kind: new (buffer: SharedArrayBuffer) => T,
    private readonly bytes: number,
    capacity: number,
  ) {
    this.array = new kind(new SharedArrayBuffer(capacity * bytes));
  }

  static words(capacity: number): SharedColumn<Uint32Array> {
    return new SharedColumn<Uint32Array>(Uint32Array, 4, capacity);
  }

  static doubles(capacity: number): SharedColumn<Float64Array> {
    return new SharedColumn<Float64Array>(Float64Array, 8, capacity);
  }

  ensure(length: number): void {
    const { length: capacity } = this.array;
    if (length <= capacity) return;
    const more = capacity + (capacity < LARGE ? capacity >> 1 : capacity >> 3);
    this.resize(Math.max(length, more));
  }

  /** Gives back what lies beyond `length`. */
  trim(length: number): void {
    if (length < this.array.length) this.resize(length);
  }

  adopt(array: T): void {
    this.array = array;
  }

  private resize(capacity: number): void {
    const next = new this.kind(new SharedArrayBuffer(capacity * this.bytes));
    next.set(capacity < this.array.length ? (this.array.subarray(0, capacity) as T) : this.array);
    this.array = next;
  }
}
