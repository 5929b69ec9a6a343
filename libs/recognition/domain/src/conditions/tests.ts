import type { LocalDate } from '@crossward/kernel';
import { mover } from '../days.js';
import type { Cell, FieldTests, Operand, Span, TableCell } from '../law/index.js';
import { lawError } from '../law-error.js';
import { liesIn } from '../places.js';
import { and, FALSE, not, or, TRUE, truthOf, UNKNOWN, type Truth } from '../truth.js';
import { NO_ROW, type Node, type Value } from './node.js';
import { codeOf, compileField, compileOperand } from './operands.js';
import type { Scope } from './scope.js';

/** A test of a value that is known: never called with an unknown one. */
interface Test {
  truth(context: Parameters<Node['truth']>[0], value: unknown): Truth;
  explain: Node['explain'];
  rests: Node['rests'];
}

type Compare = (value: never, operand: never) => Truth;

const nothing = (): void => {};

/** Compares with an operand: unknown where that is unknown, false where a table has no row for it. */
const comparing = (operand: Value, compare: Compare): Test => {
  const against = compare as (value: unknown, operand: unknown) => Truth;
  if (operand.constant !== undefined) {
    const fixed = operand.constant;
    return { truth: (_context, value) => against(value, fixed), explain: nothing, rests: nothing };
  }
  return {
    truth(context, value) {
      const other = operand.read(context);
      if (other === undefined) return UNKNOWN;
      return other === NO_ROW ? FALSE : against(value, other);
    },
    explain(context, open) {
      if (operand.read(context) === undefined) operand.explain(context, open);
    },
    rests: operand.rests,
  };
};

/** True where one of them is. */
const anyOf = (tests: readonly Test[]): Test => ({
  truth(context, value) {
    let truth: Truth = FALSE;
    for (const test of tests) {
      truth = or(truth, test.truth(context, value));
      if (truth === TRUE) return TRUE;
    }
    return truth;
  },
  explain(context, open) {
    for (const test of tests) test.explain(context, open);
  },
  rests(context, weakest) {
    for (const test of tests) test.rests(context, weakest);
  },
});

const opposite = (test: Test): Test => ({
  ...test,
  truth: (context, value) => not(test.truth(context, value)),
  rests: nothing,
});

const equals: Compare = (value: unknown, operand: unknown) => truthOf(value === operand);

/** A country told where its state is meant neither equals nor differs. */
const samePlace: Compare = (value: string, operand: string) => {
  if (value === operand) return TRUE;
  return value.startsWith(`${operand}-`) || operand.startsWith(`${value}-`) ? UNKNOWN : FALSE;
};

const COMPARISONS = {
  atLeast: (value: number, operand: number) => truthOf(value >= operand),
  atMost: (value: number, operand: number) => truthOf(value <= operand),
  before: (value: LocalDate, operand: LocalDate) => truthOf(value < operand),
  onOrBefore: (value: LocalDate, operand: LocalDate) => truthOf(value <= operand),
  after: (value: LocalDate, operand: LocalDate) => truthOf(value > operand),
  onOrAfter: (value: LocalDate, operand: LocalDate) => truthOf(value >= operand),
} as const satisfies Record<string, Compare>;

const within = ({ before, after, ...span }: Span & { before?: Operand; after?: Operand }, scope: Scope): Test => {
  const anchor = before ?? after;
  if (anchor === undefined) {
    throw lawError('INCOMPLETE_CONDITION', '`within` names no day.', 'Add `before:` or `after:` with a day or $on.');
  }
  const move = mover(span, before === undefined ? 1 : -1);
  return comparing(compileOperand(anchor, scope), (value: LocalDate, day: LocalDate) => {
    const other = move(day);
    return truthOf(before === undefined ? value >= day && value <= other : value >= other && value <= day);
  });
};

const memberOf = (ids: string | string[], { as, at }: FieldTests, scope: Scope): Test => {
  const day = compileOperand(at ?? '$on', scope);
  const tests = [ids].flat().map((id): Test => {
    const membership = scope.law.memberships.get(id, as);
    return {
      truth(context, value) {
        const on = day.read(context);
        return on === undefined ? UNKNOWN : membership.truth(value as string, on as LocalDate);
      },
      explain(context, open) {
        if (day.read(context) === undefined) day.explain(context, open);
      },
      rests: nothing,
    };
  });
  return anyOf(tests);
};

/** What a membership test adds to the open questions and to the confidence hangs on the value itself. */
const membershipNode = (
  ids: string | string[],
  tests: FieldTests,
  value: Value,
  scope: Scope,
): Pick<Node, 'explain' | 'rests'> => {
  const day = compileOperand(tests.at ?? '$on', scope);
  const memberships = [ids].flat().map((id) => scope.law.memberships.get(id, tests.as));
  return {
    explain(context, open) {
      const on = day.read(context) as LocalDate | undefined;
      const code = value.read(context);
      if (on === undefined || typeof code !== 'string') return;
      for (const membership of memberships) {
        if (membership.truth(code, on) !== UNKNOWN) continue;
        const doubt = membership.doubt(code, on);
        if (doubt) open.doubt(doubt);
        else value.explain(context, open);
      }
    },
    rests(context, weakest) {
      const on = day.read(context) as LocalDate;
      const code = value.read(context) as string;
      const period = memberships.find((membership) => membership.truth(code, on) === TRUE)?.period(code, on);
      if (period) weakest.add(period.confidence);
    },
  };
};

const listedIn = (cell: TableCell, value: Value, scope: Scope): { test: Test; rests: Node['rests'] } => {
  const list = compileOperand(cell, scope);
  const test = comparing(list, (code: string | number, entries: Cell) =>
    truthOf(Array.isArray(entries) ? entries.some((entry) => codeOf(entry) === code) : entries === code),
  );
  return {
    test,
    rests(context, weakest) {
      const entries = list.read(context) as Cell | undefined;
      const code = value.read(context);
      const entry = Array.isArray(entries) ? entries.find((candidate) => codeOf(candidate) === code) : undefined;
      if (typeof entry === 'object' && entry.confidence) weakest.add(entry.confidence);
    },
  };
};

const reaches = (operand: Operand, scale: string | undefined, scope: Scope): Test => {
  const steps = scope.law.scales[scale ?? ''];
  if (!steps) {
    const known = Object.keys(scope.law.scales).join(', ');
    throw lawError(
      'UNKNOWN_SCALE',
      `There is no scale (${scale ?? ''}).`,
      `Name one of the vocabulary with \`scale:\` (${known}).`,
    );
  }
  const rank = (value: unknown): number => steps.indexOf(String(value));
  if (typeof operand === 'string' && !operand.startsWith('$') && rank(operand) < 0) {
    throw lawError('UNKNOWN_TERM', `The scale (${scale}) has no step (${operand}).`, `It has: ${steps.join(', ')}.`);
  }
  return comparing(compileOperand(operand, scope), (value: unknown, minimum: unknown) =>
    rank(value) < 0 || rank(minimum) < 0 ? UNKNOWN : truthOf(rank(value) >= rank(minimum)),
  );
};

const partOf = (regions: Operand | Operand[], scope: Scope): Test =>
  anyOf([regions].flat().map((region) => comparing(compileOperand(region, scope), liesIn)));

/** `{ field: x, …tests }`: all the tests of one value. */
export const compileFieldTests = ({ field, ...tests }: { field: string } & FieldTests, scope: Scope): Node => {
  const value = compileField(field, scope);
  if (tests.stated !== undefined) return statedNode(field, tests.stated, value);
  const compiled: Test[] = [];
  const extras: Pick<Node, 'explain' | 'rests'>[] = [];
  const equal = /(^|\.)(jurisdiction|ordersTo)$/.test(field) ? samePlace : equals;
  const oneOf = (operands: Operand[]): Test => {
    const values = operands.map((operand) => compileOperand(operand, scope));
    if (equal === equals && values.every((value) => value.constant !== undefined)) {
      const set = new Set(values.map((value) => value.constant));
      return { truth: (_context, value) => truthOf(set.has(value)), explain: nothing, rests: nothing };
    }
    return anyOf(values.map((value) => comparing(value, equal)));
  };
  if (tests.is !== undefined) compiled.push(comparing(compileOperand(tests.is, scope), equal));
  if (tests.isNot !== undefined) compiled.push(opposite(comparing(compileOperand(tests.isNot, scope), equal)));
  if (tests.oneOf) compiled.push(oneOf(tests.oneOf));
  if (tests.noneOf) compiled.push(opposite(oneOf(tests.noneOf)));
  for (const [name, compare] of Object.entries(COMPARISONS)) {
    const operand = tests[name as keyof typeof COMPARISONS];
    if (operand !== undefined) compiled.push(comparing(compileOperand(operand, scope), compare));
  }
  if (tests.within) compiled.push(within(tests.within, scope));
  if (tests.memberOf) {
    compiled.push(memberOf(tests.memberOf, tests, scope));
    extras.push(membershipNode(tests.memberOf, tests, value, scope));
  }
  if (tests.notMemberOf) {
    compiled.push(opposite(memberOf(tests.notMemberOf, tests, scope)));
    extras.push({ ...membershipNode(tests.notMemberOf, tests, value, scope), rests: nothing });
  }
  if (tests.partOf !== undefined) {
    compiled.push(partOf(tests.partOf, scope));
  }
  if (tests.listedIn) {
    const { test, rests } = listedIn(tests.listedIn, value, scope);
    compiled.push(test);
    extras.push({ explain: nothing, rests });
  }
  if (tests.reaches !== undefined) compiled.push(reaches(tests.reaches, tests.scale, scope));
  if (compiled.length === 0 && !tests.known) {
    throw lawError(
      'INCOMPLETE_CONDITION',
      `Nothing is asked of the field (${field}).`,
      'Add a test such as `is:` or `known: true`.',
    );
  }
  return fieldNode(value, compiled, extras);
};

/** A query that names no purpose does not ask about one; the nurse's facts have no such test: left out is unknown. */
const statedNode = (field: string, stated: boolean, value: Value): Node => {
  if (!/^\$(purpose$|assignment\.)/.test(field)) {
    throw lawError(
      'MISPLACED_OPERATOR',
      `\`stated\` is asked of (${field}), which is a fact of the nurse.`,
      'It stands only beside $purpose and $assignment.…; a fact that is left out is unknown, never absent.',
    );
  }
  return {
    truth: (context) => truthOf((value.read(context) !== undefined) === stated),
    explain: nothing,
    rests: nothing,
  };
};

const fieldNode = (value: Value, tests: readonly Test[], extras: readonly Pick<Node, 'explain' | 'rests'>[]): Node => {
  const [first, second] = tests;
  const truthOfValue: Test['truth'] =
    first === undefined
      ? () => TRUE
      : second === undefined
        ? first.truth
        : (context, known) => {
            let truth: Truth = TRUE;
            for (const test of tests) {
              truth = and(truth, test.truth(context, known));
              if (truth === FALSE) return FALSE;
            }
            return truth;
          };
  return {
    truth(context) {
      const known = value.read(context);
      if (known === undefined) return UNKNOWN;
      return known === NO_ROW ? FALSE : truthOfValue(context, known);
    },
    explain(context, open) {
      const known = value.read(context);
      if (known === undefined) return value.explain(context, open);
      const before = open.facts.size + open.doubts.size;
      for (const test of tests) if (test.truth(context, known) === UNKNOWN) test.explain(context, open);
      for (const extra of extras) extra.explain(context, open);
      // Nothing else is unknown: the value itself is too broad (a country where its state is asked for).
      if (open.facts.size + open.doubts.size === before) value.explain(context, open);
    },
    rests(context, weakest) {
      value.rests(context, weakest);
      for (const test of tests) test.rests(context, weakest);
      for (const extra of extras) extra.rests(context, weakest);
    },
  };
};
