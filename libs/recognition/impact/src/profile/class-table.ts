import type { RecognitionQuery } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import type { Days } from '../law/days.js';
import type { Answers } from '../law/law-side.js';
import type { Plan } from '../law/plan.js';
import type { Profile } from './profile.js';
import type { TurnDays, TurnSet } from './turn-set.js';

/** What is known of one nurse, whatever she is asked about. */
export interface AskedNurse {
  facts: Profile['nurse'];
  answers(side: 'base' | 'head'): Answers;
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
  /** Days of which each is its own class, since nothing is known of when anything changes. */
  everyDayOf: readonly Days[];
}

export const queryOf = (
  side: 'base' | 'head',
  { nurse, place, as, question }: Asked,
  on: LocalDate,
): RecognitionQuery => ({ nurse: nurse.facts[side], destination: place[side], on, as, ...question });

/** Of so many classes the next thousand are as likely new as old, and memory is not for nothing. */
const MOST_CLASSES = 1_000_000;

/** Between two of its own days a law stays the same. */
const stretchOf = (days: readonly LocalDate[], on: LocalDate): number => {
  let stretch = 0;
  while (stretch < days.length && (days[stretch] as LocalDate) <= on) stretch += 1;
  return stretch;
};

/** Answers by recognition class: what is found out for one nurse holds for all to whom the law must answer alike. */
export class ClassTable<Answer> {
  /** By place mentioned and question, by class of the facts, by state and stretch of days. */
  private readonly known = new Map<string, Map<number, Answer>[]>();
  private size = 0;

  constructor(private readonly plan: Plan) {}

  of(asked: Asked, on: LocalDate, make: () => Answer): Answer {
    const { nurse, place, mentioned, facts, questionKey, everyDayOf } = asked;
    const day = everyDayOf.length > 0 ? on : '';
    const outer = `${day} ${mentioned ? place.head : ''} ${questionKey}`;
    const { lawDays, turns } = this.plan;
    const key = nurse.stateOn(turns, on) * (lawDays.length + 1) + stretchOf(lawDays, on);
    const byState = this.byState(outer, facts);
    const known = byState.get(key);
    if (known !== undefined) return known;
    const found = make();
    byState.set(key, found);
    this.size += 1;
    return found;
  }

  private byState(outer: string, facts: number): Map<number, Answer> {
    if (this.size >= MOST_CLASSES) {
      this.known.clear();
      this.size = 0;
    }
    const byFacts = this.known.get(outer) ?? [];
    this.known.set(outer, byFacts);
    return (byFacts[facts] ??= new Map<number, Answer>());
  }
}
