import { fractionDigits, type LocalDate, type Money } from '@crossward/kernel';
import type { RatesDocument } from '../law/index.js';

/** Fees as one number, so that routes in several currencies can be compared. Never shown as what has to be paid. */
export interface Comparable {
  /** In minor units of the currency of comparison; the sum of what is known. */
  amount: number;
  /** Amounts in currencies that have no rate. */
  missing: number;
}

const COMPARED_IN = 'EUR';

/** The newest rates of the day or before; the oldest there are where the day lies before all of them. */
export const ratesOn = (rates: readonly RatesDocument[], on: LocalDate): RatesDocument | undefined =>
  rates.filter(({ asOf }) => asOf <= on).at(-1) ?? rates[0];

/** Turns fees into one currency by the rates of one day. */
export class FeeComparison {
  private readonly perMinorUnit = new Map<string, number | undefined>();

  constructor(private readonly rates: RatesDocument | undefined) {}

  get ratesOf(): LocalDate | undefined {
    return this.rates?.asOf;
  }

  compare(fees: readonly Money[]): Comparable {
    let amount = 0;
    let missing = 0;
    for (const fee of fees) {
      const rate = this.rateOf(fee.currency);
      if (rate === undefined) missing += 1;
      else amount += fee.minorUnits * rate;
    }
    return { amount, missing };
  }

  /** In the currency of comparison; undefined where a rate is missing. */
  show(fees: readonly Money[]): Money | undefined {
    const { amount, missing } = this.compare(fees);
    return missing === 0 ? { minorUnits: Math.round(amount), currency: COMPARED_IN } : undefined;
  }

  private rateOf(currency: string): number | undefined {
    if (!this.perMinorUnit.has(currency)) this.perMinorUnit.set(currency, this.lookUp(currency));
    return this.perMinorUnit.get(currency);
  }

  private lookUp(currency: string): number | undefined {
    const perBase = (code: string): number | undefined => (code === this.rates?.base ? 1 : this.rates?.perBase[code]);
    const [from, to] = [perBase(currency), perBase(COMPARED_IN)];
    if (from === undefined || to === undefined) return undefined;
    return (to / from) * 10 ** (fractionDigits(COMPARED_IN) - fractionDigits(currency));
  }
}
