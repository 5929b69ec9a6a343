import type { Money, Words } from '../../i18n/use-words.js';

/** Digits of the minor unit: 2 of dollars, 0 of yen, 3 of Kuwaiti dinars. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** With its minor units: an hourly rate, or a line that has to add up with others. */
export const exactMoney = ({ number }: Pick<Words, 'number'>, { currency, minorUnits }: Money): string =>
  number(minorUnits / 10 ** digitsOf(currency), { style: 'currency', currency });
