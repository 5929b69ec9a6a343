import type { CredentialKind } from '@crossward/contracts';
import type { DocumentStatus, DocumentType } from '@crossward/credentials-domain';
import { Entity } from 'typeorm';
import { BytesColumn, IdColumn, IdKey, InstantColumn, TextColumn, WholeColumn } from './columns.js';

/** A photo or file of a credential; its name is a ciphertext. */
@Entity({ schema: 'credentials', name: 'documents' })
export class DocumentRow {
  @IdKey() id: string;
  @IdColumn() nurseId: string;
  @TextColumn() credentialKey: string;
  @TextColumn() credentialKind: CredentialKind;
  @TextColumn() status: DocumentStatus;
  @TextColumn() mediaType: DocumentType;
  @WholeColumn() byteSize: number;
  /** Of the file, hex. */
  @TextColumn() sha256: string;
  @WholeColumn({ nullable: true }) pages: number | null;
  @BytesColumn() dataKey: Buffer;
  @BytesColumn() fileName: Buffer;
  @IdColumn({ nullable: true }) replaces: string | null;
  /** The first check that was decided while it was attached. */
  @IdColumn({ nullable: true }) reliedOnBy: string | null;
  @InstantColumn({ nullable: true }) reliedOnAt: Date | null;
  @InstantColumn({ nullable: true }) withdrawnAt: Date | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}

/** The bytes of a document, as a ciphertext under its data key; gone with its withdrawal. */
@Entity({ schema: 'credentials', name: 'document_contents' })
export class DocumentContentRow {
  @IdKey() documentId: string;
  @IdColumn() nurseId: string;
  @BytesColumn() sealed: Buffer;
}
