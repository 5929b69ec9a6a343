import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DomainError } from '@crossward/kernel';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of every ciphertext: the form it has, so that a later one can stand beside it. */
const FORM = 1;

/** Where a ciphertext stands. It is authenticated with the text: a value moved elsewhere does not open. */
export interface FieldPlace {
  table: string;
  column: string;
  row: string;
}

const aad = ({ table, column, row }: FieldPlace): Buffer =>
  Buffer.from(JSON.stringify(['crossward-field', FORM, table, column, row]), 'utf8');

/** form (1) ‖ nonce (12) ‖ tag (16) ‖ ciphertext. A fresh random nonce for every value. */
const seal = (key: Buffer, plain: Buffer, place: FieldPlace): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(aad(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(FORM), nonce, cipher.getAuthTag(), body]);
};

const open = (key: Buffer, sealed: Buffer, place: FieldPlace): Buffer => {
  const body = 1 + NONCE_BYTES + TAG_BYTES;
  try {
    if (sealed.length < body || sealed[0] !== FORM) throw new Error('not a ciphertext of this form');
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(1, 1 + NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(aad(place)).setAuthTag(sealed.subarray(1 + NONCE_BYTES, body));
    return Buffer.concat([decipher.update(sealed.subarray(body)), decipher.final()]);
  } catch (cause) {
    throw new DomainError({
      kind: 'unavailable',
      code: 'FIELD_UNREADABLE',
      message: `The field (${place.table}.${place.column}) of the row (${place.row}) does not open with the key at hand.`,
      nextStep: 'Check that ENCRYPTION_KEY is the one the data was written with.',
      facts: { table: place.table, column: place.column, row: place.row },
      cause,
    });
  }
};

/** A record's own key: `wrapped` is stored beside the fields, the key itself never. */
export interface RecordKey {
  wrapped: Buffer;
  seal(text: string, column: string): Buffer;
  open(sealed: Buffer, column: string): string;
  sealBytes(bytes: Buffer, column: string): Buffer;
  openBytes(sealed: Buffer, column: string): Buffer;
}

/**
 * AES-256-GCM per field under a data key per record, the data key wrapped by the configured key. Changing the
 * configured key means wrapping the data keys anew, not encrypting the fields anew.
 */
export class FieldCipher {
  private readonly key: Buffer;

  /** @param encryptionKey base64 of 32 bytes */
  constructor(encryptionKey: string) {
    this.key = Buffer.from(encryptionKey, 'base64');
    if (this.key.length !== KEY_BYTES) throw new Error('The encryption key must be base64 of 32 bytes.');
  }

  /** A new data key for the record. */
  newRecord(table: string, row: string): RecordKey {
    const dataKey = randomBytes(KEY_BYTES);
    return this.record(table, row, dataKey, seal(this.key, dataKey, { table, column: 'data_key', row }));
  }

  /** @throws DomainError FIELD_UNREADABLE when the wrapped key is not this record's */
  existingRecord(table: string, row: string, wrapped: Buffer): RecordKey {
    return this.record(table, row, open(this.key, wrapped, { table, column: 'data_key', row }), wrapped);
  }

  private record(table: string, row: string, dataKey: Buffer, wrapped: Buffer): RecordKey {
    return {
      wrapped,
      seal: (text, column) => seal(dataKey, Buffer.from(text, 'utf8'), { table, column, row }),
      open: (sealed, column) => open(dataKey, sealed, { table, column, row }).toString('utf8'),
      sealBytes: (bytes, column) => seal(dataKey, bytes, { table, column, row }),
      openBytes: (sealed, column) => open(dataKey, sealed, { table, column, row }),
    };
  }
}
