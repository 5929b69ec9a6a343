import { Readable } from 'node:stream';
import { LONGEST_LINE, linesOf, type Line } from './lines.js';

const all = async (...chunks: (string | Buffer)[]): Promise<Line[]> => {
  const lines: Line[] = [];
  for await (const line of linesOf(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  return lines;
};

describe('lines of a stream', () => {
  it('are joined across chunks, characters of several bytes included', async () => {
    const bytes = Buffer.from('zwölf\nü');
    const lines = await all(bytes.subarray(0, 3), bytes.subarray(3, 8), bytes.subarray(8));
    expect(lines).toEqual([
      { number: 1, text: 'zwölf' },
      { number: 2, text: 'ü' },
    ]);
  });

  it('need no line break at the end and may be empty', async () => {
    expect(await all('a\n\nb')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ]);
    expect(await all('')).toEqual([]);
  });

  it('that are too long are dropped and numbered, at the bound and one beyond', async () => {
    const lines = await all(`${'x'.repeat(LONGEST_LINE)}\n${'y'.repeat(LONGEST_LINE + 1)}\nz\n`);
    expect(lines.map(({ number, text }) => [number, text?.length])).toEqual([
      [1, LONGEST_LINE],
      [2, undefined],
      [3, 1],
    ]);
  });

  it('that never end are not kept', async () => {
    const endless = Array.from({ length: 5 }, () => 'x'.repeat(LONGEST_LINE));
    expect(await all(...endless)).toEqual([{ number: 1, text: undefined }]);
  });
});
