interface Known<T> {
  readonly hash: number;
  readonly view: DataView;
  readonly value: T;
}

const FIRST_PLACES = 1024;
/** What thousands of licences tell is nobody else's, and would fill the memory. */
const LONGEST = 8192;

/**
 * What was made of bytes that were met before: no text is made of them to look it up, and what equal bytes stand for is made
 * once. When so many are known, it begins anew.
 */
export class KnownBytes<T> {
  private known: Known<T>[] = [];
  /** Numbers of the known, counted from 1, each at the place of its hash or behind it. */
  private places = new Uint32Array(FIRST_PLACES);

  constructor(
    private readonly most: number,
    /** The bytes are the maker's to keep. */
    private readonly make: (bytes: Buffer) => T,
  ) {}

  of(view: DataView, start: number, end: number): T {
    const hash = hashOf(view, start, end);
    const mask = this.places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = this.places[place]!;
      if (number === 0) return this.learn(hash, copyOf(view, start, end));
      const one = this.known[number - 1]!;
      if (one.hash === hash && isSame(one.view, view, start, end)) return one.value;
    }
  }

  private learn(hash: number, bytes: ArrayBuffer): T {
    const value = this.make(Buffer.from(bytes));
    if (bytes.byteLength > LONGEST) return value;
    if (this.known.length >= this.most) {
      this.known = [];
      this.places.fill(0);
    }
    this.known.push({ hash, view: new DataView(bytes), value });
    if (this.known.length * 2 > this.places.length) this.grow();
    else this.enter(hash, this.known.length);
    return value;
  }

  private grow(): void {
    this.places = new Uint32Array(this.places.length * 2);
    this.known.forEach(({ hash }, at) => this.enter(hash, at + 1));
  }

  private enter(hash: number, number: number): void {
    const mask = this.places.length - 1;
    let place = hash & mask;
    while (this.places[place] !== 0) place = (place + 1) & mask;
    this.places[place] = number;
  }
}

const MIX = 0x9e3779b1;

const hashOf = (view: DataView, start: number, end: number): number => {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at), MIX);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ view.getUint8(at), MIX);
  return hash ^ (hash >>> 16);
};

/** A call of `compare` takes as long as all of this. */
const isSame = (known: DataView, view: DataView, start: number, end: number): boolean => {
  if (known.byteLength !== end - start) return false;
  let at = 0;
  for (; at + 4 <= known.byteLength; at += 4) if (known.getInt32(at) !== view.getInt32(start + at)) return false;
  for (; at < known.byteLength; at += 1) if (known.getUint8(at) !== view.getUint8(start + at)) return false;
  return true;
};

const copyOf = (view: DataView, start: number, end: number): ArrayBuffer =>
  Uint8Array.from(new Uint8Array(view.buffer, view.byteOffset + start, end - start)).buffer;
