import type { NurseFacts } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { NEVER, union, type Days } from '../law/days.js';
import { firstTurn } from '../law/first-turn.js';
import type { Reads, Sum } from '../law/reads.js';

interface Ranged {
  from?: LocalDate;
  until?: LocalDate;
}

const NOWHERE: readonly Days[] = [];

/** The days on which something about a nurse changes with every day, so that each of them has to be asked about. */
export class Moving {
  constructor(
    private readonly reads: Pick<Reads, 'opaque' | 'sums'>,
    private readonly window: Days,
  ) {}

  of(nurse: NurseFacts): readonly Days[] {
    if (this.reads.opaque) return [this.window];
    if (this.reads.sums.size === 0) return NOWHERE;
    const parts = [...this.reads.sums.values()].flatMap((sum) =>
      ((nurse as unknown as Record<string, Ranged[] | undefined>)[sum.list] ?? []).flatMap((item) =>
        this.partly(item, sum),
      ),
    );
    return union(parts);
  }

  /** An item counts in part while it straddles the day asked about, or the day since when is counted. */
  private partly({ from, until }: Ranged, { since }: Sum): Days[] {
    const straddled: Days[] = until === undefined ? [] : [{ from: from ?? this.window.from, until }];
    if (!since) return straddled;
    const begins = from === undefined ? this.window.from : firstTurn(since, from, true, this.window);
    const ends = until === undefined ? NEVER : (firstTurn(since, until, false, this.window) ?? NEVER);
    return begins === undefined ? straddled : [...straddled, { from: begins, until: ends }];
  }
}

export const isAmong = (ranges: readonly Days[], on: LocalDate): boolean =>
  ranges.some(({ from, until }) => from <= on && on < until);
