import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { DomainError } from '@crossward/kernel';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

export interface SealedRecord {
  /** The record's own key, wrapped by the configured one. */
  readonly dataKey: Buffer;
  readonly sealed: Buffer;
}

const encrypt = (key: Buffer, plain: Buffer, place: string): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const decrypt = (key: Buffer, sealed: Buffer, place: string): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)), decipher.final()]);
};

/**
 * AES-256-GCM under a data key per record. What is sealed is bound to the record's id, so that it opens nowhere else.
 * Fingerprints are HMACs under a key of their own, so that one leaked column does not give away the other.
 */
export class RecordCipher {
  private readonly wrapping: Buffer;
  private readonly fingerprinting: Buffer;

  /** @param encryptionKey base64 of 32 bytes */
  constructor(encryptionKey: string) {
    const key = Buffer.from(encryptionKey, 'base64');
    if (key.length !== KEY_BYTES) throw new Error('The encryption key must be base64 of 32 bytes.');
    const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, KEY_BYTES));
    this.wrapping = derive('crossward credentials: wrap data keys');
    this.fingerprinting = derive('crossward credentials: fingerprints');
  }

  seal(recordId: string, value: unknown): SealedRecord {
    const key = randomBytes(KEY_BYTES);
    return {
      dataKey: encrypt(this.wrapping, key, `verification-key:${recordId}`),
      sealed: encrypt(key, Buffer.from(JSON.stringify(value)), `verification:${recordId}`),
    };
  }

  /** @throws DomainError RECORD_UNREADABLE when it was sealed under another key or for another record */
  open(recordId: string, { dataKey, sealed }: SealedRecord): unknown {
    try {
      const key = decrypt(this.wrapping, dataKey, `verification-key:${recordId}`);
      return JSON.parse(decrypt(key, sealed, `verification:${recordId}`).toString('utf8'));
    } catch (cause) {
      throw new DomainError({
        kind: 'unavailable',
        code: 'RECORD_UNREADABLE',
        message: `The verification (${recordId}) does not open with the key at hand.`,
        nextStep: 'Check that ENCRYPTION_KEY is the one the data was written with.',
        facts: { id: recordId },
        cause,
      });
    }
  }

  /** Equal for equal texts, and telling nothing about them to who has not the key. */
  fingerprint(text: string): string {
    return createHmac('sha256', this.fingerprinting).update(text).digest('base64url');
  }
}
