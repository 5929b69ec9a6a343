import type { LocalDate } from '@crossward/kernel';
import type {
  Bounds,
  Condition,
  FieldTests,
  Operand,
  Quantifier,
  SharedConditionDocument,
} from '@crossward/recognition-domain';
import { compare, type LawData, type Order } from './compare.js';
import { membershipKey, readField, readOperand, STAY, thenMove, type Bound, type Expression } from './expression.js';
import { readLanguage } from './read-language.js';
import type { Reads } from './reads.js';

export interface Walk {
  reads: Reads;
  data: LawData;
  shared: ReadonlyMap<string, SharedConditionDocument>;
  bound: Bound;
}

const ORDERS: readonly Exclude<Order, 'equal'>[] = ['before', 'onOrBefore', 'after', 'onOrAfter'];
const NUMBERS = ['atLeast', 'atMost'] as const;
/** Tests that this room knows; another one is not understood, and then every day and fact counts. */
const KNOWN_TESTS: ReadonlySet<string> = new Set([
  ...['is', 'isNot', 'oneOf', 'noneOf', 'atLeast', 'atMost', 'within', 'memberOf', 'notMemberOf', 'as', 'at'],
  ...['partOf', 'listedIn', 'reaches', 'scale', 'known', 'stated', 'id', 'field', ...ORDERS],
]);

const inside = (walk: Walk, list: string, name: string | undefined, asInner = true): Walk => ({
  ...walk,
  bound: {
    names: name === undefined ? walk.bound.names : new Map([...walk.bound.names, [name, list]]),
    inner: asInner ? list : walk.bound.inner,
  },
});

/** The name of a subject is bound, while plain fields still mean the nurse. */
export const withSubject = (walk: Walk, list: string, name: string): Walk => inside(walk, list, name, false);

export const readList = ({ in: list, as, where }: Quantifier, walk: Walk): Walk => {
  walk.reads.list(list);
  const within = inside(walk, list, as);
  if (where) readCondition(where, within);
  return within;
};

const readWithin = (
  value: Expression,
  { before, after, ...span }: NonNullable<FieldTests['within']>,
  walk: Walk,
): void => {
  const anchor = readOperand(before ?? after ?? '$on', walk.bound);
  const moved = { ...anchor, move: thenMove(anchor.move, span, before === undefined ? 1 : -1) };
  const [first, last] = before === undefined ? [anchor, moved] : [moved, anchor];
  compare(value, 'onOrAfter', first, walk);
  compare(value, 'onOrBefore', last, walk);
};

const readMembership = (value: Expression, ids: string | string[], tests: FieldTests, walk: Walk): void => {
  const { reads, data, bound } = walk;
  const at = tests.at === undefined ? undefined : readOperand(tests.at, bound);
  reads.value(value);
  for (const id of [ids].flat()) {
    const key = membershipKey(id, tests.as);
    const onTheDay = at === undefined || (at.kind === 'on' && at.move.key === STAY.key);
    reads.membership(key, value, !onTheDay);
    if (at === undefined) continue;
    if (at.kind === 'on') {
      for (const day of data.boundaries(key)) reads.fixedTurns.push({ asked: at.move, day, strict: false });
    } else reads.value(at);
  }
};

const readTests = ({ field, ...tests }: { field: string } & FieldTests, walk: Walk): void => {
  const { reads, bound } = walk;
  const value = readField(field, bound);
  const operand = (raw: Operand): Expression => readOperand(raw, bound);
  const orNot = [tests.is, tests.isNot, ...(tests.oneOf ?? []), ...(tests.noneOf ?? [])];
  for (const raw of orNot) if (raw !== undefined) compare(value, 'equal', operand(raw), walk);
  for (const order of ORDERS) {
    const raw = tests[order];
    if (raw !== undefined) compare(value, order, operand(raw), walk);
  }
  for (const name of NUMBERS) {
    const raw = tests[name];
    if (raw !== undefined) compare(value, 'equal', operand(raw), walk);
  }
  if (tests.within) readWithin(value, tests.within, walk);
  if (tests.memberOf) readMembership(value, tests.memberOf, tests, walk);
  if (tests.notMemberOf) readMembership(value, tests.notMemberOf, tests, walk);
  for (const region of tests.partOf === undefined ? [] : [tests.partOf].flat()) {
    compare(value, 'equal', operand(region), walk);
  }
  if (tests.listedIn) compare(value, 'equal', operand(tests.listedIn), walk);
  if (tests.reaches !== undefined) {
    compare(value, 'equal', operand(tests.reaches), walk);
    if (tests.scale) reads.scales.add(tests.scale);
  }
  if ((tests.known || tests.stated !== undefined) && value.kind !== 'on') reads.isTold(value);
  if (Object.keys(tests).some((key) => !KNOWN_TESTS.has(key))) reads.opaque = true;
};

/** `current`: the item covers the day asked about, or another one. */
const readCurrent = (of: Expression, day: Expression, { reads }: Walk): void => {
  if (of.kind !== 'fact') {
    reads.opaque = true;
    return;
  }
  const at = (name: string): string => (of.path === '' ? name : `${of.path}.${name}`);
  reads.list(of.list);
  for (const name of ['from', 'issuedOn', 'since', 'until', 'expiresOn']) {
    const path = at(name);
    if (day.kind === 'on') reads.turnOfItem(of.list, path, name === 'expiresOn', day.move);
    else reads.value({ kind: 'fact', list: of.list, path, move: STAY });
  }
  if (day.kind !== 'on') reads.value(day);
};

/** Both ends of a stretch may be an item's or the window's; the window moves with the day asked about. */
const readContinuous = (
  { in: list, years, withinYears }: Quantifier & { years: number; withinYears: number },
  end: Expression,
  { reads }: Walk,
): void => {
  const fact = (path: string): Expression => ({ kind: 'fact', list, path, move: STAY });
  reads.value(fact('from'));
  reads.value(fact('until'));
  if (end.kind !== 'on') {
    reads.value(end);
    return;
  }
  const start = thenMove(end.move, { years: withinYears }, -1);
  for (const path of ['from', 'until']) {
    for (const strict of [false, true]) {
      reads.turnOfItem(list, path, strict, end.move);
      reads.turnOfItem(list, path, strict, start);
    }
  }
  reads.turnOfItem(list, 'from', false, end.move, thenMove(STAY, { years }, 1));
  reads.turnOfItem(list, 'until', true, thenMove(start, { years }, 1));
};

/** A sum: what straddles an end of the window counts in part, day by day where `perDay` bounds it. */
const readTotal = (
  { in: list, of, perDay, atLeast, atMost }: Quantifier & Bounds & { of: string; perDay?: number },
  since: Expression | undefined,
  { reads }: Walk,
): void => {
  for (const path of ['from', 'until', of]) reads.value({ kind: 'fact', list, path, move: STAY });
  for (const path of ['from', 'until']) {
    for (const strict of [false, true]) reads.turnOfItem(list, path, strict);
  }
  if (since?.kind === 'on') {
    for (const path of ['from', 'until']) {
      for (const strict of [false, true]) reads.turnOfItem(list, path, strict, since.move);
    }
  } else if (since) reads.value(since);
  if (perDay === undefined) return;
  const bounds = [atLeast, atMost].filter((bound): bound is number => bound !== undefined);
  if (since === undefined) reads.sum({ list, of, since, perDay, bounds });
  else if (since.kind === 'on') reads.sum({ list, of, since: since.move, perDay, bounds });
  else if (since.kind === 'fixed') {
    reads.sum({ list, of, since: since.move.apply(since.value as LocalDate), perDay, bounds });
  } else reads.opaque = true;
};

/** Experience in all: what goes on grows from day to day, until it is enough. */
const readLasting = ({ in: list, years }: Quantifier & { years: number }, end: Expression, { reads }: Walk): void => {
  for (const path of ['from', 'until']) reads.value({ kind: 'fact', list, path, move: STAY });
  if (end.kind === 'on') reads.lasting({ list, years, end: end.move });
  else reads.value(end);
};

/** Notes everything that the truth of a condition hangs on; what is not known here makes it opaque. */
export const readCondition = (condition: Condition, walk: Walk): void => {
  const { reads, bound, shared } = walk;
  if ('field' in condition) return readTests(condition, walk);
  if ('exists' in condition) return void readList(condition.exists, walk);
  if ('none' in condition) return void readList(condition.none, walk);
  if ('count' in condition) return void readList(condition.count, walk);
  if ('all' in condition) return condition.all.forEach((part) => readCondition(part, walk));
  if ('any' in condition) return condition.any.forEach((part) => readCondition(part, walk));
  if ('not' in condition) return readCondition(condition.not, walk);
  if ('use' in condition) {
    const found = shared.get(condition.use);
    if (found) readCondition(found.condition, walk);
    return;
  }
  if ('total' in condition) {
    readList(condition.total, walk);
    const { since } = condition.total;
    return readTotal(condition.total, since === undefined ? undefined : readOperand(since, bound), walk);
  }
  if ('continuous' in condition) {
    readList(condition.continuous, walk);
    return readContinuous(condition.continuous, readOperand(condition.continuous.endingAt ?? '$on', bound), walk);
  }
  if ('lasting' in condition) {
    readList(condition.lasting, walk);
    return readLasting(condition.lasting, readOperand(condition.lasting.endingAt ?? '$on', bound), walk);
  }
  if ('language' in condition) return readLanguage(condition.language, walk);
  if ('current' in condition) {
    const { of, on } = condition.current === true ? {} : condition.current;
    const item = of === undefined ? readField('.', bound) : readOperand(of, bound);
    return readCurrent(item, readOperand(on ?? '$on', bound), walk);
  }
  reads.opaque = true;
};
