import { double, END, HEADER, long, row, word } from '../testing/copy-bytes.js';
import { CopiedRows } from './copied-rows.js';

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
