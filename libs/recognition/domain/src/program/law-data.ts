import type { LocalDate } from '@crossward/kernel';
import { codeOf } from '../conditions/operands.js';
import { mover } from '../days.js';
import type { Cell, Span, TableDocument } from '../law/index.js';
import type { Membership } from '../memberships.js';
import { FALSE, TRUE, UNKNOWN, type Truth } from '../truth.js';
import type { FactType } from './fact-shape.js';
import { dayInt, dayText, ROWLESS, UNTOLD, type Numbering } from './numbering.js';

/** Not looked up yet; the truths are 0, 1 and 2. */
const BLANK = 255;

/** Eleven years of days. */
const MOST_DAYS = 4096;

/** Who belongs on which day, as a table per stretch of days in which nothing changes. */
export class MembershipTable {
  private readonly changes: readonly number[];
  private readonly stretches: Uint8Array[] = [];
  private day = -1;
  private current: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly membership: Membership,
    private readonly numbering: Numbering,
  ) {
    this.changes = [...new Set(membership.changeDays().map(dayInt))].sort((a, b) => a - b);
  }

  truth(place: number, on: number): Truth {
    if (on !== this.day) this.move(on);
    const known = this.current[place];
    return known === undefined || known === BLANK ? this.lookUp(place, on) : (known as Truth);
  }

  private move(on: number): void {
    let [low, high] = [0, this.changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.changes[middle] as number) <= on) low = middle + 1;
      else high = middle;
    }
    this.current = this.stretches[low] ??= new Uint8Array(1024).fill(BLANK);
    this.day = on;
  }

  private lookUp(place: number, on: number): Truth {
    const truth = this.membership.truth(this.numbering.places[place] as string, dayText(on));
    if (place < this.current.length) this.current[place] = truth;
    return truth;
  }
}

/** A day moved by a span; a batch asks about the same day again and again. */
export class MovedDayInt {
  private readonly move: (day: LocalDate) => LocalDate;
  private readonly answers = new Map<number, number>();

  constructor(span: Span, sign: 1 | -1) {
    this.move = mover(span, sign);
  }

  of(day: number): number {
    if (day < 0) return day;
    const known = this.answers.get(day);
    if (known !== undefined) return known;
    const answer = dayInt(this.move(dayText(day)));
    if (this.answers.size >= MOST_DAYS) this.answers.clear();
    this.answers.set(day, answer);
    return answer;
  }
}

/** A column of a table by the numbers of places; its texts are numbered as what they are compared with. */
export class TableColumn {
  private readonly lists = new Map<number, ReadonlySet<number> | undefined>();
  private readonly values = new Map<number, number>();

  constructor({ rows }: TableDocument, column: string, type: FactType, numbering: Numbering) {
    const numberOf = (value: string | number): number => {
      if (typeof value === 'number') return value;
      if (type === 'place') return numbering.place(value);
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInt(value) : numbering.term(value);
    };
    for (const [code, row] of Object.entries(rows)) {
      const cell = row[column] as Cell | undefined;
      const place = numbering.place(code);
      const listed = Array.isArray(cell);
      this.lists.set(place, listed ? new Set(cell.map((entry) => numberOf(codeOf(entry)))) : undefined);
      const plain = typeof cell === 'string' || typeof cell === 'number';
      this.values.set(place, plain ? numberOf(cell) : UNTOLD);
    }
  }

  value(row: number): number {
    return row < 0 ? row : (this.values.get(row) ?? ROWLESS);
  }

  listed(row: number, value: number): Truth {
    if (row === UNTOLD) return UNKNOWN;
    if (!this.lists.has(row)) return FALSE;
    const list = this.lists.get(row);
    if (list) return list.has(value) ? TRUE : FALSE;
    const single = this.values.get(row) as number;
    return single === UNTOLD ? UNKNOWN : single === value ? TRUE : FALSE;
  }
}
