import type { NurseFacts } from '@crossward/contracts';
import { addDays, daysBetween, type LocalDate } from '@crossward/kernel';
import { lastingFor } from '@crossward/recognition-domain';
import { NEVER, type Days } from '../law/days.js';
import type { Lasting } from '../law/reads.js';

interface Ranged {
  from?: LocalDate;
  until?: LocalDate;
}

/** With more pieces of experience than this, each day is tried for all of them instead of each choice among them. */
const MOST_PIECES = 5;

/**
 * The days on which experience becomes enough. Which pieces count hangs on conditions of their own, so that every choice
 * among them has a day; with more days a choice never becomes less, so that halving finds it.
 */
export class LastingTurns {
  private readonly lasts: (periods: { from: LocalDate; until: LocalDate }[]) => boolean;

  constructor(
    private readonly lasting: Lasting,
    private readonly window: Days,
  ) {
    this.lasts = lastingFor(lasting.years);
  }

  of(nurse: NurseFacts): LocalDate[] {
    const list = (nurse as unknown as Record<string, Ranged[] | undefined>)[this.lasting.list] ?? [];
    const pieces = list.filter(({ from }) => from !== undefined);
    if (pieces.length > MOST_PIECES) return this.everyDay();
    const days: LocalDate[] = [];
    for (let choice = 1; choice < 1 << pieces.length; choice += 1) {
      days.push(this.firstDay(pieces.filter((_, index) => choice & (1 << index))));
    }
    return days;
  }

  private everyDay(): LocalDate[] {
    const { from, until } = this.window;
    return Array.from({ length: daysBetween(from, until) }, (_, index) => addDays(from, index));
  }

  private firstDay(pieces: readonly Ranged[]): LocalDate {
    const { from, until } = this.window;
    if (this.isEnough(pieces, from)) return from;
    if (!this.isEnough(pieces, addDays(until, -1))) return NEVER;
    let [low, high] = [from, until];
    while (low < high) {
      const middle = addDays(low, Math.floor(daysBetween(low, high) / 2));
      if (this.isEnough(pieces, middle)) high = middle;
      else low = addDays(middle, 1);
    }
    return low;
  }

  private isEnough(pieces: readonly Ranged[], on: LocalDate): boolean {
    const end = this.lasting.end.apply(on);
    const periods = pieces.flatMap(({ from, until }) => {
      const last = until !== undefined && until < end ? until : end;
      return from !== undefined && from < last ? [{ from, until: last }] : [];
    });
    return this.lasts(periods);
  }
}
