export interface PlaceVerdict {
  jurisdiction: string;
  verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
}

export interface CountryVerdict {
  country: string;
  /** The best of its parts: what a nurse can reach there. */
  verdict: PlaceVerdict['verdict'];
  /** How many parts have each verdict; a country that regulates as one has one part. */
  parts: Record<PlaceVerdict['verdict'], number>;
}

/** What a nurse can reach, before what is open and what is closed. */
export const BEST_FIRST = ['authorised', 'pathway', 'undetermined', 'barred'] as const;

/** Countries out of jurisdictions: a map of the world draws countries, the law often knows their parts. */
export const byCountry = (places: readonly PlaceVerdict[]): Map<string, CountryVerdict> => {
  const countries = new Map<string, CountryVerdict>();
  for (const { jurisdiction, verdict } of places) {
    const country = jurisdiction.slice(0, 2);
    const known = countries.get(country) ?? {
      country,
      verdict,
      parts: { authorised: 0, pathway: 0, barred: 0, undetermined: 0 },
    };
    known.parts[verdict] += 1;
    known.verdict = BEST_FIRST.find((one) => known.parts[one] > 0) ?? verdict;
    countries.set(country, known);
  }
  return countries;
};
