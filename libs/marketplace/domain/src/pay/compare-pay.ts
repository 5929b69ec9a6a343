import type { Citation, ExchangeRates, Prices } from '@crossward/contracts';
import type { CountryCode, LocalDate } from '@crossward/kernel';
import { convertPay, type ConvertedPay, type PostedPay, type Ratio } from './convert-pay.js';

export const NO_RATE_REASONS = ['no_rate', 'no_rates_yet', 'too_large'] as const;
export const NO_PARITY_REASONS = ['no_figures_for_place', 'posted_in_another_currency', 'too_large'] as const;

/** Pay in another currency by what it was worth on a day; without a rate nothing but the reason. */
export interface PayAtRate {
  currency: string;
  pay: ConvertedPay | null;
  /** Units of the currency for one of that of the posted pay. */
  rate: number | null;
  ratesOf: LocalDate | null;
  source: Citation | null;
  reason: (typeof NO_RATE_REASONS)[number] | null;
}

/** What buys in one country what the pay buys where it is earned; without figures nothing but the reason. */
export interface PayAtPurchasingPower {
  country: CountryCode;
  pay: ConvertedPay | null;
  rate: number | null;
  year: number | null;
  source: Citation | null;
  reason: (typeof NO_PARITY_REASONS)[number] | null;
}

/** Six significant digits, for showing; amounts are worked out by the ratio itself. */
const shown = ({ units, per }: Ratio): number => Number((units / per).toPrecision(6));

const worth = ({ base, perBase }: ExchangeRates, currency: string): number | undefined =>
  currency === base ? 1 : Object.hasOwn(perBase, currency) ? perBase[currency] : undefined;

/** By the newest rates of the day or before; never by those of a later day, and never across what has no rate. */
export const payAtRate = (pay: PostedPay, currency: string, { exchangeRates }: Prices, on: LocalDate): PayAtRate => {
  const none = { currency, pay: null, rate: null, ratesOf: null, source: null };
  const rates = exchangeRates.filter(({ asOf }) => asOf <= on).at(-1);
  if (!rates) return { ...none, reason: 'no_rates_yet' };
  const [units, per] = [worth(rates, currency), worth(rates, pay.weekly.currency)];
  const same = currency === pay.weekly.currency;
  if (!same && (units === undefined || per === undefined)) return { ...none, reason: 'no_rate' };
  const ratio = same ? { units: 1, per: 1 } : { units: Number(units), per: Number(per) };
  const converted = convertPay(pay, currency, ratio);
  if (!converted) return { ...none, reason: 'too_large' };
  const dated = { ratesOf: rates.asOf, source: rates.cite };
  return { currency, pay: converted, rate: shown(ratio), ...dated, reason: null };
};

/** By the newest figures that know both countries, of the year of the day or before. */
export const payAtPurchasingPower = (
  pay: PostedPay,
  { earnedIn, spentIn }: { earnedIn: CountryCode; spentIn: CountryCode },
  { purchasingPower }: Prices,
  on: LocalDate,
): PayAtPurchasingPower => {
  const none = { country: spentIn, pay: null, rate: null, year: null, source: null };
  const latest = Number(on.slice(0, 4));
  const known = purchasingPower.findLast(
    ({ year, perInternationalDollar: of }) => year <= latest && of[earnedIn] && of[spentIn],
  );
  const [there, here] = [known?.perInternationalDollar[earnedIn], known?.perInternationalDollar[spentIn]];
  if (!known || !there || !here) return { ...none, reason: 'no_figures_for_place' };
  if (there.currency !== pay.weekly.currency) return { ...none, reason: 'posted_in_another_currency' };
  const ratio = { units: here.units, per: there.units };
  const converted = convertPay(pay, here.currency, ratio);
  if (!converted) return { ...none, reason: 'too_large' };
  return { country: spentIn, pay: converted, rate: shown(ratio), year: known.year, source: known.cite, reason: null };
};
