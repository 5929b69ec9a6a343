import { createHmac, hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;

/**
 * Finds encrypted values again: an HMAC-SHA-256 under a key of its own per purpose, so that one leaked column gives away
 * neither another nor the key. It tells that two texts are equal and nothing else; normalise them first.
 */
export class BlindIndex {
  private readonly key: Buffer;

  /** @param encryptionKey base64 of 32 bytes @param purpose names the column, and separates it from all others */
  constructor(encryptionKey: string, purpose: string) {
    const key = Buffer.from(encryptionKey, 'base64');
    if (key.length !== KEY_BYTES) throw new Error('The encryption key must be base64 of 32 bytes.');
    this.key = Buffer.from(hkdfSync('sha256', key, '', `crossward blind index: ${purpose}`, KEY_BYTES));
  }

  fingerprint(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}
