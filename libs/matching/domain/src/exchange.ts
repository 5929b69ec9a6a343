import type { PayConversion } from '@crossward/contracts';
import { type LocalDate, type Money, fractionDigits } from '@crossward/kernel';

/** Rates of one day: how many units of each currency one unit of the base buys. */
export interface ExchangeRates {
  readonly asOf: LocalDate;
  readonly base: string;
  readonly perBase: Readonly<Record<string, number>>;
  /** Who publishes them; shown wherever a converted amount is shown. */
  readonly source: string;
}

const digitsByCurrency = new Map<string, number>();

const digits = (currency: string): number => {
  const known = digitsByCurrency.get(currency);
  if (known !== undefined) return known;
  const found = fractionDigits(currency);
  digitsByCurrency.set(currency, found);
  return found;
};

const rateOf = (currency: string, rates: ExchangeRates): number | null => {
  if (currency === rates.base) return 1;
  const rate = rates.perBase[currency];
  return rate !== undefined && Number.isFinite(rate) && rate > 0 ? rate : null;
};

/** The amount in another currency, rounded to its minor unit; null where no rate is known. */
export const convert = (amount: Money, currency: string, rates: ExchangeRates | null): Money | null => {
  if (amount.currency === currency) return amount;
  if (!rates) return null;
  const from = rateOf(amount.currency, rates);
  const to = rateOf(currency, rates);
  if (from === null || to === null) return null;
  const major = amount.minorUnits / 10 ** digits(amount.currency);
  return { minorUnits: Math.round((major / from) * to * 10 ** digits(currency)), currency };
};

/** `USD 30.50`: code first and a plain point, so that a reason reads the same everywhere. */
export const showMoney = ({ minorUnits, currency }: Money): string =>
  `${currency} ${(minorUnits / 10 ** digits(currency)).toFixed(digits(currency))}`;

/** What `convert` reckons with, for every currency that can be compared with this one. */
export const conversionsTo = (currency: string, rates: ExchangeRates | null): PayConversion[] => {
  const to = rates && rateOf(currency, rates);
  if (!rates || to === null) return [];
  return [...new Set([rates.base, ...Object.keys(rates.perBase)])].flatMap((other) => {
    const from = rateOf(other, rates);
    if (other === currency || from === null) return [];
    const scales = { unitsPerMajor: 10 ** digits(other), toUnitsPerMajor: 10 ** digits(currency) };
    return [{ currency: other, perBase: from, toPerBase: to, ...scales }];
  });
};
