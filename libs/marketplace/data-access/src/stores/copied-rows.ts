/** "PGCOPY\n\xff\r\n\0", then words of flags and of the length of what follows them, of which there is none. */
const HEADER_BYTES = 19;
const END = 0xffff;
const NULL = -1;

/**
 * Rows of COPY's binary format (PostgreSQL, COPY, "Binary Format") out of its bytes, however they are cut: one row at a time,
 * as places in the bytes, so that nothing is made of a row but what is wanted.
 */
export class CopiedRows {
  bytes: Buffer = Buffer.alloc(0);
  view = viewOf(this.bytes);
  /** Where each field of the row begins, and how long it is: -1 for null. */
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  private next = HEADER_BYTES;

  constructor(private readonly fields: number) {
    this.starts = new Int32Array(fields);
    this.lengths = new Int32Array(fields);
  }

  /** More bytes; rows that are still in those before must have been read. */
  add(chunk: Buffer): void {
    const rest = this.bytes.length - this.next;
    this.bytes = rest > 0 ? Buffer.concat([this.bytes.subarray(this.next), chunk]) : chunk;
    this.view = viewOf(this.bytes);
    this.next = rest > 0 ? 0 : -rest;
  }

  /** To the next row; false where it is not all there yet, and behind the last one. */
  read(): boolean {
    const { view, starts, lengths } = this;
    const end = view.byteLength;
    let at = this.next + 2;
    if (at > end) return false;
    const fields = view.getUint16(at - 2);
    if (fields === END) return false;
    if (fields !== this.fields) throw new Error(`A row has (${fields}) fields instead of (${this.fields}).`);
    for (let field = 0; field < fields; field += 1) {
      if (at + 4 > end) return false;
      const length = view.getInt32(at);
      starts[field] = at + 4;
      lengths[field] = length;
      at += 4 + Math.max(0, length);
    }
    if (at > end) return false;
    this.next = at;
    return true;
  }

  isNull(field: number): boolean {
    return this.lengths[field] === NULL;
  }

  /** Of four bytes, signed as PostgreSQL's integers and days are. */
  word(field: number): number {
    return this.view.getInt32(this.starts[field]!);
  }

  /** An integer of eight bytes; one that no double holds is off by as little as the double is. */
  longWord(field: number): number {
    const at = this.starts[field]!;
    return this.view.getInt32(at) * 2 ** 32 + this.view.getUint32(at + 4);
  }

  double(field: number): number {
    return this.view.getFloat64(this.starts[field]!);
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
