import { BlindIndex } from './blind-index.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

describe('a blind index', () => {
  const passports = new BlindIndex(KEY, 'passport');

  it('is equal for equal texts and different for others', () => {
    expect(passports.fingerprint('C03005988')).toBe(passports.fingerprint('C03005988'));
    expect(passports.fingerprint('C03005988')).not.toBe(passports.fingerprint('C03005989'));
  });

  it('differs between purposes and between keys', () => {
    const others = [new BlindIndex(KEY, 'licence'), new BlindIndex(Buffer.alloc(32, 8).toString('base64'), 'passport')];
    for (const other of others) expect(other.fingerprint('C03005988')).not.toBe(passports.fingerprint('C03005988'));
  });

  it('does not hold the text', () => {
    expect(passports.fingerprint('C03005988')).not.toContain('C03005988');
  });

  it('refuses a key of another length', () => {
    expect(() => new BlindIndex('c2hvcnQ=', 'passport')).toThrow(/32 bytes/);
  });
});
