import type { SubmissionConsentRow } from '@crossward/marketplace-data-access';
import { hasConsentLapsed } from '@crossward/marketplace-domain';
import { iso, isoOrNull } from '../shared/iso.js';
import { agreedText } from './consent-terms.js';
import type { ConsentTermsBody, SubmissionConsentAnswer } from './consent.dto.js';

export const toConsentAnswer = (row: SubmissionConsentRow, now: Date): SubmissionConsentAnswer => ({
  id: row.id,
  gapId: row.gapId,
  nurseId: row.nurseId,
  // A consent lapses at its expiry by itself; nothing has to write that down.
  status: row.status !== 'withdrawn' && hasConsentLapsed(row, now) ? 'expired' : row.status,
  textVersion: row.textVersion,
  textLanguage: row.textLanguage,
  textHash: row.textHash,
  text: agreedText(row.textVersion, row.textHash),
  terms: row.terms as ConsentTermsBody,
  termsHash: row.termsHash,
  expiresAt: iso(row.expiresAt),
  createdAt: iso(row.createdAt),
  usedAt: isoOrNull(row.usedAt),
  usedByRole: row.usedByRole,
  withdrawnAt: isoOrNull(row.withdrawnAt),
  version: row.version,
});
