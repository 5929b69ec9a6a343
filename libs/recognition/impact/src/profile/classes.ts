import type { Decision, NurseFacts, RecognitionQuery, Verdict } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import type { LawSide } from '../law/law-side.js';
import type { Plan } from '../law/plan.js';
import { effectOf, isWorse, type Answer, type Difference } from './profile.js';
import { turnedBy, type TurnDays } from './turn-set.js';

/** A question about one nurse: the facts as each law reads them, and what the engagement adds. */
export interface Asked {
  place: { base: JurisdictionCode; head: JurisdictionCode };
  as: Profession;
  /** The facts mention the place, so that it is not like any other of its group. */
  mentioned: boolean;
  nurse: { base: NurseFacts; head: NurseFacts };
  turns: TurnDays;
  /** The class by the facts that are read as they are written. */
  facts: string;
  /** Purpose and assignment, and the same as text. */
  question: Pick<RecognitionQuery, 'purpose' | 'assignment'>;
  questionKey: string;
  /** Every day is its own class: sums move from day to day. */
  daily: boolean;
}

interface Verdicts {
  base: Verdict;
  head: Verdict;
  /** Told once somebody asks. */
  difference?: Omit<Difference, 'on'>;
}

/** Of so many classes the next thousand are as likely new as old, and memory is not for nothing. */
const MOST_CLASSES = 500_000;

/** The law of a group of places is asked once for all nurses to whom it must answer alike. */
export class Classes {
  private known = new Map<string, Verdicts>();

  constructor(
    private readonly plan: Plan,
    private readonly sides: { base: LawSide; head: LawSide },
  ) {}

  verdicts(asked: Asked, on: LocalDate): Verdicts {
    const key = this.keyOf(asked, on);
    const known = this.known.get(key);
    if (known) return known;
    if (this.known.size >= MOST_CLASSES) this.known = new Map();
    const { base, head } = this.sides;
    const found = {
      base: base.verdict(this.query('base', asked, on)),
      head: head.verdict(this.query('head', asked, on)),
    };
    this.known.set(key, found);
    return found;
  }

  /** The two answers with the arrangements that carry them. */
  difference(asked: Asked, on: LocalDate): Difference {
    const found = this.verdicts(asked, on);
    found.difference ??= told(
      this.sides.base.decide(this.query('base', asked, on)),
      this.sides.head.decide(this.query('head', asked, on)),
    );
    return { on, ...found.difference };
  }

  private keyOf({ place, mentioned, turns, facts, questionKey, daily }: Asked, on: LocalDate): string {
    const stretch = daily ? on : stretchOf(this.plan.lawDays, on);
    return `${stretch} ${mentioned ? place.head : ''} ${facts} ${turnedBy(turns, on)} ${questionKey}`;
  }

  private query(side: 'base' | 'head', { nurse, place, as, question }: Asked, on: LocalDate): RecognitionQuery {
    return { nurse: nurse[side], destination: place[side], on, as, ...question };
  }
}

/** Between two of its own days a law stays the same. */
const stretchOf = (days: readonly LocalDate[], on: LocalDate): number => {
  let stretch = 0;
  while (stretch < days.length && (days[stretch] as LocalDate) <= on) stretch += 1;
  return stretch;
};

const answerOf = ({ verdict, route }: Decision): Answer => ({
  verdict,
  arrangement: route?.legs.at(-1)?.arrangement ?? null,
});

const told = (base: Decision, head: Decision): Omit<Difference, 'on'> => {
  const [before, after] = [answerOf(base), answerOf(head)];
  const better = isWorse(before.verdict, after.verdict) ? before : after;
  return {
    effect: effectOf(before.verdict, after.verdict),
    before,
    after,
    arrangement: better.arrangement,
  };
};
