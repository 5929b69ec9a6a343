import { DomainError } from '@crossward/kernel';
import { BlindIndex, FieldCipher } from '@crossward/platform-encryption';

export interface SealedRecord {
  /** The record's own key, wrapped by the configured one. */
  readonly dataKey: Buffer;
  readonly sealed: Buffer;
}

const TABLE = 'credentials.verifications';
const COLUMN = 'sealed';

/** Seals what a verification is about: one JSON value per record, bound to the record's id, with fingerprints to find it. */
export class RecordCipher {
  private readonly fields: FieldCipher;
  private readonly index: BlindIndex;

  /** @param encryptionKey base64 of 32 bytes */
  constructor(encryptionKey: string) {
    this.fields = new FieldCipher(encryptionKey);
    this.index = new BlindIndex(encryptionKey, 'credentials');
  }

  seal(recordId: string, value: unknown): SealedRecord {
    const record = this.fields.newRecord(TABLE, recordId);
    return { dataKey: record.wrapped, sealed: record.seal(JSON.stringify(value), COLUMN) };
  }

  /** @throws DomainError RECORD_UNREADABLE when it was sealed under another key or for another record */
  open(recordId: string, { dataKey, sealed }: SealedRecord): unknown {
    try {
      return JSON.parse(this.fields.existingRecord(TABLE, recordId, dataKey).open(sealed, COLUMN));
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
    return this.index.fingerprint(text);
  }
}
