import { iso31661Alpha2ToAlpha3, iso31662 } from 'iso-3166';
import { distance } from 'fastest-levenshtein';
import { DomainError } from './domain-error.js';
import { shownValue } from './shown-value.js';

/** ISO 3166-1 alpha-2, for example `DE`. */
export type CountryCode = string & { readonly __brand: 'CountryCode' };
/** ISO 3166-1 alpha-2 or ISO 3166-2: a place that can have a nursing regulator, for example `US-TX`, `CA-ON`, `GB`. */
export type JurisdictionCode = string & { readonly __brand: 'JurisdictionCode' };

// XK is not in ISO 3166-1 but is its user-assigned code in general use (EU, WHO) for Kosovo.
const COUNTRIES: ReadonlySet<string> = new Set([...Object.keys(iso31661Alpha2ToAlpha3), 'XK']);
// US territories are countries of their own in ISO 3166-1 and subdivisions of the US in ISO 3166-2; we use the latter.
const SUBDIVISIONS: ReadonlySet<string> = new Set(iso31662.map((entry) => entry.code));
const CALLED_OTHERWISE: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', ENGLAND: 'GB', USA: 'US' };

export const isCountryCode = (raw: unknown): raw is CountryCode => typeof raw === 'string' && COUNTRIES.has(raw);

export const isJurisdictionCode = (raw: unknown): raw is JurisdictionCode =>
  typeof raw === 'string' && (COUNTRIES.has(raw) || SUBDIVISIONS.has(raw));

export const countryOf = (jurisdiction: JurisdictionCode): CountryCode => jurisdiction.slice(0, 2) as CountryCode;

/** The code that was probably meant, or nothing when none is near. */
export const nearestJurisdiction = (raw: string): JurisdictionCode | undefined => {
  const upper = raw.trim().toUpperCase().replaceAll('_', '-');
  const known = CALLED_OTHERWISE[upper] ?? upper;
  if (isJurisdictionCode(known)) return known;
  if (upper.length < 4) return undefined;
  let best: { code: string; off: number } | undefined;
  for (const code of SUBDIVISIONS) {
    const off = distance(upper, code);
    if (off <= 1 && (!best || off < best.off)) best = { code, off };
  }
  return best?.code as JurisdictionCode | undefined;
};

const unknown = (raw: unknown, at: string, what: string): DomainError => {
  const shown = shownValue(raw);
  const near = nearestJurisdiction(shown);
  return new DomainError({
    kind: 'invalid',
    code: 'UNKNOWN_JURISDICTION',
    message: `${at} (${shown}) is not ${what}.`,
    nextStep: near
      ? `Maybe you mean ${near}.`
      : 'Use ISO 3166: two letters for a country (GB), country and subdivision for a state or province (US-TX).',
    facts: { at, value: shown, ...(near ? { nearest: near } : {}) },
  });
};

/** Refuses what is not ISO 3166, `UK` included: the code is `GB`. */
export const jurisdictionCode = (raw: unknown, at = 'jurisdiction'): JurisdictionCode => {
  if (isJurisdictionCode(raw)) return raw;
  throw unknown(raw, at, 'an ISO 3166 code of a jurisdiction');
};

export const countryCode = (raw: unknown, at = 'country'): CountryCode => {
  if (isCountryCode(raw)) return raw;
  throw unknown(raw, at, 'an ISO 3166-1 code of a country');
};
