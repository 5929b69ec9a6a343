import type { Money } from '../../i18n/minor-units.js';

/** One sum for each currency, in the order in which they come. */
export const sumsOf = (amounts: readonly Money[]): Money[] => {
  const sums = new Map<string, number>();
  for (const { currency, minorUnits } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ currency, minorUnits }));
};

interface OfCard {
  timecardId: string;
  weekStartsOn: string;
}

/** Lines card by card, the earliest week first. */
export const billedByCard = <Line extends OfCard>(
  lines: readonly Line[],
): { timecardId: string; first: Line; lines: Line[] }[] => {
  const cards = new Map<string, { timecardId: string; first: Line; lines: Line[] }>();
  for (const line of lines) {
    const card = cards.get(line.timecardId);
    if (card) card.lines.push(line);
    else cards.set(line.timecardId, { timecardId: line.timecardId, first: line, lines: [line] });
  }
  return [...cards.values()].sort((a, b) => a.first.weekStartsOn.localeCompare(b.first.weekStartsOn));
};
