import { VERDICTS, type Decision, type NurseFacts, type RecognitionQuery, type Verdict } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import type { LawSide, Verdicts } from '../law/law-side.js';
import type { Plan } from '../law/plan.js';
import { effectOf, isWorse, type Answer, type Difference } from './profile.js';
import type { TurnDays, TurnSet } from './turn-set.js';

/** What is known of one nurse, whatever she is asked about. */
export interface AskedNurse {
  facts: { base: NurseFacts; head: NurseFacts };
  verdicts(side: 'base' | 'head'): Verdicts;
  /** Number of the state in which her comparisons with the day asked about are. */
  stateOn(turns: TurnSet, on: LocalDate): number;
}

/** A question about one nurse: the place, and what the engagement adds. */
export interface Asked {
  nurse: AskedNurse;
  place: { base: JurisdictionCode; head: JurisdictionCode };
  as: Profession;
  /** The facts mention the place, so that it is not like any other of its group. */
  mentioned: boolean;
  /** Days on which something about the nurse can turn. */
  turns: TurnDays;
  /** Number of the class by the facts that are read as they are written. */
  facts: number;
  /** Purpose and assignment, and the same as text. */
  question: Pick<RecognitionQuery, 'purpose' | 'assignment'>;
  questionKey: string;
  /** Every day is its own class: sums move from day to day. */
  daily: boolean;
}

/** Of so many classes the next thousand are as likely new as old, and memory is not for nothing. */
const MOST_CLASSES = 1_000_000;

/** The law of a group of places is asked once for all nurses to whom it must answer alike. */
export class Classes {
  /** By place mentioned and question, by class of the facts, by state and stretch of days: both verdicts as one number. */
  private readonly known = new Map<string, Map<number, number>[]>();
  private readonly told = new Map<string, Omit<Difference, 'on'>>();
  private size = 0;

  constructor(
    private readonly plan: Plan,
    private readonly sides: { base: LawSide; head: LawSide },
  ) {}

  verdicts(asked: Asked, on: LocalDate): { base: Verdict; head: Verdict } {
    const { known, key } = this.classOf(asked, on);
    let pair = known.get(key);
    if (pair === undefined) {
      const [base, head] = [this.ask('base', asked, on), this.ask('head', asked, on)];
      pair = VERDICTS.indexOf(base) * VERDICTS.length + VERDICTS.indexOf(head);
      known.set(key, pair);
      this.size += 1;
    }
    return PAIRS[pair] as { base: Verdict; head: Verdict };
  }

  /** The two answers with the arrangements that carry them. */
  difference(asked: Asked, on: LocalDate): Difference {
    const { outer, key } = this.classOf(asked, on);
    const whole = `${outer} ${asked.facts} ${key}`;
    const known = this.told.get(whole);
    if (known) return { on, ...known };
    const { base, head } = this.sides;
    const found = tell(base.decide(this.query('base', asked, on)), head.decide(this.query('head', asked, on)));
    this.told.set(whole, found);
    return { on, ...found };
  }

  private classOf(asked: Asked, on: LocalDate): { known: Map<number, number>; key: number; outer: string } {
    const { nurse, place, mentioned, facts, questionKey, daily } = asked;
    const outer = `${daily ? on : ''} ${mentioned ? place.head : ''} ${questionKey}`;
    const { lawDays, turns } = this.plan;
    const key = nurse.stateOn(turns, on) * (lawDays.length + 1) + stretchOf(lawDays, on);
    if (this.size >= MOST_CLASSES) this.forget();
    const byFacts = this.known.get(outer) ?? [];
    this.known.set(outer, byFacts);
    return { known: (byFacts[facts] ??= new Map<number, number>()), key, outer };
  }

  private forget(): void {
    this.known.clear();
    this.told.clear();
    this.size = 0;
  }

  private ask(side: 'base' | 'head', asked: Asked, on: LocalDate): Verdict {
    return asked.nurse.verdicts(side)(this.query(side, asked, on));
  }

  private query(side: 'base' | 'head', { nurse, place, as, question }: Asked, on: LocalDate): RecognitionQuery {
    return { nurse: nurse.facts[side], destination: place[side], on, as, ...question };
  }
}

const PAIRS = VERDICTS.flatMap((base) => VERDICTS.map((head) => ({ base, head })));

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

const tell = (base: Decision, head: Decision): Omit<Difference, 'on'> => {
  const [before, after] = [answerOf(base), answerOf(head)];
  const better = isWorse(before.verdict, after.verdict) ? before : after;
  return {
    effect: effectOf(before.verdict, after.verdict),
    before,
    after,
    arrangement: better.arrangement,
  };
};
