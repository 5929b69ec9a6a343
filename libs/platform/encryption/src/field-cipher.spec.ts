import { randomBytes } from 'node:crypto';
import { FieldCipher } from './field-cipher.js';

const key = (): string => randomBytes(32).toString('base64');
const UNREADABLE = expect.objectContaining({ code: 'FIELD_UNREADABLE' });

describe('the field cipher', () => {
  const encryptionKey = key();
  const cipher = new FieldCipher(encryptionKey);
  const record = cipher.newRecord('nurse_secrets', 'row-1');

  it('gives back what was sealed, across processes', () => {
    const sealed = record.seal('1990-05-01', 'birth_date');
    const elsewhere = new FieldCipher(encryptionKey).existingRecord('nurse_secrets', 'row-1', record.wrapped);
    expect(elsewhere.open(sealed, 'birth_date')).toBe('1990-05-01');
  });

  it('never writes the same ciphertext twice, nor the plain text', () => {
    const [first, second] = [record.seal('1990-05-01', 'birth_date'), record.seal('1990-05-01', 'birth_date')];
    expect(first.equals(second)).toBe(false);
    expect(first.includes('1990-05-01')).toBe(false);
  });

  it('does not open a value moved to another column', () => {
    const sealed = record.seal('1990-05-01', 'birth_date');
    expect(() => record.open(sealed, 'passport_mrz')).toThrow(UNREADABLE);
  });

  it('does not open a value moved to another row, its key moved with it', () => {
    expect(() => cipher.existingRecord('nurse_secrets', 'row-2', record.wrapped)).toThrow(UNREADABLE);
    const other = cipher.newRecord('nurse_secrets', 'row-2');
    expect(() => other.open(record.seal('1990-05-01', 'birth_date'), 'birth_date')).toThrow(UNREADABLE);
  });

  it('notices every single changed byte', () => {
    const sealed = record.seal('1990-05-01', 'birth_date');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = changed[at]! ^ 1;
      expect(() => record.open(changed, 'birth_date')).toThrow(UNREADABLE);
    }
  });

  it('does not open with another key', () => {
    expect(() => new FieldCipher(key()).existingRecord('nurse_secrets', 'row-1', record.wrapped)).toThrow(UNREADABLE);
  });

  it('refuses a key of another length', () => {
    expect(() => new FieldCipher(randomBytes(31).toString('base64'))).toThrow(/32 bytes/);
  });
});
