import { CREDENTIAL_KINDS, type CredentialClaim, type CredentialKind } from '@crossward/contracts';
import type { DocumentRow } from '@crossward/credentials-data-access';
import {
  DOCUMENT_STATUSES,
  DOCUMENT_TYPES,
  type DocumentStatus,
  type DocumentType,
} from '@crossward/credentials-domain';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { Code, Day, Flag, Id, Instant, Jurisdiction, ListOf, Text, Whole } from '@crossward/platform-http';

const nullable = { nullable: true } as const;

/** The key of a credential. */
export const CredentialKey = () => Text({ max: 200, description: '`key` of GET /v1/nurses/me/credentials.' });

export class AttachOptions {
  @CredentialKey() credential!: string;
  @Id({ optional: true, description: 'A document that this one takes the place of.' }) replaces?: string;
}

export class DocumentView {
  @Id() id!: string;
  @CredentialKey() credential!: string;
  @Code(CREDENTIAL_KINDS) kind!: CredentialKind;
  @Code(DOCUMENT_STATUSES) status!: DocumentStatus;
  @Text({ description: 'Cleaned, and with the ending of what the file is.' }) fileName!: string;
  @Code(DOCUMENT_TYPES, { description: 'By the bytes.' }) mediaType!: DocumentType;
  @Whole({ min: 1 }) byteSize!: number;
  @Whole({ min: 1, ...nullable, description: 'Of a PDF.' }) pages!: number | null;
  @Text({ min: 64, max: 64 }) sha256!: string;
  @Flag({ description: 'A check was decided with it at hand: it is kept.' }) reliedOn!: boolean;
  @Instant() attachedAt!: string;
  @Whole({ min: 1 }) version!: number;
}

/** As its nurse sees it. */
export class AttachedDocument extends DocumentView {
  @ListOf(Text(), { max: 200, description: 'Other credentials that hold the very same file.' })
  alsoAttachedTo!: string[];
}

/** As a recruiter sees it beside the check. */
export class DocumentOfCheck extends DocumentView {
  @Flag({ description: 'Another nurse has attached the very same file.' }) alsoOfAnotherNurse!: boolean;
}

export class CredentialView implements CredentialClaim {
  @CredentialKey() key!: string;
  @Code(CREDENTIAL_KINDS) kind!: CredentialKind;
  @Text({ ...nullable, description: 'Which certificate, test, exam or kind of education.' }) code!: string | null;
  @Jurisdiction(nullable) jurisdiction!: JurisdictionCode | null;
  @Text(nullable) profession!: Profession | null;
  @Text(nullable) number!: string | null;
  @Text({ ...nullable, description: 'Of a licence.' }) status!: string | null;
  @Day({ ...nullable, description: 'Issued, taken, passed or completed.' }) on!: LocalDate | null;
  @Day({ ...nullable, description: 'Last good day.' }) lastDay!: LocalDate | null;
}

/** Of a credential that the profile names no more. */
export const NOT_CLAIMED = {
  ...{ code: null, jurisdiction: null, profession: null, number: null, status: null, on: null, lastDay: null },
} as const;

export class OwnCredential extends CredentialView {
  @Flag({ description: 'False: the profile names it no more, and only its documents are left.' }) claimed!: boolean;
  @ListOf(AttachedDocument, { max: 200 }) documents!: AttachedDocument[];
}

export const toDocumentView = (row: DocumentRow, fileName: string): DocumentView => ({
  id: row.id,
  credential: row.credentialKey,
  kind: row.credentialKind,
  status: row.status,
  fileName,
  mediaType: row.mediaType,
  byteSize: row.byteSize,
  pages: row.pages,
  sha256: row.sha256,
  reliedOn: row.reliedOnBy !== null,
  attachedAt: row.createdAt.toISOString(),
  version: row.version,
});

export const toAttached = (row: DocumentRow, fileName: string, own: readonly DocumentRow[]): AttachedDocument => ({
  ...toDocumentView(row, fileName),
  alsoAttachedTo: own
    .filter(({ sha256, credentialKey }) => sha256 === row.sha256 && credentialKey !== row.credentialKey)
    .map(({ credentialKey }) => credentialKey),
});
