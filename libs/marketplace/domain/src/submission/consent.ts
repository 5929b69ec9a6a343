import { consentTextOf, SUBMISSION_CONSENT, type ConsentText } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';

/** What the nurse agreed to when submitting. */
export interface ConsentGiven {
  textVersion: string;
  given: boolean;
}

/**
 * Consent counts only when it was given, and to words that are in force in their language.
 * @returns the words that were agreed to
 * @throws DomainError CONSENT_MISSING, CONSENT_TEXT_OUTDATED
 */
export const checkConsent = ({ given, textVersion }: ConsentGiven): ConsentText => {
  if (!given) {
    throw new DomainError({
      kind: 'unprocessable',
      code: 'CONSENT_MISSING',
      message: 'Nobody is submitted to a gap without having consented to it.',
      nextStep: `Read the consent text (${SUBMISSION_CONSENT.version}) and send \`given: true\` if you agree.`,
    });
  }
  const text = consentTextOf(textVersion);
  if (text?.inForce === true) return text;
  throw new DomainError({
    kind: 'conflict',
    code: 'CONSENT_TEXT_OUTDATED',
    message: `The consent names the text (${textVersion}); the one in force is (${SUBMISSION_CONSENT.version}).`,
    nextStep: 'Read the text at GET /v1/consent-texts/submission and consent to that version.',
    facts: { given: textVersion, inForce: SUBMISSION_CONSENT.version },
  });
};
