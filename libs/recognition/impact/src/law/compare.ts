import type { LocalDate } from '@crossward/kernel';
import type { Cell, LanguageDocument, TableDocument } from '@crossward/recognition-domain';
import type { Expression, Move } from './expression.js';
import type { Reads } from './reads.js';

/** What a comparison is called, seen from the value; `equal` stands for everything that is no order. */
export type Order = 'before' | 'onOrBefore' | 'after' | 'onOrAfter' | 'equal';

/** On the first asked day that is after (true) or at (false) the other day, the truth turns. */
const STRICT_WHERE_ASKED_IS_VALUE: Record<Order, readonly boolean[]> = {
  before: [false],
  onOrBefore: [true],
  after: [true],
  onOrAfter: [false],
  equal: [false, true],
};
const STRICT_WHERE_ASKED_IS_OPERAND: Record<Order, readonly boolean[]> = {
  before: [true],
  onOrBefore: [false],
  after: [false],
  onOrAfter: [true],
  equal: [false, true],
};

const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const daysOf = (cell: Cell | undefined): LocalDate[] =>
  Array.isArray(cell) ? cell.filter(isDay) : isDay(cell) ? [cell] : [];

/** What a condition needs of the law's own data, to know on which days it can turn. */
export interface LawData {
  tables: ReadonlyMap<string, TableDocument>;
  languages: ReadonlyMap<string, LanguageDocument>;
  /** Days on which a membership (`id/aspect`) changes for anybody. */
  boundaries(key: string): readonly LocalDate[];
}

const columnDays = ({ tables }: LawData, table: string, column: string): LocalDate[] =>
  Object.values(tables.get(table)?.rows ?? {}).flatMap((row) => daysOf(row[column]));

const againstAsked = (
  other: Expression,
  asked: Move,
  stricts: readonly boolean[],
  { reads, data }: { reads: Reads; data: LawData },
): void => {
  const fixed = (days: readonly LocalDate[]): void => {
    for (const day of days) {
      for (const strict of stricts) reads.fixedTurns.push({ asked, day: other.move.apply(day), strict });
    }
  };
  switch (other.kind) {
    case 'fact':
      for (const strict of stricts) reads.turn(other, asked, strict);
      break;
    case 'fixed':
      if (isDay(other.value)) fixed([other.value]);
      break;
    case 'cell':
      reads.value(other);
      fixed(columnDays(data, other.table, other.column));
      break;
    case 'membership-end':
      reads.value(other);
      fixed(data.boundaries(other.key));
      break;
    case 'on':
      // The same moves give the same day; different ones may cross anywhere, since months differ in length.
      if (other.move.key !== asked.key) reads.opaque = true;
      break;
    case 'query':
  }
};

/** Notes what the truth of `value order operand` hangs on. */
export const compare = (
  value: Expression,
  order: Order,
  operand: Expression,
  context: { reads: Reads; data: LawData },
): void => {
  for (const [one, other] of [[value, operand] as const, [operand, value] as const]) {
    if (one.kind !== 'query' || one.path !== 'destination') continue;
    if (other.kind === 'fixed') context.reads.namedPlaces.add(String(other.value));
    else if (other.kind !== 'fact') context.reads.opaque = true;
  }
  if (value.kind === 'on') againstAsked(operand, value.move, STRICT_WHERE_ASKED_IS_VALUE[order], context);
  else if (operand.kind === 'on') againstAsked(value, operand.move, STRICT_WHERE_ASKED_IS_OPERAND[order], context);
  else if (order === 'equal' || !inOrder(value, operand, context)) {
    context.reads.value(value);
    context.reads.value(operand);
  }
};

/** Of days in an order nothing counts but the order; false where the values themselves are needed. */
const inOrder = (a: Expression, b: Expression, { reads, data }: { reads: Reads; data: LawData }): boolean => {
  if (a.kind === 'fact' && b.kind === 'fact') reads.pair(a, b);
  else if (a.kind !== 'fact') return b.kind === 'fact' && inOrder(b, a, { reads, data });
  else if (b.kind === 'fixed' && isDay(b.value)) reads.rank(a, [b.move.apply(b.value)]);
  else if (b.kind === 'cell') {
    reads.value(b);
    reads.rank(
      a,
      columnDays(data, b.table, b.column).map((day) => b.move.apply(day)),
    );
  } else return false;
  return true;
};
