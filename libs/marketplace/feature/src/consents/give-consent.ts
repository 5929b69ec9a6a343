import { consentTextIn, type Actor, type ConsentLanguage } from '@crossward/contracts';
import { addRow, asSystem, GapRow, getRow, SubmissionConsentRow } from '@crossward/marketplace-data-access';
import { checkConsent, checkGapIsOpen } from '@crossward/marketplace-domain';
import { notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { checkTermsShown, checkTextShown, givenConsent, supersedeConsents } from './consent-rows.js';
import { consentTermsOf, hashOfTerms, hashOfText, newConsentToken } from './consent-terms.js';
import { toConsentAnswer } from './consent-view.js';
import type { ConsentTermsAnswer, ConsentTermsBody, GivenConsentAnswer, SubmissionConsentBody } from './consent.dto.js';

/** A nurse lets a recruiter submit her to one gap, once. */
@Injectable()
export class GiveConsent {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError GAP_NOT_FOUND */
  terms(actor: Actor, gapId: string, lang: ConsentLanguage = 'en'): Promise<ConsentTermsAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const terms = consentTermsOf(await getRow(tx, GapRow, 'gap', gapId));
      const words = consentTextIn(lang);
      const { version: textVersion, language: textLanguage, text } = words;
      const shown = { textVersion, textLanguage, text, textHash: hashOfText(words) };
      return { gapId, ...shown, terms: terms as ConsentTermsBody, termsHash: hashOfTerms(terms) };
    });
  }

  /**
   * Takes the place of an unused consent to the same gap, whose token is worth nothing from then on.
   * @throws DomainError CONSENT_MISSING, CONSENT_TEXT_OUTDATED, GAP_NOT_FOUND, GAP_NOT_OPEN, CONSENT_TERMS_CHANGED,
   *   CONSENT_EXPIRY_INVALID
   */
  async give(
    actor: Actor,
    { gapId, expiresAt, termsHash, ...consent }: SubmissionConsentBody,
  ): Promise<GivenConsentAnswer> {
    const nurseId = actor.nurseId;
    if (nurseId === null) throw notFound('nurse', 'me');
    const words = checkConsent(consent);
    checkTextShown(words, consent.textHash);
    const token = newConsentToken();
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.lock(`submission-consent:${nurseId}:${gapId}`);
      const gap = await getRow(tx, GapRow, 'gap', gapId);
      checkGapIsOpen(gap);
      checkTermsShown(gap, termsHash);
      const asked = expiresAt === undefined ? null : new Date(expiresAt);
      const row = givenConsent(gap, { id: tx.newId(), nurseId, words, now: tx.now, expiresAt: asked }, token);
      await asSystem(tx, async () => {
        await supersedeConsents(tx, gapId, nurseId);
        await addRow(tx, SubmissionConsentRow, row);
      });
      const { id, organisationId, textVersion, textLanguage, textHash } = row;
      const text = { textVersion, textLanguage, textHash };
      const details = { gapId, ...text, termsHash, expiresAt: row.expiresAt.toISOString() };
      const subject = { subjectType: 'submission-consent', subjectId: id, nurseId, organisationId };
      tx.record({ action: 'submission-consent.given', ...subject, details });
      return { ...toConsentAnswer(row, tx.now), token };
    });
  }
}
