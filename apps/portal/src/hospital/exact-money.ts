import type { Money } from '../i18n/use-words.js';

/** Digits after the point in a currency: two in euros, none in yen. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** As people type it, 41.5, in whole minor units, 4150; null: no amount. */
export const moneyOf = (typed: string | number, currency: string): Money | null => {
  const amount = typeof typed === 'number' ? typed : Number(typed);
  if (typed === '' || !Number.isFinite(amount)) return null;
  return { currency, minorUnits: Math.round(amount * 10 ** digitsOf(currency)) };
};

/** The reverse, for a field. */
export const typedOf = ({ currency, minorUnits }: Money): number => minorUnits / 10 ** digitsOf(currency);
