import type { Money } from '../../i18n/minor-units.js';

/** One sum for each currency, in the order in which they come. */
export const sumsOf = (amounts: readonly Money[]): Money[] => {
  const sums = new Map<string, number>();
  for (const { currency, minorUnits } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ currency, minorUnits }));
};

/** Lines by the card that they bill. */
export const linesByCard = <Line extends { timecardId: string }>(
  lines: readonly Line[],
): ReadonlyMap<string, Line[]> => {
  const cards = new Map<string, Line[]>();
  for (const line of lines) cards.set(line.timecardId, [...(cards.get(line.timecardId) ?? []), line]);
  return cards;
};
