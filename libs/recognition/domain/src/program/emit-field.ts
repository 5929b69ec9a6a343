import type { FieldTests, Operand, TableCell } from '../law/index.js';
import { emitField, emitOperand, type Emitted } from './emit-operand.js';
import type { EmitScope, Emitter } from './emitter.js';
import { MovedDayInt, TableColumn } from './law-data.js';
import { OPEN, ROWLESS } from './numbering.js';

/** An expression for the truth (0, 1, 2) of a test of `v`, a value that is told; undefined: not compiled. */
type Test = string | undefined;

interface Tested {
  /** Variable that holds the value. */
  v: string;
  left: Emitted;
  /** Places that may be told as the country where the state is meant. */
  broad: boolean;
  scope: EmitScope;
  emitter: Emitter;
}

const opposite = (test: Test): Test => test && `(2 - ${test})`;

/** The strongest of several tests. */
const strongest = (tests: readonly Test[]): Test => {
  if (tests.some((test) => test === undefined)) return undefined;
  const [only] = tests;
  return tests.length === 1 ? only : `Math.max(${tests.join(', ')})`;
};

/** Unknown where the operand is, false where a table has no row for it. */
const guarded = (
  { constant, always, expression }: Emitted,
  compare: (operand: string) => string,
  { emitter }: Tested,
): string => {
  if (constant !== undefined || always) return compare(expression);
  const o = emitter.variable('o');
  return `((${o} = ${expression}) === ${ROWLESS} ? 0 : ${o} < 0 ? 1 : ${compare(o)})`;
};

const equal = (operand: Operand, tested: Tested): Test => {
  const { v, left, broad, scope, emitter } = tested;
  const right = emitOperand(operand, left.type, scope, emitter);
  if (!right) return undefined;
  if (left.type !== 'place' || !broad) return guarded(right, (o) => `(${v} === ${o} ? 2 : 0)`, tested);
  // A country told where its state is meant neither equals nor differs.
  return guarded(right, (o) => `(${v} === ${o} ? 2 : C[${v}] === ${o} || C[${o}] === ${v} ? 1 : 0)`, tested);
};

const amongOf = (operands: readonly Operand[], tested: Tested): Test => {
  const { v, left, broad, scope, emitter } = tested;
  const values = operands.map((operand) => emitOperand(operand, left.type, scope, emitter));
  if (!broad && values.every((value) => value?.constant !== undefined)) {
    return `(${values.map((value) => `${v} === ${value?.expression}`).join(' || ') || 'false'} ? 2 : 0)`;
  }
  return operands.length === 0 ? '0' : strongest(operands.map((operand) => equal(operand, tested)));
};

const COMPARISONS = {
  atLeast: '>=',
  atMost: '<=',
  before: '<',
  onOrBefore: '<=',
  after: '>',
  onOrAfter: '>=',
} as const;

const compared = (sign: string, operand: Operand, tested: Tested): Test => {
  const right = emitOperand(operand, tested.left.type, tested.scope, tested.emitter);
  return right && guarded(right, (o) => `(${tested.v} ${sign} ${o} ? 2 : 0)`, tested);
};

const within = ({ before, after, ...span }: NonNullable<FieldTests['within']>, tested: Tested): Test => {
  const { v, scope, emitter } = tested;
  const anchor = emitOperand((before ?? after) as Operand, 'day', scope, emitter);
  if (!anchor || tested.left.type !== 'day') return undefined;
  const moved = emitter.constant(new MovedDayInt(span, before === undefined ? 1 : -1));
  const between = (o: string): string =>
    before === undefined
      ? `(${v} >= ${o} && ${v} <= ${moved}.of(${o}) ? 2 : 0)`
      : `(${v} <= ${o} && ${v} >= ${moved}.of(${o}) ? 2 : 0)`;
  return guarded(anchor, between, tested);
};

const memberOf = (ids: string | string[], { as, at }: FieldTests, tested: Tested): Test => {
  const { v, left, scope, emitter } = tested;
  const day = emitOperand(at ?? '$on', 'day', scope, emitter);
  if (!day || left.type !== 'place') return undefined;
  // As the interpreting test: a day that a table does not give is no day of a membership.
  const truth = (id: string): string => guarded(day, (o) => `${emitter.membership(id, as)}.truth(${v}, ${o})`, tested);
  return strongest([ids].flat().map(truth));
};

const partOf = (regions: Operand | Operand[], tested: Tested): Test => {
  const { v, left, scope, emitter } = tested;
  if (left.type !== 'place') return undefined;
  const lies = (operand: Operand): Test => {
    const region = emitOperand(operand, 'place', scope, emitter);
    return (
      region && guarded(region, (o) => `(${v} === ${o} || C[${v}] === ${o} ? 2 : C[${o}] === ${v} ? 1 : 0)`, tested)
    );
  };
  return strongest([regions].flat().map(lies));
};

const listedIn = ({ table, row, column }: TableCell, { v, left, scope, emitter }: Tested): Test => {
  const { law, numbering } = emitter.of;
  const document = law.tables.get(table);
  const key = emitOperand(row, 'place', scope, emitter);
  if (!document || !key) return undefined;
  return `${emitter.constant(new TableColumn(document, column, left.type, numbering))}.listed(${key.expression}, ${v})`;
};

const testsOf = (tests: FieldTests, tested: Tested): Test[] => {
  const all: Test[] = [];
  if (tests.is !== undefined) all.push(equal(tests.is, tested));
  if (tests.isNot !== undefined) all.push(opposite(equal(tests.isNot, tested)));
  if (tests.oneOf) all.push(amongOf(tests.oneOf, tested));
  if (tests.noneOf) all.push(opposite(amongOf(tests.noneOf, tested)));
  for (const [name, sign] of Object.entries(COMPARISONS)) {
    const operand = tests[name as keyof typeof COMPARISONS];
    if (operand !== undefined) all.push(compared(sign, operand, tested));
  }
  if (tests.within) all.push(within(tests.within, tested));
  if (tests.memberOf) all.push(memberOf(tests.memberOf, tests, tested));
  if (tests.notMemberOf) all.push(opposite(memberOf(tests.notMemberOf, tests, tested)));
  if (tests.partOf !== undefined) all.push(partOf(tests.partOf, tested));
  if (tests.listedIn) all.push(listedIn(tests.listedIn, tested));
  if (tests.reaches !== undefined) all.push(undefined);
  return all;
};

/** Statements that leave the truth of a field's tests in `into`; undefined where one of them is not compiled. */
export const emitFieldTests = (
  { field, ...tests }: { field: string } & FieldTests,
  into: string,
  scope: EmitScope,
  emitter: Emitter,
): string | undefined => {
  const left = emitField(field, scope, emitter);
  if (!left) return undefined;
  if (tests.stated !== undefined) {
    return `${into} = ${left.expression} === ${OPEN} ? 1 : (${left.expression} >= 0) === ${tests.stated} ? 2 : 0;`;
  }
  const v = emitter.variable('v');
  const tested: Tested = { v, left, broad: /(^|\.)(jurisdiction|ordersTo)$/.test(field), scope, emitter };
  const before = emitter.marks();
  const all = testsOf(tests, tested);
  if (all.some((test) => test === undefined)) return undefined;
  const operands = emitter.variablesSince(before, 'o');
  const [first = '2', ...others] = all as string[];
  const rest = others.map((test) => `if (${into} !== 0) ${into} = Math.min(${into}, ${test});`).join(' ');
  const declared = [`${v} = ${left.expression}`, ...operands].join(', ');
  return `{ let ${declared}; if (${v} < 0) ${into} = 1; else { ${into} = ${first}; ${rest} } }`;
};
