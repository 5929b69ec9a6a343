import { unreadableIn } from './plain-json.js';

const nested = (levels: number): unknown => {
  let value: unknown = 'core';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { in: value };
  return value;
};

describe('a parsed JSON body', () => {
  it('may hold any finite number and any whole character', () => {
    const body = { a: [0, -1.5e300, Number.MIN_VALUE], b: 'Zoë 🩺', c: null, d: true, ключ: {} };
    expect(unreadableIn(body)).toBeNull();
    expect(unreadableIn(undefined)).toBeNull();
  });

  it('is refused with the place of a number that JSON can write and double precision cannot hold', () => {
    expect(unreadableIn(JSON.parse('{"a":[1,{"b/c":1e400}]}'))).toMatchObject({
      at: '/a/1/b~1c',
      code: 'NUMBER_TOO_LARGE',
    });
  });

  it('is refused for half a character, in a value or in a key', () => {
    expect(unreadableIn({ a: 'x\ud83e' })).toMatchObject({ at: '/a', code: 'UNSTORABLE_TEXT' });
    expect(unreadableIn({ a: { ['\udc00']: 1 } })).toMatchObject({ at: '/a', code: 'UNSTORABLE_TEXT' });
  });

  it.each(['constructor', '__proto__', 'prototype'])('is refused for the key %s, which speaks of classes', (key) => {
    const body: unknown = JSON.parse(`{"a":{"${key}":1}}`);
    expect(unreadableIn(body)).toMatchObject({ at: `/a/${key}`, code: 'RESERVED_KEY' });
  });

  it('nests 32 levels and no more', () => {
    expect(unreadableIn(nested(32))).toBeNull();
    expect(unreadableIn(nested(33))).toMatchObject({ code: 'TOO_DEEP' });
  });

  it('holds a thousand items or keys in one place for each MiB that its route takes', () => {
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));
    expect(unreadableIn({ a: Array(1_000).fill(1), b: keys(1_000) })).toBeNull();
    expect(unreadableIn({ a: Array(1_001).fill(1) })).toMatchObject({ at: '/a', code: 'TOO_LONG' });
    expect(unreadableIn({ a: keys(1_001) })).toMatchObject({ at: '/a', code: 'TOO_LONG' });
    expect(unreadableIn({ a: keys(1_001) }, 2 * 1024 * 1024)).toBeNull();
  });

  it('holds as many values as the size allows that its route takes', () => {
    const body = Array(1_000).fill(Array(60).fill({}));
    expect(unreadableIn(body)).toMatchObject({ at: '', code: 'TOO_LONG' });
    expect(unreadableIn(body, 8 * 1024 * 1024)).toBeNull();
  });

  it('is refused without a stack overflow when it nests as deep as 1 MiB allows', () => {
    const body: unknown = JSON.parse(`${'['.repeat(400_000)}${']'.repeat(400_000)}`);
    expect(unreadableIn(body)).toMatchObject({ code: 'TOO_DEEP' });
  });
});
