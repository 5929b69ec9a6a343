/** What the product speaks to people. */
export const READER_LANGUAGES = ['en', 'fr', 'es'] as const;
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** Provided by messaging: in which language somebody wants to be told, for whatever reaches her outside of a page. */
export interface ReaderLanguagePort {
  languageOf(accountId: string): Promise<ReaderLanguage>;
}
export const ReaderLanguagePort = Symbol('ReaderLanguagePort');
