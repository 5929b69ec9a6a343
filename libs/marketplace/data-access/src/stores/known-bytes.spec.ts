import { KnownBytes } from './known-bytes.js';

const lookUp = (known: KnownBytes<string>, text: string, before = ''): string => {
  const bytes = new TextEncoder().encode(`${before}${text}`);
  return known.of(new DataView(bytes.buffer), before.length, bytes.length);
};

describe('bytes that were met before', () => {
  const counting = (most: number): { known: KnownBytes<string>; made: string[] } => {
    const made: string[] = [];
    const known = new KnownBytes(most, (bytes) => {
      made.push(bytes.toString());
      return bytes.toString();
    });
    return { known, made };
  };

  it('makes a thing once, wherever its bytes stand', () => {
    const { known, made } = counting(100);
    expect(['rn', 'lpn', 'rn'].map((text, at) => lookUp(known, text, 'x'.repeat(at)))).toEqual(['rn', 'lpn', 'rn']);
    expect(made).toEqual(['rn', 'lpn']);
  });

  it('tells apart whatever differs in a byte or in its length', () => {
    const { known } = counting(10_000);
    const texts = Array.from({ length: 300 }, (_none, at) => [`licence ${at}`, `licence ${at} `, `${at}`, `${at}\0`]);
    for (const text of [...texts.flat(), ...texts.flat(), '', 'a', 'b']) expect(lookUp(known, text)).toBe(text);
  });

  it('tells apart what has one hash', () => {
    // The hash of the first word, as it is made of so many bytes: the second word undoes what differs in the first.
    const mixed = (first: number): number => {
      const hash = Math.imul(8 ^ first, 0x9e3779b1);
      return hash ^ (hash >>> 15);
    };
    const two = [
      [1, 0],
      [2, mixed(1) ^ mixed(2)],
    ].map(([first, second]) => {
      const view = new DataView(new ArrayBuffer(8));
      view.setInt32(0, first as number);
      view.setInt32(4, second as number);
      return view;
    });
    const known = new KnownBytes(10, (bytes) => bytes.readInt32BE(0));
    expect([...two, ...two].map((view) => known.of(view, 0, 8))).toEqual([1, 2, 1, 2]);
  });

  it('keeps no more than it may, and goes on', () => {
    const { known, made } = counting(3);
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 10; at += 1) expect(lookUp(known, `text ${at}`)).toBe(`text ${at}`);
    }
    expect(made.length).toBeGreaterThan(10);
    const before = made.length;
    lookUp(known, 'text 9');
    expect(made).toHaveLength(before);
  });

  it('keeps nothing long', () => {
    const { known, made } = counting(100);
    const [long, longest] = ['x'.repeat(8193), 'x'.repeat(8192)];
    for (const text of [long, longest, long, longest]) expect(lookUp(known, text)).toBe(text);
    expect(made).toEqual([long, longest, long]);
  });
});
