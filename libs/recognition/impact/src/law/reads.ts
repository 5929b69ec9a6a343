import type { LocalDate } from '@crossward/kernel';
import { STAY, type Expression, type Move } from './expression.js';

/**
 * A comparison of a day of the nurse with the day asked about: it turns on the first day whose `asked` is at (`strict`:
 * after) the nurse's day moved by `fact`. Everything else about the nurse's day is of no matter to it.
 */
export interface Turn {
  key: string;
  list: string;
  path: string;
  fact: Move;
  asked: Move;
  strict: boolean;
}

/** A comparison of the day asked about with a day that stands in the law. */
export interface FixedTurn {
  asked: Move;
  day: LocalDate;
  strict: boolean;
}

/** A day of the nurse, moved. */
export interface FactDay {
  list: string;
  path: string;
  move: Move;
}

/** Two days of the nurse: which of them comes first is all that counts. */
export interface Pair {
  first: FactDay;
  second: FactDay;
}

/** A day of the nurse among days of the law: between which of them it lies is all that counts. */
export interface Rank extends FactDay {
  days: Set<LocalDate>;
}

const factKey = ({ list, path, move }: FactDay): string => `${list}|${path}|${move.key}`;

/** A sum over the items of a list, against bounds; what straddles a day counts in part, within what a day can hold. */
export interface Sum {
  list: string;
  of: string;
  /** Since a day that moves with the day asked about, or a fixed one; undefined: since ever. */
  since: Move | LocalDate | undefined;
  perDay: number;
  /** Where the truth turns. */
  bounds: readonly number[];
}

/** Experience of so many years in all, by a day that moves with the day asked about. */
export interface Lasting {
  list: string;
  years: number;
  end: Move;
}

/** In place of a list: at any depth of the facts. */
export const ANYWHERE = '*';

/** Whom a piece of reference data is asked about. */
export type Asked =
  | { kind: 'fact'; list: string; path: string }
  | { kind: 'destination' }
  | { kind: 'as' }
  | { kind: 'fixed'; value: string }
  | { kind: 'other' };

/** All that the truth of some conditions hangs on: nothing else of nurse, day or law can change it. */
export class Reads {
  /** By list, the paths of items that count as they are written. */
  readonly raw = new Map<string, Set<string>>();
  readonly turns = new Map<string, Turn>();
  readonly fixedTurns: FixedTurn[] = [];
  readonly pairs = new Map<string, Pair>();
  readonly ranks = new Map<string, Rank>();
  /** `list|path` of values of which it counts whether they are told. */
  readonly told = new Map<string, { list: string; path: string }>();
  /** `id/aspect` → who is asked about; `anyDay`: on other days than the one asked about. */
  readonly memberships = new Map<string, { of: Asked; anyDay: boolean }[]>();
  readonly cells: { table: string; column: string; row: Asked }[] = [];
  readonly scales = new Set<string>();
  /** Places that the law names and holds the destination against. */
  readonly namedPlaces = new Set<string>();
  /** Sums of which a part is counted, day by day. */
  readonly sums = new Map<string, Sum>();
  readonly lastings = new Map<string, Lasting>();
  /** Proof of a language is asked for. */
  languages = false;
  /** Something that this room does not know stands in the law: every fact and every day counts. */
  opaque = false;

  list(name: string): void {
    if (!this.raw.has(name)) this.raw.set(name, new Set());
  }

  /** The value itself counts. */
  value(expression: Expression): void {
    switch (expression.kind) {
      case 'fact':
        this.list(expression.list);
        this.raw.get(expression.list)?.add(expression.path);
        break;
      case 'cell':
        this.value(expression.row);
        this.cells.push({ table: expression.table, column: expression.column, row: askedOf(expression.row) });
        break;
      case 'membership-end':
        this.value(expression.of);
        this.membership(expression.key, expression.of, true);
        break;
      case 'on': // as a value, not in an order: a new one every day
        this.opaque = true;
        break;
      default:
    }
  }

  membership(key: string, of: Expression, anyDay: boolean): void {
    const known = this.memberships.get(key) ?? [];
    this.memberships.set(key, [...known, { of: askedOf(of), anyDay }]);
  }

  turn(fact: Expression & { kind: 'fact' }, asked: Move, strict: boolean): void {
    const key = [fact.list, fact.path, fact.move.key, asked.key, strict ? '>' : '>='].join('|');
    this.list(fact.list);
    this.turns.set(key, { key, list: fact.list, path: fact.path, fact: fact.move, asked, strict });
  }

  pair(first: FactDay, second: FactDay): void {
    this.list(first.list);
    this.list(second.list);
    this.pairs.set(`${factKey(first)} ${factKey(second)}`, { first, second });
  }

  rank(fact: FactDay, days: readonly LocalDate[]): void {
    this.list(fact.list);
    const key = factKey(fact);
    const known = this.ranks.get(key) ?? { ...fact, days: new Set<LocalDate>() };
    for (const day of days) known.days.add(day);
    this.ranks.set(key, known);
  }

  sum(sum: Sum): void {
    const { list, of, since, perDay, bounds } = sum;
    const start = since === undefined ? 'ever' : typeof since === 'string' ? since : since.key;
    this.sums.set([list, of, start, perDay, ...bounds].join('|'), sum);
  }

  lasting(lasting: Lasting): void {
    this.lastings.set(`${lasting.list}|${lasting.years}|${lasting.end.key}`, lasting);
  }

  isTold(expression: Expression): void {
    if (expression.kind !== 'fact') return this.value(expression);
    const { list, path } = expression;
    this.list(list);
    this.told.set(`${list}|${path}`, { list, path });
  }

  /** A day of the items of a list against the day asked about. */
  turnOfItem(list: string, path: string, strict: boolean, asked: Move = STAY, fact: Move = STAY): void {
    this.turn({ kind: 'fact', list, path, move: fact }, asked, strict);
  }

  add(other: Reads): void {
    for (const [list, paths] of other.raw) {
      this.list(list);
      for (const path of paths) this.raw.get(list)?.add(path);
    }
    for (const [key, turn] of other.turns) this.turns.set(key, turn);
    for (const [key, pair] of other.pairs) this.pairs.set(key, pair);
    for (const rank of other.ranks.values()) this.rank(rank, [...rank.days]);
    for (const [key, place] of other.told) this.told.set(key, place);
    this.fixedTurns.push(...other.fixedTurns);
    for (const [key, asked] of other.memberships) {
      this.memberships.set(key, [...(this.memberships.get(key) ?? []), ...asked]);
    }
    this.cells.push(...other.cells);
    for (const scale of other.scales) this.scales.add(scale);
    for (const place of other.namedPlaces) this.namedPlaces.add(place);
    for (const [key, sum] of other.sums) this.sums.set(key, sum);
    for (const [key, one] of other.lastings) this.lastings.set(key, one);
    this.languages ||= other.languages;
    this.opaque ||= other.opaque;
  }
}

const askedOf = (expression: Expression): Asked => {
  if (expression.kind === 'fact') return { kind: 'fact', list: expression.list, path: expression.path };
  if (expression.kind === 'fixed') return { kind: 'fixed', value: String(expression.value) };
  if (expression.kind === 'query' && expression.path === 'destination') return { kind: 'destination' };
  if (expression.kind === 'query' && expression.path === 'as') return { kind: 'as' };
  return { kind: 'other' };
};
