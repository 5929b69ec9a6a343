import type { PayLine, PayPackage } from '@crossward/contracts';
import { fractionDigits, type Money } from '@crossward/kernel';

/** So many units of the one currency for so many of the other: a rate that need not be a number of binary digits. */
export interface Ratio {
  readonly units: number;
  readonly per: number;
}

/** What is converted: the totals, and the parts that add up to them where they are told. */
export type PostedPay = Pick<PayPackage, 'weekly' | 'whole'> & Partial<Pick<PayPackage, 'lines'>>;

/** The totals of pay in another currency, with the parts that add up to them if the posted pay has its parts. */
export interface ConvertedPay {
  weekly: Money;
  whole: Money;
  lines?: { kind: PayLine['kind']; weekly: Money; whole: Money }[];
}

interface Factor {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A number as it is written, as a fraction of whole numbers. */
const fraction = (value: number): Factor => {
  const [digits = '', exponent = '0'] = value.toString().split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const scaled = BigInt(whole + decimals);
  return shift >= 0
    ? { numerator: scaled * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: scaled, denominator: 10n ** BigInt(-shift) };
};

/** Minor units of the one currency into those of the other, exactly. */
const exactly = ({ units, per }: Ratio, from: string, to: string): Factor => {
  const [above, below] = [fraction(units), fraction(per)];
  return {
    numerator: above.numerator * below.denominator * 10n ** BigInt(fractionDigits(to)),
    denominator: above.denominator * below.numerator * 10n ** BigInt(fractionDigits(from)),
  };
};

/** Rounded down to the minor unit, as pay is. */
const convertSum = (amount: number, { numerator, denominator }: Factor): bigint =>
  (BigInt(amount) * numerator) / denominator;

/**
 * Amounts of a sum into parts of the converted sum. Each is rounded down, and what is left over of the sum goes, one minor
 * unit each, to the parts that lost most by it, the earlier one first.
 */
const convertParts = (amounts: readonly number[], sum: bigint, { numerator, denominator }: Factor): number[] => {
  const products = amounts.map((amount) => BigInt(amount) * numerator);
  const parts = products.map((product) => product / denominator);
  const left = Number(sum - parts.reduce((total, part) => total + part, 0n));
  const byLoss = products
    .map((product, at) => ({ at, lost: product % denominator }))
    .sort((a, b) => (a.lost === b.lost ? a.at - b.at : a.lost > b.lost ? -1 : 1));
  for (const { at } of byLoss.slice(0, left)) parts[at] = (parts[at] as bigint) + 1n;
  return parts.map(Number);
};

/**
 * What pay comes to in another currency; what is posted stays as it is. No part is more than its share rounded up, and the
 * total is never more than what is paid. Null: an amount beyond what a number holds exactly.
 */
export const convertPay = (posted: PostedPay, currency: string, ratio: Ratio): ConvertedPay | null => {
  const factor = exactly(ratio, posted.weekly.currency, currency);
  const money = (minorUnits: number | bigint): Money => ({ minorUnits: Number(minorUnits), currency });
  const weekly = convertSum(posted.weekly.minorUnits, factor);
  const whole = convertSum(posted.whole.minorUnits, factor);
  if (!isExact(weekly) || !isExact(whole)) return null;
  const totals = { weekly: money(weekly), whole: money(whole) };
  const { lines } = posted;
  if (!lines) return totals;
  const partsOf = (of: 'weekly' | 'whole', sum: bigint): number[] =>
    convertParts(
      lines.map((line) => line[of].minorUnits),
      sum,
      factor,
    );
  const [weeklyParts, wholeParts] = [partsOf('weekly', weekly), partsOf('whole', whole)];
  return {
    ...totals,
    lines: lines.map(({ kind }, at) => ({
      kind,
      weekly: money(weeklyParts[at] as number),
      whole: money(wholeParts[at] as number),
    })),
  };
};

const isExact = (amount: bigint): boolean => Number.isSafeInteger(Number(amount));
