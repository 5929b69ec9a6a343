import type { CountryCode, LocalDate } from '@crossward/kernel';
import type { Citation } from './recognition.js';

/** What one unit of the base was worth in each currency on a day. For comparing, never for charging. */
export interface ExchangeRates {
  asOf: LocalDate;
  base: string;
  perBase: Readonly<Record<string, number>>;
  cite: Citation;
}

/** How many units of its own currency bought in each country what one international dollar buys, over a year. */
export interface PurchasingPower {
  year: number;
  perInternationalDollar: Readonly<Record<CountryCode, { currency: string; units: number }>>;
  cite: Citation;
}

/** Dated and cited figures by which amounts of several places are compared; each list in the order of its days. */
export interface Prices {
  exchangeRates: readonly ExchangeRates[];
  purchasingPower: readonly PurchasingPower[];
}

/** Provided by recognition, beside the law that it compares fees for. */
export interface PricesPort {
  /** Cheap enough to be asked for in every request. */
  prices(): Promise<Prices>;
}
export const PricesPort = Symbol('PricesPort');
