import type { Money } from './use-words.js';

/** Digits of the minor unit: 2 of dollars, 0 of yen, 3 of Kuwaiti dinars. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Minor units as the number that people write: 4150 cents are 41.5. */
export const inWholeUnits = ({ currency, minorUnits }: Money): number => minorUnits / 10 ** digitsOf(currency);
