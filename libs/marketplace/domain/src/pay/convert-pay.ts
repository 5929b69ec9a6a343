import type { PayLine, PayPackage } from '@crossward/contracts';
import { fractionDigits, type Money } from '@crossward/kernel';

/** So many units of the one currency for so many of the other: a rate that need not be a number of binary digits. */
export interface Ratio {
  readonly units: number;
  readonly per: number;
}

/** The totals of pay in another currency, with the parts that add up to them. */
export interface ConvertedPay {
  weekly: Money;
  whole: Money;
  lines: { kind: PayLine['kind']; weekly: Money; whole: Money }[];
}

/** A number as it is written, as a fraction of whole numbers. */
const fraction = (value: number): { numerator: bigint; denominator: bigint } => {
  const [digits = '', exponent = '0'] = value.toString().split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const scaled = BigInt(whole + decimals);
  return shift >= 0
    ? { numerator: scaled * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: scaled, denominator: 10n ** BigInt(-shift) };
};

/** Minor units of the one currency into those of the other, exactly. */
const exactly = ({ units, per }: Ratio, from: string, to: string): { numerator: bigint; denominator: bigint } => {
  const [above, below] = [fraction(units), fraction(per)];
  return {
    numerator: above.numerator * below.denominator * 10n ** BigInt(fractionDigits(to)),
    denominator: above.denominator * below.numerator * 10n ** BigInt(fractionDigits(from)),
  };
};

/**
 * Amounts of a sum into parts of the converted sum. The sum is rounded down to the minor unit, as pay is; each part is too,
 * and what is left over goes, one minor unit each, to the parts that lost most by it, the earlier one first.
 */
const convertParts = (
  amounts: readonly number[],
  { numerator, denominator }: { numerator: bigint; denominator: bigint },
): { sum: number; parts: number[] } => {
  const products = amounts.map((amount) => BigInt(amount) * numerator);
  const sum = products.reduce((total, product) => total + product, 0n) / denominator;
  const parts = products.map((product) => product / denominator);
  const left = Number(sum - parts.reduce((total, part) => total + part, 0n));
  const byLoss = products
    .map((product, at) => ({ at, lost: product % denominator }))
    .sort((a, b) => (a.lost === b.lost ? a.at - b.at : a.lost > b.lost ? -1 : 1));
  for (const { at } of byLoss.slice(0, left)) parts[at] = (parts[at] as bigint) + 1n;
  return { sum: Number(sum), parts: parts.map(Number) };
};

/**
 * What pay comes to in another currency; what is posted stays as it is. No part is more than its share rounded up, and the
 * total is never more than what is paid. Null: an amount beyond what a number holds exactly.
 */
export const convertPay = (
  { lines }: Pick<PayPackage, 'lines'>,
  currency: string,
  ratio: Ratio,
): ConvertedPay | null => {
  const posted = lines[0]?.amount.currency ?? currency;
  const factor = exactly(ratio, posted, currency);
  const money = (minorUnits: number): Money => ({ minorUnits, currency });
  const weekly = convertParts(
    lines.map((line) => line.weekly.minorUnits),
    factor,
  );
  const whole = convertParts(
    lines.map((line) => line.whole.minorUnits),
    factor,
  );
  if (!Number.isSafeInteger(weekly.sum) || !Number.isSafeInteger(whole.sum)) return null;
  return {
    weekly: money(weekly.sum),
    whole: money(whole.sum),
    lines: lines.map(({ kind }, at) => ({
      kind,
      weekly: money(weekly.parts[at] as number),
      whole: money(whole.parts[at] as number),
    })),
  };
};
