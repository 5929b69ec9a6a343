import type { LocalDate } from '@crossward/kernel';
import { mover, type Operand, type Span } from '@crossward/recognition-domain';

/** A day moved step by step; never turns two days round. `key` names the same steps with the same text. */
export interface Move {
  key: string;
  apply(day: LocalDate): LocalDate;
}

export const STAY: Move = { key: '', apply: (day) => day };

export const thenMove = (first: Move, span: Span, sign: 1 | -1): Move => {
  const next = mover(span, sign);
  const { days = 0, months = 0, years = 0 } = span;
  return {
    key: `${first.key}${sign === 1 ? '+' : '-'}${years}y${months}m${days}d`,
    apply: (day) => next(first.apply(day)),
  };
};

const yearAfter = (first: Move): Move => ({
  key: `${first.key}>year`,
  apply: (day) => `${String(Number(first.apply(day).slice(0, 4)) + 1).padStart(4, '0')}-01-01` as LocalDate,
});

/** What an operand of the law comes to, as far as the day asked about and the nurse's facts enter it. */
export type Expression =
  | { kind: 'on'; move: Move }
  | { kind: 'fact'; list: string; path: string; move: Move }
  | { kind: 'fixed'; value: unknown; move: Move }
  | { kind: 'query'; path: string; move: Move }
  | { kind: 'cell'; table: string; column: string; row: Expression; move: Move }
  | { kind: 'membership-end'; key: string; of: Expression; move: Move };

/** Facts that stand in no list: `$nurse.military.from`. */
export const OF_NURSE = '';

/** Names bound further out, and the list whose item a plain field means. */
export interface Bound {
  names: ReadonlyMap<string, string>;
  inner: string | undefined;
}

const OF_QUERY: ReadonlySet<string> = new Set(['as', 'destination', 'purpose', 'assignment']);

export const membershipKey = (id: string, aspect = 'member'): string => `${id}/${aspect}`;

/** `$on`, `$nurse.x`, `$licence.x`; throws what the compiler of the law would have refused. */
export const readReference = (reference: string, bound: Bound): Expression => {
  const [name = '', ...keys] = reference.slice(1).split('.');
  const list = bound.names.get(name);
  if (list !== undefined) return { kind: 'fact', list, path: keys.join('.'), move: STAY };
  if (name === 'on') return { kind: 'on', move: STAY };
  if (name === 'nurse') return { kind: 'fact', list: OF_NURSE, path: keys.join('.'), move: STAY };
  if (OF_QUERY.has(name)) return { kind: 'query', path: [name, ...keys].join('.'), move: STAY };
  throw new Error(`The reference (${reference}) names nothing that is bound.`);
};

/** The left side of a test: a field of the innermost item, or of the nurse. */
export const readField = (field: string, bound: Bound): Expression => {
  if (field.startsWith('$')) return readReference(field, bound);
  return { kind: 'fact', list: bound.inner ?? OF_NURSE, path: field === '.' ? '' : field, move: STAY };
};

export const readOperand = (operand: Operand, bound: Bound): Expression => {
  if (typeof operand === 'string' && operand.startsWith('$')) return readReference(operand, bound);
  if (typeof operand !== 'object') return { kind: 'fixed', value: operand, move: STAY };
  if ('table' in operand) {
    const { table, column, row } = operand;
    return { kind: 'cell', table, column, row: readOperand(row, bound), move: STAY };
  }
  if ('yearAfter' in operand) {
    const base = readOperand(operand.yearAfter, bound);
    return { ...base, move: yearAfter(base.move) };
  }
  if ('endOf' in operand) {
    const { endOf, as, of } = operand;
    return { kind: 'membership-end', key: membershipKey(endOf, as), of: readOperand(of, bound), move: STAY };
  }
  const base = readOperand(operand.day, bound);
  return { ...base, move: thenMove(base.move, operand.plus ?? operand.minus ?? {}, operand.plus ? 1 : -1) };
};
