import { CopiedRows } from './copied-rows.js';

const HEADER = Buffer.concat([Buffer.from('PGCOPY\n\u00ff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const END = Buffer.from([0xff, 0xff]);

const field = (value: Buffer | null): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(value ? value.length : -1);
  return value ? Buffer.concat([length, value]) : length;
};
const row = (...values: (Buffer | null)[]): Buffer => {
  const count = Buffer.alloc(2);
  count.writeUInt16BE(values.length);
  return Buffer.concat([count, ...values.map(field)]);
};
const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const long = (value: bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
};
const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
};

describe('rows of a COPY', () => {
  const stream = Buffer.concat([
    HEADER,
    row(word(-3), long(-5_000_000_001n), double(1.5), null),
    row(word(7), long(4_294_967_296n), double(-0.1), Buffer.alloc(0)),
    END,
  ]);
  const read = (chunks: readonly Buffer[], fields = 4): unknown[] => {
    const rows = new CopiedRows(fields);
    const found: unknown[] = [];
    for (const chunk of chunks) {
      rows.add(chunk);
      while (rows.read()) {
        found.push([rows.word(0), rows.longWord(1), rows.double(2), rows.isNull(3), rows.lengths[3]]);
      }
    }
    return found;
  };
  const expected = [
    [-3, -5_000_000_001, 1.5, true, -1],
    [7, 4_294_967_296, -0.1, false, 0],
  ];

  it('reads them wherever the bytes are cut in two', () => {
    for (let at = 0; at <= stream.length; at += 1) {
      expect(read([stream.subarray(0, at), stream.subarray(at)])).toEqual(expected);
    }
  });

  it('reads them byte by byte', () => {
    expect(read([...stream].map((byte) => Buffer.from([byte])))).toEqual(expected);
  });

  it('refuses rows of other fields than it was told', () => {
    expect(() => read([stream], 3)).toThrow('(4) fields instead of (3)');
  });
});
