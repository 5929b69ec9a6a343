import fc from 'fast-check';
import { MarketIndexBuilder, shareOf } from './market-index-builder.js';
import type { MarketIndex } from './market-index.js';
import { encodeNurses } from './encoded-batch.js';
import { RATES } from './testing/random-market.js';
import { rawColumns, rawNurses, summaryOf, TERMS, type RawNurse } from './testing/raw-market.js';
import { newIndex } from './testing/whole-ranking.js';

/** So often the same nurses come again, each time farther apart: enough for lists of several super-blocks. */
const TIMES = 20;
const often = (nurses: readonly RawNurse[]): RawNurse[] =>
  Array.from({ length: TIMES }, (_, time) =>
    nurses.map((nurse) => ({ ...nurse, latitude: Math.round((nurse.latitude * (time + 1)) / TIMES) })),
  ).flat();

const newBuilder = (): MarketIndexBuilder => {
  const builder = new MarketIndexBuilder(newIndex().classes, { referenceRates: RATES });
  builder.codes(TERMS);
  return builder;
};

const markets = fc.tuple(rawNurses, fc.boolean());
const expectSame = (found: MarketIndex, expected: MarketIndex): void => {
  const [is, should] = [found.columns(), expected.columns()];
  expect(is.header).toEqual(should.header);
  for (const [name, column] of Object.entries(should.columns)) {
    const equal = Buffer.compare(bytesOf(is.columns[name]!), bytesOf(column)) === 0;
    expect({ name, equal }).toEqual({ name, equal: true });
  }
};
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

describe('building an index', () => {
  it('from columns gives the very index that the same nurses give one by one', () => {
    fc.assert(
      fc.property(markets, ([nurses, homes]) => {
        const all = often(nurses);
        const columns = rawColumns(all, homes);
        const [raw, one] = [newBuilder(), newBuilder()];
        raw.add(columns);
        all.forEach((nurse, at) => one.addNurse(summaryOf(nurse, columns, at), nurse.classId));
        expectSame(raw.build(), one.build());
      }),
      { numRuns: 8 },
    );
  });

  it('in shares gives the very index that one thread builds', () => {
    fc.assert(
      fc.property(markets, fc.integer({ min: 1, max: 4 }), ([nurses, homes], shares) => {
        const columns = rawColumns(often(nurses), homes);
        const [alone, together] = [newBuilder(), newBuilder()];
        alone.add(columns);
        const middle = columns.count >> 1;
        for (const [from, to] of [
          [0, middle],
          [middle, columns.count],
        ] as const) {
          together.append(encodeNurses(columns, together.codes(TERMS), { from, to }));
        }
        const plan = together.plan(shares);
        const made = Array.from({ length: shares }, (_, share) => shareOf(plan, share));
        for (const share of made) share.order();
        for (const share of made.reverse()) share.make();
        expectSame(together.finish(), alone.build());
      }),
      { numRuns: 12 },
    );
  });

  it('is not finished before it is planned', () => {
    expect(() => newBuilder().finish()).toThrow('There is nothing to finish yet.');
  });
});
