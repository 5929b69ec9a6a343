import { FALSE, TRUE, UNKNOWN, type Truth } from './truth.js';

/** The country of an ISO 3166-2 code; the code itself where it is a country. */
export const countryPart = (code: string): string => (code.length > 2 ? code.slice(0, 2) : code);

/** Does a place lie in a region? Unknown where only the region's country was told. */
export const liesIn = (place: string, region: string): Truth => {
  if (place === region || place.startsWith(`${region}-`)) return TRUE;
  return region.startsWith(`${place}-`) ? UNKNOWN : FALSE;
};
