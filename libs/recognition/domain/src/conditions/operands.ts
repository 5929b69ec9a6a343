import type { LocalDate } from '@crossward/kernel';
import type { Context } from '../context.js';
import { mover } from '../days.js';
import type { CellEntry, MembershipEnd, MovedDay, Operand, TableCell, TableDocument, YearAfter } from '../law/index.js';
import { lawError } from '../law-error.js';
import { NO_ROW, type Value } from './node.js';
import type { Binding, Scope } from './scope.js';

const nothing = (): void => {};

const constant = (value: unknown): Value => ({ read: () => value, explain: nothing, rests: nothing, constant: value });

const reader = (keys: readonly string[]): ((from: unknown) => unknown) => {
  const [first, ...rest] = keys;
  if (first === undefined) return (from) => from;
  if (rest.length === 0) return (from) => (from as Record<string, unknown>)[first];
  return (from) => {
    let at: unknown = from;
    for (const key of keys) {
      if (at === undefined) return undefined;
      at = (at as Record<string, unknown>)[key];
    }
    return at;
  };
};

const fromContext = (path: string, read: (context: Context) => unknown): Value => ({
  read,
  explain: (_context, open) => open.fact(path),
  rests: nothing,
});

const ofBinding = ({ slot, list }: Binding, keys: string[]): Value => {
  const read = reader(keys);
  return fromContext([list, ...keys].join('.'), (context) => {
    const item = context.items[slot];
    return item === undefined ? undefined : read(item);
  });
};

const ofNurse = (keys: string[]): Value => {
  const read = reader(keys);
  return fromContext(keys.join('.'), (context) => read(context.nurse));
};

const QUERY: Record<string, (keys: string[]) => Value> = {
  on: () => fromContext('on', (context) => context.on),
  as: () => fromContext('as', (context) => context.as),
  destination: () => fromContext('destination', (context) => context.destination),
  purpose: () => fromContext('purpose', (context) => context.query.purpose),
  assignment: (keys) => {
    const read = reader(['assignment', ...keys]);
    return fromContext(['assignment', ...keys].join('.'), (context) => read(context.query));
  },
  nurse: ofNurse,
};

/** `$on`, `$nurse.x`, `$licence.x`. */
export const compileReference = (reference: string, scope: Scope): Value => {
  const [name = '', ...keys] = reference.slice(1).split('.');
  const binding = scope.names.get(name);
  if (binding) {
    scope.used.add(binding);
    return ofBinding(binding, keys);
  }
  const query = QUERY[name];
  if (query) return query(keys);
  throw lawError(
    'UNKNOWN_REFERENCE',
    `The reference (${reference}) names nothing that is bound here.`,
    `Bound here: ${[...Object.keys(QUERY), ...scope.names.keys()].map((known) => `$${known}`).join(', ')}.`,
  );
};

/** The left side of a test: a field of the innermost item, or of the nurse. */
export const compileField = (field: string, scope: Scope): Value => {
  if (field.startsWith('$')) return compileReference(field, scope);
  if (!scope.inner) return ofNurse(field.split('.'));
  scope.used.add(scope.inner);
  return ofBinding(scope.inner, field === '.' ? [] : field.split('.'));
};

export const tableOf = (id: string, scope: Scope): TableDocument => {
  const table = scope.law.tables.get(id);
  if (table) return table;
  throw lawError('UNKNOWN_TABLE', `There is no table (${id}).`, 'Add tables/<id>.yaml or correct the id.');
};

const compileCell = ({ table: id, row, column }: TableCell, scope: Scope): Value => {
  const table = tableOf(id, scope);
  if (!Object.values(table.rows).some((cells) => column in cells)) {
    throw lawError('UNKNOWN_COLUMN', `No row of the table (${id}) has a column (${column}).`, 'Correct the column.');
  }
  const key = compileOperand(row, scope);
  return {
    read(context) {
      const at = key.read(context);
      if (at === undefined || at === NO_ROW) return at;
      const cells = table.rows[at as string];
      if (!cells) return NO_ROW;
      return cells[column] ?? undefined;
    },
    explain(context, open) {
      const at = key.read(context);
      if (at === undefined) key.explain(context, open);
      else {
        const what = `The table ${table.name} gives no ${column} for ${String(at)} that our sources settle.`;
        open.doubt({ what, sourceUrl: table.cite.sourceUrl });
      }
    },
    rests(context, weakest) {
      key.rests(context, weakest);
      weakest.add(table.rows[key.read(context) as string]?.confidence ?? table.cite.confidence);
    },
  };
};

const compileMovedDay = ({ day, plus, minus }: MovedDay, scope: Scope): Value => {
  const base = compileOperand(day, scope);
  const move = plus ? mover(plus, 1) : mover(minus ?? {}, -1);
  return {
    read(context) {
      const at = base.read(context);
      return typeof at === 'string' ? move(at as LocalDate) : at;
    },
    explain: base.explain,
    rests: base.rests,
  };
};

const compileYearAfter = ({ yearAfter }: YearAfter, scope: Scope): Value => {
  const base = compileOperand(yearAfter, scope);
  return {
    read(context) {
      const at = base.read(context);
      return typeof at === 'string' ? `${String(Number(at.slice(0, 4)) + 1).padStart(4, '0')}-01-01` : at;
    },
    explain: base.explain,
    rests: base.rests,
  };
};

const compileMembershipEnd = ({ endOf, as, of }: MembershipEnd, scope: Scope): Value => {
  const membership = scope.law.memberships.get(endOf, as);
  const place = compileOperand(of, scope);
  return {
    read(context) {
      const code = place.read(context);
      return typeof code === 'string' ? membership.certainUntil(code, context.on) : undefined;
    },
    explain: place.explain,
    rests: place.rests,
  };
};

export const compileOperand = (operand: Operand, scope: Scope): Value => {
  if (typeof operand === 'string')
    return operand.startsWith('$') ? compileReference(operand, scope) : constant(operand);
  if (typeof operand !== 'object') return constant(operand);
  if ('table' in operand) return compileCell(operand, scope);
  if ('yearAfter' in operand) return compileYearAfter(operand, scope);
  return 'endOf' in operand ? compileMembershipEnd(operand, scope) : compileMovedDay(operand, scope);
};

/** The code of an entry of a table's list. */
export const codeOf = (entry: CellEntry): string | number => (typeof entry === 'object' ? entry.code : entry);
