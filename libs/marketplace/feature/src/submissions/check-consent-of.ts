import {
  getRowForUpdate,
  SubmissionConsentRow,
  type GapRow,
  type SubmissionRow,
} from '@crossward/marketplace-data-access';
import { checkConsentInForce, checkConsentStands } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { consentTermsOf } from '../consents/consent-terms.js';

/**
 * Whether the consent that a submission was made on still stands; runs as the system, with the gap's row held. Rows from
 * before consents had rows of their own were made on a text that knew no expiry.
 * @throws DomainError CONSENT_WITHDRAWN, CONSENT_EXPIRED, CONSENT_TERMS_CHANGED
 */
export const checkConsentOf = async (tx: Transaction, { consentId }: SubmissionRow, gap: GapRow): Promise<void> => {
  if (consentId === null) return;
  const consent = await getRowForUpdate(tx, SubmissionConsentRow, 'submission consent', consentId);
  checkConsentStands(consent, consentTermsOf(gap), tx.now);
};

/**
 * The same for what changes no terms that she relied on: an interview, or an offer on what she asked for herself.
 * @throws DomainError CONSENT_WITHDRAWN, CONSENT_EXPIRED
 */
export const checkConsentInForceOf = async (tx: Transaction, { consentId }: SubmissionRow): Promise<void> => {
  if (consentId === null) return;
  checkConsentInForce(await getRowForUpdate(tx, SubmissionConsentRow, 'submission consent', consentId), tx.now);
};
