import { createHash, randomBytes } from 'node:crypto';
import { consentTextOf, type ConsentText } from '@crossward/contracts';
import type { GapRow } from '@crossward/marketplace-data-access';
import { reliedOnTerms, type ReliedOnTerms } from '@crossward/marketplace-domain';
import { termsOf } from '../gaps/gap-view.js';

/** What a nurse is shown and consents to. */
export const consentTermsOf = (gap: GapRow): ReliedOnTerms => reliedOnTerms(termsOf(gap));

/** The same for the same terms, in whatever order a database gives keys and components back. */
export const hashOfTerms = (terms: ReliedOnTerms): string => {
  const components = terms.payComponents
    .map(({ kind, amount, taxAdvantaged }) => [kind, amount.minorUnits, amount.currency, taxAdvantaged ?? false])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const { assignment, shiftPattern, weeklyHours, payRate } = terms;
  const said = [assignment.from, assignment.until, shiftPattern, weeklyHours, payRate.minorUnits, payRate.currency];
  return createHash('sha256')
    .update(JSON.stringify([...said, components]))
    .digest('hex');
};

/** Of the very words that the nurse is shown. */
export const hashOfText = ({ text }: Pick<ConsentText, 'text'>): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** The words behind a consent: only those that its hash proves. */
export const agreedText = (textVersion: string, textHash: string | null): string | null => {
  const kept = consentTextOf(textVersion);
  return kept !== undefined && hashOfText(kept) === textHash ? kept.text : null;
};

/** 256 random bits: nobody guesses one, and what is stored of it gives it away to nobody. */
export const newConsentToken = (): string => randomBytes(32).toString('base64url');
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();
