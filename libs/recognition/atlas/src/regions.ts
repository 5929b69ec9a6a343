import { countryOf, type JurisdictionCode } from '@crossward/kernel';
import type { JurisdictionDocument } from '@crossward/recognition-domain';
import { countries, type TContinentCode, type TCountryCode } from 'countries-list';

/** Continents as CLDR names them in every language: the codes of UN M49. */
const M49: Record<TContinentCode, string> = {
  AF: '002',
  AN: '010',
  AS: '142',
  EU: '150',
  NA: '003',
  OC: '009',
  SA: '005',
};
const ELSEWHERE = '001';

export interface Region {
  /** A country whose parts regulate nurses themselves, or a continent as UN M49. */
  code: string;
  places: JurisdictionDocument[];
}

const regionOf = ({ code }: JurisdictionDocument, divided: ReadonlySet<string>): string => {
  const country = countryOf(code as JurisdictionCode);
  if (divided.has(country)) return country;
  const continent = (countries as Partial<Record<string, { continent: TContinentCode }>>)[country as TCountryCode];
  return continent ? M49[continent.continent] : ELSEWHERE;
};

/** Places by country where its parts are places of their own, otherwise by continent; those with most places first. */
export const regionsOf = (places: readonly JurisdictionDocument[], nameOf: (code: string) => string): Region[] => {
  const divided = new Set(places.filter(({ code }) => code.length > 2).map(({ code }) => code.slice(0, 2)));
  const regions = new Map<string, JurisdictionDocument[]>();
  for (const place of places) {
    const code = regionOf(place, divided);
    regions.set(code, [...(regions.get(code) ?? []), place]);
  }
  const byName = (a: JurisdictionDocument, b: JurisdictionDocument): number =>
    compareNames(nameOf(a.code), nameOf(b.code)) || compareNames(a.code, b.code);
  return [...regions]
    .map(([code, inside]) => ({ code, places: inside.sort(byName) }))
    .sort((a, b) => b.places.length - a.places.length || compareNames(a.code, b.code));
};

/** By letters without their accents, so that the order hangs on no system's collation. */
export const compareNames = (a: string, b: string): number => {
  const [left, right] = [a, b].map((name) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()) as [
    string,
    string,
  ];
  return left < right ? -1 : left > right ? 1 : 0;
};
