import type { LocalDate } from '@crossward/kernel';
import { union, type Days } from '../law/days.js';
import type { Plan } from '../law/plan.js';
import { candidates } from '../search.js';
import { ClassTable, queryOf, type Asked } from './class-table.js';

/**
 * Holds the changed arrangements alone against each other: on days on which they come to the same, the verdicts are the
 * same. Most nurses and places are let go here, since few arrangements change at once and they read few facts.
 */
export class Sieve {
  private readonly differ: ClassTable<boolean>;

  constructor(
    readonly plan: Plan,
    private readonly changed: ReadonlySet<string>,
  ) {
    this.differ = new ClassTable(plan);
  }

  /** The days among these on which the verdicts can differ. */
  narrow(asked: Asked, days: readonly Days[]): readonly Days[] {
    const found: Days[] = [];
    for (const one of days) {
      const starts = candidates(this.plan, asked, [one]);
      starts.forEach((from, index) => {
        if (this.differsOn(asked, from)) found.push({ from, until: starts[index + 1] ?? one.until });
      });
    }
    return found.length > 1 ? union(found) : found;
  }

  private differsOn(asked: Asked, on: LocalDate): boolean {
    const outcomes = (side: 'base' | 'head'): string =>
      asked.nurse.answers(side).outcomes(queryOf(side, asked, on), this.changed);
    return this.differ.of(asked, on, () => outcomes('base') !== outcomes('head'));
  }
}
