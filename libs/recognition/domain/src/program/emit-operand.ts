import type { Operand } from '../law/index.js';
import type { EmitScope, Emitter } from './emitter.js';
import { propertyOf, type FactType } from './fact-shape.js';
import { MovedDayInt, TableColumn } from './law-data.js';
import { dayInt, type Numbering } from './numbering.js';

/** An expression of the program that gives a number; UNTOLD where it is unknown. */
export interface Emitted {
  expression: string;
  type: FactType;
  /** Set where it is the same for every question. */
  constant?: number;
  /** Every question tells it. */
  always?: true;
}

const QUERY: Readonly<Record<string, FactType>> = { on: 'day', as: 'term', destination: 'place' };

/** `$licence.scope`, `$on`, `$nurse.profession`, `$assignment.setting`; undefined where it is not held as a number. */
export const emitReference = (reference: string, scope: EmitScope, emitter: Emitter): Emitted | undefined => {
  const [name = '', ...keys] = reference.slice(1).split('.');
  const { shape } = emitter.of;
  const bound = scope.names.get(name);
  if (bound) return ofBinding(bound, keys, emitter);
  if (keys.length === 0 && QUERY[name]) return { expression: `a.${name}`, type: QUERY[name], always: true };
  const path = name === 'nurse' ? keys.join('.') : [name, ...keys].join('.');
  const type = name === 'nurse' ? shape.nurse[path] : shape.query[path];
  if (type === undefined) return undefined;
  return { expression: `${name === 'nurse' ? 'n' : 'a'}.${propertyOf(path)}`, type };
};

const ofBinding = (
  { variable, list, plain }: { variable: string; list: string; plain: boolean },
  keys: readonly string[],
  emitter: Emitter,
): Emitted | undefined => {
  if (plain) return keys.length === 0 ? { expression: variable, type: 'place' } : undefined;
  const path = keys.join('.');
  const type = emitter.of.shape.lists[list]?.[path];
  return type && { expression: `${variable}.${propertyOf(path)}`, type };
};

/** The left side of a test. */
export const emitField = (field: string, scope: EmitScope, emitter: Emitter): Emitted | undefined => {
  if (field.startsWith('$')) return emitReference(field, scope, emitter);
  if (scope.inner) return ofBinding(scope.inner, field === '.' ? [] : field.split('.'), emitter);
  const type = emitter.of.shape.nurse[field];
  return type && { expression: `n.${propertyOf(field)}`, type };
};

const FITS: Record<FactType, (value: unknown) => boolean> = {
  place: (value) => typeof value === 'string',
  term: (value) => typeof value === 'string',
  day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  number: (value) => typeof value === 'number',
  flag: (value) => typeof value === 'boolean',
};

const NUMBERS: Record<FactType, (value: never, numbering: Numbering) => number> = {
  place: (value: string, numbering) => numbering.place(value),
  term: (value: string, numbering) => numbering.term(value),
  day: (value: string) => dayInt(value),
  number: (value: number) => value,
  flag: (value: boolean) => (value ? 1 : 0),
};

const literal = (value: unknown, type: FactType, { of: { numbering } }: Emitter): Emitted | undefined => {
  if (!FITS[type](value)) return undefined;
  const constant = NUMBERS[type](value as never, numbering);
  return { expression: String(constant), type, constant };
};

const emitCell = (
  { table, row, column }: { table: string; row: Operand; column: string },
  type: FactType,
  scope: EmitScope,
  emitter: Emitter,
): Emitted | undefined => {
  const { law, numbering } = emitter.of;
  const document = law.tables.get(table);
  const key = emitOperand(row, 'place', scope, emitter);
  if (!document || !key || type === 'flag') return undefined;
  return {
    expression: `${emitter.constant(new TableColumn(document, column, type, numbering))}.value(${key.expression})`,
    type,
  };
};

/** What a field of a type is compared with; undefined where the program has to ask the interpreting condition. */
export const emitOperand = (
  operand: Operand,
  type: FactType,
  scope: EmitScope,
  emitter: Emitter,
): Emitted | undefined => {
  if (typeof operand === 'string' && operand.startsWith('$')) {
    const found = emitReference(operand, scope, emitter);
    return found?.type === type ? found : undefined;
  }
  if (typeof operand !== 'object') return literal(operand, type, emitter);
  if ('table' in operand) return emitCell(operand, type, scope, emitter);
  if (!('day' in operand) || type !== 'day') return undefined;
  const base = emitOperand(operand.day, 'day', scope, emitter);
  if (!base) return undefined;
  const moved = new MovedDayInt(operand.plus ?? operand.minus ?? {}, operand.plus ? 1 : -1);
  return { expression: `${emitter.constant(moved)}.of(${base.expression})`, type: 'day' };
};
