import { DomainError, defineLifecycle, type Facts } from '@crossward/kernel';
import { worsenedTerms, type ReliedOnTerms } from '../gap/gap-terms.js';

export type ConsentStatus = 'given' | 'used' | 'withdrawn';

/** A consent is used by one submission, and may be withdrawn before as well as after. */
export const consentLifecycle = defineLifecycle<ConsentStatus>('consent', 'given', {
  given: ['used', 'withdrawn'],
  used: ['withdrawn'],
  withdrawn: [],
});

const HOUR = 3_600_000;
/** Shorter, and no recruiter could act on it in time. */
export const SHORTEST_CONSENT = HOUR;
/** Longer, and the nurse would no longer have this gap in mind. */
export const LONGEST_CONSENT = 90 * 24 * HOUR;

/** What a nurse agreed to: to be submitted to one gap, on the terms that she was shown. */
export interface ConsentToGap {
  id: string;
  gapId: string;
  nurseId: string;
  status: ConsentStatus;
  terms: ReliedOnTerms;
  /** The first instant at which it counts no longer. */
  expiresAt: Date;
}

/**
 * When a consent given now ends; as late as may be unless the nurse says otherwise.
 * @throws DomainError CONSENT_EXPIRY_INVALID
 */
export const consentExpiry = (asked: Date | null, now: Date): Date => {
  const expiresAt = asked ?? new Date(now.getTime() + LONGEST_CONSENT);
  const left = expiresAt.getTime() - now.getTime();
  if (left >= SHORTEST_CONSENT && left <= LONGEST_CONSENT) return expiresAt;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'CONSENT_EXPIRY_INVALID',
    message: `The expiry (${expiresAt.toISOString()}) must lie between 1 hour and 90 days from (${now.toISOString()}).`,
    nextStep: 'Choose an expiry in that range, or leave it out for 90 days.',
    facts: { expiresAt: expiresAt.toISOString(), now: now.toISOString() },
  });
};

export const hasConsentLapsed = ({ expiresAt }: Pick<ConsentToGap, 'expiresAt'>, now: Date): boolean =>
  now.getTime() >= expiresAt.getTime();

const refusal = (code: string, consent: Pick<ConsentToGap, 'id'>, message: string, facts: Facts = {}): DomainError =>
  new DomainError({
    kind: 'conflict',
    code,
    message,
    nextStep: 'Ask the nurse for a new consent to this gap: POST /v1/submission-consents.',
    facts: { consentId: consent.id, ...facts },
  });

type Standing = Pick<ConsentToGap, 'id' | 'status' | 'expiresAt'>;

/**
 * Whether a consent counts at all: without one nobody offers to a nurse, and nobody asks her to an interview.
 * @throws DomainError CONSENT_WITHDRAWN, CONSENT_EXPIRED
 */
export const checkConsentInForce = (consent: Standing, now: Date): void => {
  if (consent.status === 'withdrawn') {
    throw refusal('CONSENT_WITHDRAWN', consent, `The consent (${consent.id}) has been withdrawn.`);
  }
  if (!hasConsentLapsed(consent, now)) return;
  const expiresAt = consent.expiresAt.toISOString();
  throw refusal('CONSENT_EXPIRED', consent, `The consent (${consent.id}) counted until (${expiresAt}).`, { expiresAt });
};

/**
 * Whether a consent still stands on the terms that the gap has now: for a submission as for the offer that follows it.
 * @throws DomainError CONSENT_WITHDRAWN, CONSENT_EXPIRED, CONSENT_TERMS_CHANGED
 */
export const checkConsentStands = (
  consent: Omit<ConsentToGap, 'gapId' | 'nurseId'>,
  termsNow: ReliedOnTerms,
  now: Date,
): void => {
  checkConsentInForce(consent, now);
  const changed = worsenedTerms(consent.terms, termsNow);
  if (changed.length === 0) return;
  const message = `Since the consent (${consent.id}) the gap has changed in (${changed.join(', ')}).`;
  throw refusal('CONSENT_TERMS_CHANGED', consent, message, { changed });
};

/**
 * Whether a consent lets this nurse be submitted to this gap, this once.
 * @throws DomainError CONSENT_FOR_ANOTHER_NURSE, CONSENT_FOR_ANOTHER_GAP, CONSENT_USED, and as `checkConsentStands`
 */
export const useConsent = (
  consent: ConsentToGap,
  { gapId, nurseId, terms }: { gapId: string; nurseId: string; terms: ReliedOnTerms },
  now: Date,
): ConsentStatus => {
  // Whose consent it is instead stays untold.
  if (consent.nurseId !== nurseId) {
    throw refusal('CONSENT_FOR_ANOTHER_NURSE', consent, `The consent is not one of the nurse (${nurseId}).`);
  }
  if (consent.gapId !== gapId) {
    throw refusal('CONSENT_FOR_ANOTHER_GAP', consent, `The consent is not one to the gap (${gapId}).`);
  }
  if (consent.status === 'used') {
    throw refusal(
      'CONSENT_USED',
      consent,
      `The consent (${consent.id}) has been used; each counts for one submission.`,
    );
  }
  checkConsentStands(consent, terms, now);
  return consentLifecycle.move(consent.status, 'used');
};
