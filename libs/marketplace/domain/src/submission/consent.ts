import { DomainError } from '@crossward/kernel';
import { SUBMISSION_CONSENT } from '@crossward/contracts';

/** What the nurse agreed to when submitting. */
export interface ConsentGiven {
  textVersion: string;
  given: boolean;
}

/**
 * Consent counts only when it was given, and to the words that are in force.
 * @throws DomainError CONSENT_MISSING, CONSENT_TEXT_OUTDATED
 */
export const checkConsent = (consent: ConsentGiven): void => {
  if (!consent.given) {
    throw new DomainError({
      kind: 'unprocessable',
      code: 'CONSENT_MISSING',
      message: 'Nobody is submitted to a gap without having consented to it.',
      nextStep: `Read the consent text (${SUBMISSION_CONSENT.version}) and send \`given: true\` if you agree.`,
    });
  }
  if (consent.textVersion === SUBMISSION_CONSENT.version) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'CONSENT_TEXT_OUTDATED',
    message: `The consent names the text (${consent.textVersion}); the one in force is (${SUBMISSION_CONSENT.version}).`,
    nextStep: 'Read the text at GET /v1/consent-texts/submission and consent to that version.',
    facts: { given: consent.textVersion, inForce: SUBMISSION_CONSENT.version },
  });
};
