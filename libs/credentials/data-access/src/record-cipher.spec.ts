import { RecordCipher } from './record-cipher.js';

const key = Buffer.alloc(32, 1).toString('base64');

describe('RecordCipher', () => {
  const cipher = new RecordCipher(key);

  it('opens what it sealed, and seals the same twice differently', () => {
    const one = cipher.seal('a', { name: 'Müller' });
    expect(cipher.open('a', one)).toEqual({ name: 'Müller' });
    expect(cipher.seal('a', { name: 'Müller' }).sealed.equals(one.sealed)).toBe(false);
  });

  it('does not open under another key, for another record, or with a bit changed', () => {
    const one = cipher.seal('a', 'secret');
    const bent = Buffer.from(one.sealed);
    bent[15]! ^= 1;
    expect(() => new RecordCipher(Buffer.alloc(32, 2).toString('base64')).open('a', one)).toThrow('does not open');
    expect(() => cipher.open('b', one)).toThrow('does not open');
    expect(() => cipher.open('a', { ...one, sealed: bent })).toThrow('does not open');
  });

  it('gives equal fingerprints to equal texts under one key only', () => {
    expect(cipher.fingerprint('x')).toBe(new RecordCipher(key).fingerprint('x'));
    expect(cipher.fingerprint('x')).not.toBe(new RecordCipher(Buffer.alloc(32, 2).toString('base64')).fingerprint('x'));
    expect(cipher.fingerprint('x')).not.toBe(cipher.fingerprint('y'));
  });

  it('refuses a key that is too short', () => {
    expect(() => new RecordCipher('c2hvcnQ=')).toThrow('32 bytes');
  });
});
