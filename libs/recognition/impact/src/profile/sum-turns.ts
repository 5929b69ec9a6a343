import type { NurseFacts } from '@crossward/contracts';
import { addDays, daysBetween, type LocalDate } from '@crossward/kernel';
import { shareOf } from '@crossward/recognition-domain';
import { NEVER, type Days } from '../law/days.js';
import type { Sum } from '../law/reads.js';

interface Ranged {
  from?: LocalDate;
  until?: LocalDate;
}

type Side = 'least' | 'most';

/** With more items than this, or amounts that rise and fall, each day counts. */
const MOST_ITEMS = 4;
/** A span of years can lose a day to a leap year, one of months a few to short ones. */
const LEEWAY = 5;

const sinceOn = ({ since }: Sum, on: LocalDate): LocalDate | undefined =>
  since === undefined || typeof since === 'string' ? since : since.apply(on);

/**
 * The days on which a sum passes a bound. Which items count hangs on conditions of their own, so that every choice among
 * them has its days. What only grows old can only become less, so that halving finds the day; else every day is one.
 */
export class SumTurns {
  private readonly last: LocalDate;

  constructor(
    private readonly sum: Sum,
    private readonly window: Days,
  ) {
    this.last = addDays(window.until, -1);
  }

  of(nurse: NurseFacts): LocalDate[] {
    const items = (nurse as unknown as Record<string, Ranged[] | undefined>)[this.sum.list] ?? [];
    const moving = items.filter((item) => this.moves(item));
    if (moving.length === 0) return [];
    if (items.length > MOST_ITEMS || !items.every((item) => this.onlyFalls(item))) return this.everyDay();
    const days: LocalDate[] = [];
    for (let choice = 1; choice < 1 << items.length; choice += 1) {
      const chosen = items.filter((_, index) => choice & (1 << index));
      for (const side of ['least', 'most'] as const) {
        for (const bound of this.sum.bounds) {
          days.push(this.firstDay((on) => this.total(chosen, side, on) < bound));
          days.push(this.firstDay((on) => this.total(chosen, side, on) <= bound));
        }
      }
    }
    return days;
  }

  /** Its share is not the same on the first and on the last day, or may be another one in between. */
  private moves(item: Ranged): boolean {
    if (!this.onlyFalls(item)) return true;
    const [first, last] = [this.share(item, this.window.from), this.share(item, this.last)];
    return first.least !== last.least || first.most !== last.most;
  }

  /** It began before the window, does not end inside it, and a day can hold more than the item has. */
  private onlyFalls(item: Ranged): boolean {
    const { from, until } = item;
    if (from === undefined || from > this.window.from) return false;
    if (until !== undefined) return until <= this.window.from;
    const { since, perDay } = this.sum;
    const amount = this.amountOf(item);
    if (since === undefined || amount === undefined) return true;
    const days = daysBetween(sinceOn(this.sum, this.window.from) as LocalDate, this.window.from);
    // What goes on is counted up to the day asked about: so many days, give or take those of leap years.
    return amount <= perDay * (typeof since === 'string' ? days : days - LEEWAY);
  }

  private amountOf(item: Ranged): number | undefined {
    return (item as Record<string, number | undefined>)[this.sum.of];
  }

  private share(item: Ranged, on: LocalDate): { least: number; most: number } {
    return shareOf(item, this.amountOf(item), sinceOn(this.sum, on), on, this.sum.perDay);
  }

  private total(items: readonly Ranged[], side: Side, on: LocalDate): number {
    return items.reduce((sum, item) => sum + this.share(item, on)[side], 0);
  }

  private firstDay(holds: (on: LocalDate) => boolean): LocalDate {
    const { from, until } = this.window;
    if (holds(from)) return from;
    if (!holds(this.last)) return NEVER;
    let [low, high] = [from, until];
    while (low < high) {
      const middle = addDays(low, Math.floor(daysBetween(low, high) / 2));
      if (holds(middle)) high = middle;
      else low = addDays(middle, 1);
    }
    return low;
  }

  private everyDay(): LocalDate[] {
    const { from, until } = this.window;
    return Array.from({ length: daysBetween(from, until) }, (_, index) => addDays(from, index));
  }
}
