import { digitsOf } from './minor-units.js';
import type { Money } from './use-words.js';

/** As people type it, 41.5, in whole minor units, 4150; null: no amount. */
export const moneyOf = (typed: string | number, currency: string): Money | null => {
  const amount = typeof typed === 'number' ? typed : Number(typed);
  if (typed === '' || !Number.isFinite(amount)) return null;
  return { currency, minorUnits: Math.round(amount * 10 ** digitsOf(currency)) };
};
