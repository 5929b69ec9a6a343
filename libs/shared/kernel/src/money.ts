import { DomainError } from './domain-error.js';

/** An amount in the minor units of its ISO 4217 currency: `{ minorUnits: 3050, currency: 'USD' }` is USD 30.50. */
export interface Money {
  readonly minorUnits: number;
  readonly currency: string;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

export const isCurrency = (raw: unknown): raw is string => typeof raw === 'string' && CURRENCIES.has(raw);

export const money = (minorUnits: number, currency: string): Money => {
  if (!Number.isSafeInteger(minorUnits) || !isCurrency(currency)) {
    throw new DomainError({
      kind: 'invalid',
      code: 'INVALID_MONEY',
      message: `(${minorUnits} ${currency}) is not an amount of money.`,
      nextStep: 'Give whole minor units (cents) and an ISO 4217 currency such as CAD.',
      facts: { minorUnits, currency },
    });
  }
  return { minorUnits, currency };
};

const digits = new Map<string, number>();

/** Digits after the point in this currency: 2 for USD, 0 for JPY. */
export const fractionDigits = (currency: string): number => {
  // Kept, since a formatter takes some fifty microseconds to make.
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
};

/** One sum per currency, in the order in which the currencies first appear. Currencies are never mixed. */
export const sumByCurrency = (amounts: readonly Money[]): Money[] => {
  const sums = new Map<string, number>();
  for (const { minorUnits, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ minorUnits, currency }));
};

export const formatMoney = ({ minorUnits, currency }: Money, locale = 'en'): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(
    minorUnits / 10 ** fractionDigits(currency),
  );
