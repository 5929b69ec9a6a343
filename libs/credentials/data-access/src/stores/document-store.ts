import type { CredentialKind } from '@crossward/contracts';
import type { DocumentType } from '@crossward/credentials-domain';
import { notFound } from '@crossward/kernel';
import { versionConflict, type Transaction } from '@crossward/platform-database';
import { FieldCipher } from '@crossward/platform-encryption';
import { DocumentContentRow, DocumentRow } from '../entities/document.entities.js';

const TABLE = 'credentials.documents';

export interface NewDocument {
  readonly nurseId: string;
  readonly credentialKey: string;
  readonly credentialKind: CredentialKind;
  readonly mediaType: DocumentType;
  readonly sha256: string;
  readonly pages: number | null;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly replaces: string | null;
}

/** Reads and writes documents inside a caller's transaction. Sealing and opening happen here and nowhere else. */
export class DocumentStore {
  private readonly cipher: FieldCipher;

  /** @param encryptionKey base64 of 32 bytes */
  constructor(encryptionKey: string) {
    this.cipher = new FieldCipher(encryptionKey);
  }

  async add(tx: Transaction, { fileName, bytes, ...columns }: NewDocument): Promise<DocumentRow> {
    const id = tx.newId();
    const key = this.cipher.newRecord(TABLE, id);
    const row: DocumentRow = {
      ...columns,
      id,
      status: 'attached',
      byteSize: bytes.length,
      dataKey: key.wrapped,
      fileName: key.seal(fileName, 'file_name'),
      reliedOnBy: null,
      reliedOnAt: null,
      withdrawnAt: null,
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    };
    await tx.manager.insert(DocumentRow, row);
    await tx.manager.insert(DocumentContentRow, {
      ...{ documentId: id, nurseId: row.nurseId },
      sealed: key.sealBytes(bytes, 'content'),
    });
    return row;
  }

  /** @throws DomainError DOCUMENT_NOT_FOUND, also for what is not the actor's to see */
  async get(tx: Transaction, id: string): Promise<DocumentRow> {
    const row = await tx.manager.findOneBy(DocumentRow, { id });
    if (row === null) throw notFound('document', id);
    return row;
  }

  /** What is attached, the oldest first. */
  listOfNurse(tx: Transaction, nurseId: string, credentialKey?: string): Promise<DocumentRow[]> {
    return tx.manager.find(DocumentRow, {
      where: { nurseId, status: 'attached', ...(credentialKey === undefined ? {} : { credentialKey }) },
      order: { id: 'ASC' },
    });
  }

  fileName({ id, dataKey, fileName }: DocumentRow): string {
    return this.cipher.existingRecord(TABLE, id, dataKey).open(fileName, 'file_name');
  }

  /** @throws DomainError DOCUMENT_NOT_FOUND once it was withdrawn: then the bytes are gone */
  async content(tx: Transaction, { id, dataKey }: DocumentRow): Promise<Buffer> {
    const row = await tx.manager.findOneBy(DocumentContentRow, { documentId: id });
    if (row === null) throw notFound('document', id);
    return this.cipher.existingRecord(TABLE, id, dataKey).openBytes(row.sealed, 'content');
  }

  /** Takes the bytes away for good; the row keeps that there was a document. */
  async withdraw(tx: Transaction, row: DocumentRow): Promise<DocumentRow> {
    const changes = { status: 'withdrawn', withdrawnAt: tx.now, version: row.version + 1, updatedAt: tx.now } as const;
    const { affected } = await tx.manager.update(DocumentRow, { id: row.id, version: row.version }, changes);
    if (affected !== 1) throw versionConflict('document', row.id);
    await tx.manager.delete(DocumentContentRow, { documentId: row.id });
    return { ...row, ...changes };
  }

  /** Keeps what was attached to a credential when a check of it was decided. */
  async keepFor(tx: Transaction, verificationId: string, of: { nurseId: string; key: string }): Promise<number> {
    return tx.execute(
      `UPDATE credentials.documents SET relied_on_by = $1, relied_on_at = $2, version = version + 1, updated_at = $2
       WHERE nurse_id = $3 AND credential_key = $4 AND status = 'attached' AND relied_on_by IS NULL`,
      [verificationId, tx.now, of.nurseId, of.key],
    );
  }

  /** Which of these files other nurses have attached too, of those whom the actor may see. */
  async filesOfOthers(tx: Transaction, nurseId: string, files: readonly string[]): Promise<ReadonlySet<string>> {
    if (files.length === 0) return new Set();
    const rows = await tx.query<{ sha256: string }>(
      `SELECT DISTINCT sha256 FROM credentials.documents
       WHERE sha256 = ANY ($1::text[]) AND nurse_id <> $2 AND status = 'attached'`,
      [files, nurseId],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
