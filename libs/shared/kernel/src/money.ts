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

// ISO 4217, list one: every other currency has two. Not asked of Intl, which knows how many digits are customary in a
// shop (none for HUF, COP or IQD) and would make a hundredfold of an amount.
const DIGITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};
const NOT_TWO = new Map(
  Object.entries(DIGITS).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)] as const)),
);

/** Digits of the minor unit after the point: 2 for USD, 0 for JPY. */
export const fractionDigits = (currency: string): number => NOT_TWO.get(currency) ?? 2;

/** One sum per currency, in the order in which the currencies first appear. Currencies are never mixed. */
export const sumByCurrency = (amounts: readonly Money[]): Money[] => {
  const sums = new Map<string, number>();
  for (const { minorUnits, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ minorUnits, currency }));
};

export const formatMoney = ({ minorUnits, currency }: Money, locale = 'en'): string => {
  const digits = fractionDigits(currency);
  const shown = { style: 'currency', currency, currencyDisplay: 'code' } as const;
  return new Intl.NumberFormat(locale, {
    ...shown,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minorUnits / 10 ** digits);
};
