import { DomainError, shownValue } from '@crossward/kernel';
import { SOURCE_LOCALE } from '@crossward/recognition-domain';
import type { Catalogue, Telling } from '@crossward/recognition-explanation';
import Negotiator from 'negotiator';

/** What a request says about it: `?lang=fr&explain=true`, Accept-Language. */
export interface TellingAsked {
  lang?: unknown;
  explain?: unknown;
  acceptLanguage?: string | undefined;
}

const unreadable = (explain: unknown): DomainError => {
  const message = `The query parameter explain (${shownValue(explain)}) is neither true nor false.`;
  return new DomainError({
    kind: 'invalid',
    code: 'INVALID_PARAMETER',
    message,
    nextStep: 'Write explain=true, or leave it out.',
    problems: [{ at: '?explain', code: 'INVALID_PARAMETER', message }],
  });
};

/** What people ask for by name has to be there; what a browser would prefer is served as far as it is there. */
const localeOf = ({ lang, acceptLanguage }: TellingAsked, catalogue: Catalogue): string => {
  if (lang !== undefined) return catalogue.language(String(lang)).locale;
  if (acceptLanguage === undefined) return SOURCE_LOCALE;
  return (
    new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(catalogue.locales) ?? SOURCE_LOCALE
  );
};

/** @throws DomainError UNKNOWN_LOCALE with the locales that there are, INVALID_PARAMETER */
export const readTelling = (asked: TellingAsked, catalogue: Catalogue): Telling => {
  const { explain } = asked;
  if (explain !== undefined && explain !== 'true' && explain !== 'false') throw unreadable(explain);
  return { locale: localeOf(asked, catalogue), explain: explain === 'true' };
};
