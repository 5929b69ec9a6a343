export interface Money {
  currency: string;
  minorUnits: number;
}

const DIGITS = new Map<string, number>();

/** Digits of the minor unit: 2 of dollars, 0 of yen, 3 of Kuwaiti dinars. */
export const digitsOf = (currency: string): number => {
  const known = DIGITS.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  DIGITS.set(currency, digits);
  return digits;
};

/** Minor units as the number that people write: 4150 cents are 41.5. */
export const inWholeUnits = ({ currency, minorUnits }: Money): number => minorUnits / 10 ** digitsOf(currency);
