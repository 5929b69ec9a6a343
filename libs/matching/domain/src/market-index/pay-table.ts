import { fractionDigits } from '@crossward/kernel';
import type { ExchangeRates } from '../exchange.js';
import type { Dictionary } from './dictionary.js';

/** Least pay in any currency as the gap's currency, with the arithmetic of `convert` and without its objects. */
export class PayTable {
  private readonly divisor: Float64Array;
  private readonly rate: Float64Array;
  private readonly toRate: number;
  private readonly toPower: number;
  /** By `code % 32`: the least that a reference unit of any such currency comes to. Infinity where none converts. */
  private readonly leastPerUnit = new Float64Array(32).fill(Infinity);

  /** @param scales reference units of a minor unit of each currency */
  constructor(currencies: Dictionary, currency: string, rates: ExchangeRates | null, scales: Float64Array) {
    const rateOf = (code: string): number => {
      const rate = code === rates?.base ? 1 : (rates?.perBase[code] ?? NaN);
      return Number.isFinite(rate) && rate > 0 ? rate : NaN;
    };
    this.toRate = rateOf(currency);
    this.toPower = 10 ** fractionDigits(currency);
    this.divisor = Float64Array.from(currencies.texts, (code) => 10 ** fractionDigits(code));
    this.rate = Float64Array.from(currencies.texts, (code) => (code === currency ? -1 : rateOf(code)));
    currencies.texts.forEach((_, code) => {
      const perUnit = this.unrounded(1, code) / scales[code]!;
      if (perUnit < this.leastPerUnit[code & 31]!) this.leastPerUnit[code & 31] = perUnit;
    });
  }

  /** Minor units of the gap's currency; NaN where no rate is known. */
  needed(minorUnits: number, code: number): number {
    return this.rate[code] === -1 ? minorUnits : Math.round(this.unrounded(minorUnits, code));
  }

  /** Not more than a reference unit of any of these comes to. Infinity where none of them converts. */
  leastPerReferenceUnit(currencies: number): number {
    let least = Infinity;
    for (let left = currencies; left !== 0; left &= left - 1) {
      const perUnit = this.leastPerUnit[31 - Math.clz32(left & -left)]!;
      if (perUnit < least) least = perUnit;
    }
    return least * (1 - 1e-9);
  }

  private unrounded(minorUnits: number, code: number): number {
    const rate = this.rate[code]!;
    if (rate === -1) return minorUnits;
    return (minorUnits / this.divisor[code]! / rate) * this.toRate * this.toPower;
  }
}
