import { VERDICTS, type Verdict } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { Plan } from '../law/plan.js';
import { ClassTable, queryOf, type Asked } from './class-table.js';
import { effectOf, isWorse, type Answer, type Difference } from './profile.js';

/** What two laws answer at a group of places. */
export class Classes {
  private readonly pairs: ClassTable<number>;
  private readonly told: ClassTable<Omit<Difference, 'on'>>;

  constructor(plan: Plan) {
    this.pairs = new ClassTable(plan);
    this.told = new ClassTable(plan);
  }

  verdicts(asked: Asked, on: LocalDate): { base: Verdict; head: Verdict } {
    const verdict = (side: 'base' | 'head'): number =>
      VERDICTS.indexOf(asked.nurse.answers(side).verdict(queryOf(side, asked, on)));
    const pair = this.pairs.of(asked, on, () => verdict('base') * VERDICTS.length + verdict('head'));
    return PAIRS[pair] as { base: Verdict; head: Verdict };
  }

  /** The two answers with the arrangements that carry them. */
  difference(asked: Asked, on: LocalDate): Difference {
    const carried = (side: 'base' | 'head'): Answer => asked.nurse.answers(side).carry(queryOf(side, asked, on));
    const found = this.told.of(asked, on, () => tell(carried('base'), carried('head')));
    return { on, ...found };
  }
}

/** Both verdicts as one number: there are as many of them as of classes. */
const PAIRS = VERDICTS.flatMap((base) => VERDICTS.map((head) => ({ base, head })));

const tell = (before: Answer, after: Answer): Omit<Difference, 'on'> => {
  const better = isWorse(before.verdict, after.verdict) ? before : after;
  return {
    effect: effectOf(before.verdict, after.verdict),
    before,
    after,
    arrangement: better.arrangement,
  };
};
