import type { Dictionary, Terms } from './dictionary.js';
import type { RawTerms } from './raw-nurse-columns.js';

/** Of the codes of raw columns those of an index. */
export type RawCodes = { readonly [List in keyof RawTerms]: Uint32Array };

const known = (dictionary: Dictionary, texts: readonly string[]): Uint32Array =>
  Uint32Array.from(texts, (text) => dictionary.code(text));

/** Terms that are new get a code here. */
export const rawCodes = (terms: Terms, given: RawTerms): RawCodes => ({
  specialties: known(terms.specialties, given.specialties),
  certificates: known(terms.certificates, given.certificates),
  languages: known(terms.languages, given.languages),
  timeZones: known(terms.timeZones, given.timeZones),
  currencies: known(terms.currencies, given.currencies),
  jurisdictions: known(terms.jurisdictions, given.jurisdictions),
  facilityIds: known(terms.facilityIds, given.facilityIds),
  organisationIds: known(terms.organisationIds, given.organisationIds),
});
