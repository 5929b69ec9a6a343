import type { Operator, Spot } from './spot.js';
import { dropped } from './spot.js';
import type { Fault } from './fault.js';

/** Each test and quantifier, and the one that says otherwise on the edge or altogether. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['is', 'isNot'],
  ['oneOf', 'noneOf'],
  ['before', 'onOrBefore'],
  ['after', 'onOrAfter'],
  ['memberOf', 'notMemberOf'],
  ['exists', 'none'],
];
const OTHER = new Map([...OPPOSITES, ...OPPOSITES.map(([a, b]) => [b, a] as const)]);

/** Everything that a condition can ask of one value. */
const TESTS = new Set([
  ...['is', 'isNot', 'oneOf', 'noneOf', 'atLeast', 'atMost', 'before', 'onOrBefore', 'after', 'onOrAfter', 'within'],
  ...['memberOf', 'notMemberOf', 'partOf', 'listedIn', 'reaches', 'known', 'stated'],
]);

const turned = ({ path, value }: Spot, change: string, other: unknown): Fault => ({
  kind: 'comparison turned',
  path,
  change,
  value: other ?? value,
});

type Asked = Record<string, unknown>;

/** The same condition under another operator. */
const renamed = (condition: Asked, from: string, to: string): Asked =>
  Object.fromEntries(Object.entries(condition).map(([key, inner]) => [key === from ? to : key, inner]));

const isCondition = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `within` counts from a day by `before` or `after`, which are no comparisons there. */
const asks = (condition: Asked): boolean => 'field' in condition || 'exists' in condition || 'none' in condition;

export const turnComparison: Operator = (spot) => {
  const { value: condition } = spot;
  if (!isCondition(condition)) return [];
  const { not, known, stated } = condition;
  if (isCondition(not)) {
    const { id } = condition;
    return [turned(spot, 'without not', id === undefined ? not : { ...not, id })];
  }
  if (!asks(condition)) return [];
  const faults = Object.keys(condition).flatMap((key) => {
    const other = OTHER.get(key);
    return other === undefined ? [] : [turned(spot, `${key} → ${other}`, renamed(condition, key, other))];
  });
  if (known === true) faults.push(turned(spot, 'known → not known', negated(condition)));
  if (typeof stated === 'boolean') {
    faults.push(turned(spot, `stated: ${stated} → ${!stated}`, { ...condition, stated: !stated }));
  }
  return faults;
};

const negated = ({ id, ...condition }: Asked): Asked => ({ ...(id === undefined ? {} : { id }), not: condition });

/** One of several tests of a value. */
export const dropTest: Operator = (spot) => {
  const { parent, key, element } = spot;
  if (element || !('field' in parent) || !TESTS.has(key)) return [];
  const tests = Object.keys(parent).filter((name) => TESTS.has(name));
  return tests.length > 1 ? [dropped('condition dropped', spot)] : [];
};

/** The next step of the scale, in both directions. */
export const moveOnScale =
  (scales: Readonly<Record<string, readonly string[]>>): Operator =>
  ({ key, value, parent, path }) => {
    const steps = key === 'reaches' ? scales[String(parent['scale'])] : undefined;
    if (!steps) return [];
    const rank = steps.indexOf(String(value));
    return [steps[rank + 1], steps[rank - 1]].flatMap((other): Fault[] =>
      rank < 0 || other === undefined
        ? []
        : [{ kind: 'comparison turned', path, change: `reaches: ${String(value)} → ${other}`, value: other }],
    );
  };
