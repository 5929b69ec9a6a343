import { CREDENTIAL_KINDS, ROLES, type CredentialKind, type Role } from '@crossward/contracts';
import {
  SHARE_PURPOSES,
  SHARE_STATUSES,
  shareStatus,
  type SharePurpose,
  type ShareStatus,
} from '@crossward/credentials-domain';
import type { ShareRow } from '@crossward/credentials-data-access';
import type { LocalDate } from '@crossward/kernel';
import { Code, Day, Flag, Id, Instant, ListOf, Nested, Text, Whole } from '@crossward/platform-http';
import { CredentialKey, CredentialView, DocumentView } from '../documents/document.views.js';

const nullable = { nullable: true } as const;
const ZONE = /^[A-Z][A-Za-z0-9_+/-]{1,60}$/;

export class ShareBody {
  @Id() organisationId!: string;
  @ListOf(CredentialKey(), { min: 1, max: 50, description: 'What may be read, and nothing else.' })
  credentials!: string[];
  @Code(SHARE_PURPOSES) purpose!: SharePurpose;
  @Day({ description: 'The last day on which it can be read; at most a year from now.' }) lastDay!: LocalDate;
  @Text({ max: 61, pattern: ZONE, optional: true, description: 'Where the day is counted; at home unless told.' })
  timeZone?: string;
}

export class ShareSummary {
  @Id() id!: string;
  @Id() organisationId!: string;
  @Text({ ...nullable }) organisationName!: string | null;
  @Text({ ...nullable, description: 'Family name, given names; null for the nurse herself.' })
  nurseName!: string | null;
  @Code(SHARE_PURPOSES) purpose!: SharePurpose;
  @ListOf(CredentialKey(), { max: 50 }) credentialKeys!: string[];
  @Day() lastDay!: LocalDate;
  @Text() timeZone!: string;
  @Instant({ description: 'The end of the last day in the time zone.' }) expiresAt!: string;
  @Code(SHARE_STATUSES) status!: ShareStatus;
  @Instant(nullable) endedAt!: string | null;
  @Instant() createdAt!: string;
  @Whole({ min: 1 }) version!: number;
}

/** A check that came out well. */
export class EstablishedView {
  @Text({ description: 'Who was asked.' }) source!: string;
  @Day() establishedOn!: LocalDate;
  @Day({ ...nullable, description: 'Last day on which it is good.' }) goodUntil!: LocalDate | null;
  @Flag({ description: 'The source was a simulator.' }) simulated!: boolean;
}

export class SharedCredential extends CredentialView {
  @Nested(EstablishedView, { ...nullable, description: 'The newest check that established it.' })
  established!: EstablishedView | null;
  @ListOf(DocumentView, { max: 200 }) documents!: DocumentView[];
}

export class ShareView extends ShareSummary {
  @ListOf(SharedCredential, { max: 50 }) credentials!: SharedCredential[];
}

export class ReadingView {
  @Id() id!: string;
  @Instant() at!: string;
  @Code(ROLES, { description: 'Of who looked.' }) role!: Role;
  @Text({ ...nullable, description: 'null: a recruiter.' }) organisationName!: string | null;
  @Code(['document', 'share'], { description: 'The file itself, or the list of what is shared.' })
  what!: 'document' | 'share';
  @Id() subjectId!: string;
  @Code(CREDENTIAL_KINDS, { ...nullable, description: 'Of a document.' }) kind!: CredentialKind | null;
}

export const toShareSummary = (
  row: ShareRow,
  names: { readonly organisation: string | null; readonly nurse: string | null },
  now: Date,
): ShareSummary => ({
  id: row.id,
  organisationId: row.organisationId,
  organisationName: names.organisation,
  nurseName: names.nurse,
  purpose: row.purpose,
  credentialKeys: row.credentialKeys,
  lastDay: row.lastDay,
  timeZone: row.timeZone,
  expiresAt: row.expiresAt.toISOString(),
  status: shareStatus(row, now),
  endedAt: row.endedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});
