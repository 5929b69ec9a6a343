import type { NurseFacts } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { NEVER, type Days } from '../law/days.js';
import { OF_NURSE, STAY } from '../law/expression.js';
import { firstTurn } from '../law/first-turn.js';
import type { Reads, Turn } from '../law/reads.js';
import { LastingTurns } from './lasting-turns.js';
import { reader } from './paths.js';
import { SumTurns } from './sum-turns.js';

/** When each comparison with the day asked about turns, for one nurse; undefined: the nurse's day is not told. */
export type TurnDays = readonly (LocalDate | undefined)[];

interface Compiled {
  list: string;
  read: (from: unknown) => unknown;
  dayFor: (day: LocalDate) => LocalDate;
}

/** All comparisons of the nurse's days with the day asked about that some rules make. */
export class TurnSet {
  readonly key: string;
  private readonly turns: readonly Compiled[];
  private readonly lastings: readonly LastingTurns[];
  private readonly sums: readonly SumTurns[];
  private readonly states = new Map<string, number>();

  /** `isFact` tells which paths facts can have at all: `current` asks for every name that a beginning or end may have. */
  constructor(reads: Reads, window: Days, isFact: (list: string, path: string) => boolean) {
    const turns = [...reads.turns.values()]
      .filter(({ list, path }) => isFact(list, path))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    this.lastings = [...reads.lastings.values()].map((one) => new LastingTurns(one, window));
    this.sums = [...reads.sums.values()].map((one) => new SumTurns(one, window));
    const others = [...reads.lastings.keys(), ...reads.sums.keys()].sort();
    this.key = [...turns.map(({ key }) => key), ...others].join(' ');
    this.turns = turns.map((turn) => ({
      list: turn.list,
      read: reader(turn.path),
      dayFor: dayFor(turn, window),
    }));
  }

  /**
   * Which comparisons have turned by a day, as a number: with the facts of a projection, all that a verdict of that day
   * rests on.
   */
  stateOn(days: TurnDays, on: LocalDate): number {
    let text = '';
    for (const day of days) text += day === undefined ? '?' : day <= on ? '1' : '0';
    const known = this.states.get(text) ?? this.states.size;
    this.states.set(text, known);
    return known;
  }

  of(nurse: NurseFacts): TurnDays {
    const days: (LocalDate | undefined)[] = [];
    for (const { list, read, dayFor } of this.turns) {
      const items = list === OF_NURSE ? [nurse] : (nurse as unknown as Record<string, unknown[] | undefined>)[list];
      for (const item of items ?? []) {
        const day = read(item);
        days.push(typeof day === 'string' ? dayFor(day as LocalDate) : undefined);
      }
    }
    for (const lasting of this.lastings) days.push(...lasting.of(nurse));
    for (const sum of this.sums) days.push(...sum.of(nurse));
    return days;
  }
}

/** Most comparisons are of the day as it stands, and most days lie outside the window: those need no look-up. */
const dayFor = (turn: Turn, window: Days): ((day: LocalDate) => LocalDate) => {
  const found = kept((day) => firstTurn(turn.asked, turn.fact.apply(day), turn.strict, window) ?? NEVER);
  if (turn.asked.key !== STAY.key || turn.fact.key !== STAY.key) return found;
  const { from, until } = window;
  const { strict } = turn;
  return (day) => (day < from ? from : day >= until ? NEVER : strict ? found(day) : day);
};

/** Nurses share days: licences end with months, studies begin in autumn. */
const kept = (make: (day: LocalDate) => LocalDate): ((day: LocalDate) => LocalDate) => {
  const known = new Map<LocalDate, LocalDate>();
  return (day) => {
    const found = known.get(day) ?? make(day);
    known.set(day, found);
    return found;
  };
};
