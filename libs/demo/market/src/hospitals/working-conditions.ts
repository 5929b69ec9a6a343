import type { CefrLevel, Money } from '@crossward/kernel';

/** What a gap of a place pays and asks in words; pay an hour in minor units. */
interface Conditions {
  readonly currency: string;
  readonly pay: readonly [from: number, to: number];
  readonly languages: readonly { language: string; level: CefrLevel }[];
  readonly weeklyHours: readonly number[];
}

const english = (level: CefrLevel) => [{ language: 'en', level }];
const UNITED_STATES = {
  currency: 'USD',
  pay: [4800, 7200],
  languages: english('C1'),
  weeklyHours: [36, 40, 48],
} as const;
const CANADA = { currency: 'CAD', pay: [4800, 6800], languages: english('C1'), weeklyHours: [36, 37.5] } as const;

const CONDITIONS: Readonly<Record<string, Conditions>> = {
  US: UNITED_STATES,
  CA: CANADA,
  MX: { currency: 'MXN', pay: [14000, 22000], languages: [{ language: 'es', level: 'C1' }], weeklyHours: [40, 48] },
  DK: { currency: 'DKK', pay: [25000, 33000], languages: [{ language: 'da', level: 'B2' }], weeklyHours: [37] },
  SE: { currency: 'SEK', pay: [25000, 33000], languages: [{ language: 'sv', level: 'B2' }], weeklyHours: [38] },
  CH: { currency: 'CHF', pay: [4600, 6200], languages: [{ language: 'de', level: 'B2' }], weeklyHours: [42] },
  DE: { currency: 'EUR', pay: [2800, 3900], languages: [{ language: 'de', level: 'B2' }], weeklyHours: [38, 40] },
  FR: { currency: 'EUR', pay: [2400, 3300], languages: [{ language: 'fr', level: 'B2' }], weeklyHours: [35] },
  PL: { currency: 'PLN', pay: [9500, 14000], languages: [{ language: 'pl', level: 'C1' }], weeklyHours: [38, 40] },
  GB: { currency: 'GBP', pay: [2500, 3600], languages: english('B2'), weeklyHours: [37] },
  IE: { currency: 'EUR', pay: [3300, 4400], languages: english('B2'), weeklyHours: [37] },
  AU: { currency: 'AUD', pay: [5000, 6800], languages: english('C1'), weeklyHours: [38] },
  NZ: { currency: 'NZD', pay: [4600, 6000], languages: english('C1'), weeklyHours: [40] },
};

export const conditionsIn = (jurisdiction: string): Conditions => {
  const found = CONDITIONS[jurisdiction.slice(0, 2)];
  if (!found) throw new Error(`This market has no working conditions for (${jurisdiction}).`);
  return found;
};

export const payOf = ({ currency }: Conditions, minorUnits: number): Money => ({
  minorUnits: Math.round(minorUnits / 25) * 25,
  currency,
});
