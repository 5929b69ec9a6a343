import { AnswerMemory } from './answer-memory.js';
import { GrowingBytes } from './growing-bytes.js';

const MIB = 1024 * 1024;

describe('bytes that grow', () => {
  it('hold text, bytes and signs in the order in which they were written', () => {
    const out = new GrowingBytes(64, new AnswerMemory());
    out.text('{"a":');
    out.bytes(Buffer.from('"é"'));
    out.sign('}'.charCodeAt(0));
    expect(out.finish().toString('utf8')).toBe('{"a":"é"}');
  });

  it.each(['plain', 'Zoë, « Krankenpflege », ключ', '看護師', '🩺🩹'])(
    'hold all of what is longer than expected: %s',
    (piece) => {
      const out = new GrowingBytes(1, new AnswerMemory());
      for (let count = 0; count < 500; count += 1) {
        out.text(piece);
        out.bytes(Buffer.from(piece));
        out.sign(0x2c);
      }
      expect(out.finish().toString('utf8')).toBe(`${piece}${piece},`.repeat(500));
    },
  );
});

describe('memory of answers', () => {
  it('is used again only when it was given back, and where it is large enough', () => {
    const memory = new AnswerMemory();
    const first = memory.take(2 * MIB);
    expect(memory.take(2 * MIB)).not.toBe(first);
    memory.giveBack({ buffer: first });
    expect(memory.take(3 * MIB)).not.toBe(first);
    expect(memory.take(MIB)).toBe(first);
    expect(memory.take(MIB)).not.toBe(first);
  });

  it('keeps neither what is small, nor what is very large, nor more than a few', () => {
    const memory = new AnswerMemory();
    for (const size of [1024, 33 * MIB]) {
      const buffer = memory.take(size);
      memory.giveBack({ buffer });
      expect(memory.take(size)).not.toBe(buffer);
    }
    const many = Array.from({ length: 4 }, () => memory.take(MIB));
    for (const buffer of many) memory.giveBack({ buffer });
    expect(many.map(() => memory.take(MIB)).filter((buffer) => many.includes(buffer))).toHaveLength(3);
  });

  it('that has become too small for an answer is free for another one', () => {
    const memory = new AnswerMemory();
    const out = new GrowingBytes(MIB, memory);
    out.bytes(Buffer.alloc(MIB + 1, 'x'));
    expect(out.finish()).toHaveLength(MIB + 1);
    expect(memory.take(MIB)).toHaveProperty('byteLength', MIB);
  });
});
