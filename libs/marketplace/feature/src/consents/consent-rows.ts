import type { ConsentText } from '@crossward/contracts';
import { SubmissionConsentRow, type GapRow } from '@crossward/marketplace-data-access';
import { consentExpiry, consentLifecycle } from '@crossward/marketplace-domain';
import { DomainError, notFound } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { consentTermsOf, hashOfTerms, hashOfText, hashOfToken } from './consent-terms.js';

interface Giving {
  id: string;
  nurseId: string;
  /** What she was shown and agreed to. */
  words: ConsentText;
  now: Date;
  expiresAt?: Date | null;
}

/** A consent to the terms that the gap has now. */
export const givenConsent = (
  gap: GapRow,
  { id, nurseId, words, now, expiresAt = null }: Giving,
  token: string | null,
): SubmissionConsentRow => {
  const terms = consentTermsOf(gap);
  return {
    ...{ id, organisationId: gap.organisationId, gapId: gap.id, nurseId, status: consentLifecycle.start },
    ...{ textVersion: words.version, textLanguage: words.language, textHash: hashOfText(words) },
    ...{ terms, termsHash: hashOfTerms(terms), tokenHash: token === null ? null : hashOfToken(token) },
    ...{ expiresAt: consentExpiry(expiresAt, now), createdAt: now, usedAt: null, usedByRole: null, withdrawnAt: null },
    version: 1,
  };
};

/** A consent that is given and used in the same breath. */
export const usedConsent = (
  gap: GapRow,
  { usedByRole, ...giving }: Giving & { usedByRole: string },
): SubmissionConsentRow => ({
  ...givenConsent(gap, giving, null),
  status: consentLifecycle.move(consentLifecycle.start, 'used'),
  usedAt: giving.now,
  usedByRole,
});

/**
 * The nurse has read other words than those that the version names.
 * @throws DomainError CONSENT_TEXT_OUTDATED
 */
export const checkTextShown = (words: ConsentText, textHash: string | undefined): void => {
  const inForce = hashOfText(words);
  if (textHash === undefined || textHash === inForce) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'CONSENT_TEXT_OUTDATED',
    message: `The text (${words.version}) is not that of the hash (${textHash}).`,
    nextStep: `Read the text at GET /v1/consent-texts/submission?lang=${words.language}, and consent to that if you agree.`,
    facts: { given: textHash, inForce },
  });
};

/**
 * The nurse has read other terms than those that the gap has now.
 * @throws DomainError CONSENT_TERMS_CHANGED
 */
export const checkTermsShown = (gap: GapRow, termsHash: string | undefined): void => {
  const inForce = hashOfTerms(consentTermsOf(gap));
  if (termsHash === undefined || termsHash === inForce) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'CONSENT_TERMS_CHANGED',
    message: `The terms of the gap (${gap.id}) are no longer those of the hash (${termsHash}).`,
    nextStep: `Read the terms again at GET /v1/gaps/${gap.id}/consent-terms, and consent to those if you agree.`,
    facts: { gapId: gap.id, given: termsHash, inForce },
  });
};

/**
 * The consent behind a token; runs as the system, since nobody but the nurse reads consents.
 * @throws DomainError CONSENT_TOKEN_UNKNOWN
 */
export const consentOfToken = async (tx: Transaction, token: string, hold: boolean): Promise<SubmissionConsentRow> => {
  const consent = await tx.manager.findOne(SubmissionConsentRow, {
    where: { tokenHash: hashOfToken(token) },
    ...(hold ? { lock: { mode: 'pessimistic_write' } } : {}),
  });
  if (consent) return consent;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'CONSENT_TOKEN_UNKNOWN',
    message: 'No consent belongs to this token.',
    nextStep: 'Ask the nurse for the token of her consent to this gap.',
  });
};

/** Withdraws what a new consent to the same gap takes the place of; runs as the system. */
export const supersedeConsents = async (tx: Transaction, gapId: string, nurseId: string): Promise<void> => {
  const superseded = await tx.query<{ id: string; organisation_id: string }>(
    `UPDATE marketplace.submission_consents SET status = 'withdrawn', withdrawn_at = $3, version = version + 1
     WHERE gap_id = $1 AND nurse_id = $2 AND status = 'given' RETURNING id, organisation_id`,
    [gapId, nurseId, tx.now],
  );
  for (const { id, organisation_id: organisationId } of superseded) {
    const details = { gapId, reason: 'superseded' };
    const subject = { subjectType: 'submission-consent', subjectId: id, nurseId, organisationId };
    tx.record({ action: 'submission-consent.withdrawn', ...subject, details });
  }
};

/** @throws DomainError SUBMISSION_CONSENT_NOT_FOUND */
export const consentOf = async (tx: Transaction, id: string): Promise<SubmissionConsentRow> => {
  const consent = await tx.manager.findOneBy(SubmissionConsentRow, { id });
  if (!consent) throw notFound('submission consent', id);
  return consent;
};
