import { READER_LANGUAGES, type ReaderLanguage } from '@crossward/contracts';
import Negotiator from 'negotiator';

export type ReaderHeaders = Readonly<Record<string, string | string[] | undefined>>;

export const PAGE = 'text/html';
/** What answers at such an address depend on. */
export const PAGE_VARIES_BY = 'accept, accept-language';

/** Browsers ask for a page first; whoever names no type, or takes any, gets what programs read. */
export const prefersPage = (headers: ReaderHeaders, otherwise: string): boolean =>
  new Negotiator({ headers }).mediaType([otherwise, PAGE]) === PAGE;

export const languageOf = (headers: ReaderHeaders): ReaderLanguage =>
  (new Negotiator({ headers }).language([...READER_LANGUAGES]) ?? 'en') as ReaderLanguage;
