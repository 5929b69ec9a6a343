import type { Decision, RouteLeg, RouteStep } from '@crossward/contracts';
import type { LocalDate, Money } from '@crossward/kernel';

interface ExpectedLimit {
  kind: string;
  value?: string | number;
}

type ExpectedOpenLaw = string | { arrangement: string; what: string };

type ExpectedEntry = string | { available: string; conditions: string[] };

/** What a case says of the decision; a key left out is not looked at (docs/rule-language.md, "Cases"). */
export interface Expectation {
  verdict: Decision['verdict'];
  couldBe?: Decision['couldBe'] | null;
  route?: string | null;
  from?: string | null;
  confidence?: string;
  notRoute?: string | string[];
  alternatives?: string[];
  /** Which of the ways offered `from`, `confidence`, `earliestStart`, `fees`, `steps` and `needs` are about; the first unless told. */
  of?: string;
  missing?: string[];
  limits?: ExpectedLimit[];
  allLimits?: ExpectedLimit[];
  entry?: Record<string, ExpectedEntry>;
  openLaw?: ExpectedOpenLaw[];
  coverage?: 'complete' | 'partial';
  reasons?: Record<string, string>;
  earliestStart?: { min?: LocalDate; typical?: LocalDate; max?: LocalDate } | null;
  fees?: Money[];
  steps?: Partial<RouteStep>[];
  needs?: Record<string, boolean | null>;
}

const lastLeg = (decision: Decision): RouteLeg | undefined => decision.route?.legs.at(-1);

const offered = (decision: Decision): string[] =>
  [decision.route, ...decision.alternatives].flatMap((route) => route?.legs.at(-1)?.arrangement ?? []);

type Check = (expected: never, decision: Decision) => string | undefined;

const told = (items: readonly string[]): string => items.join(', ') || 'none';

const same = (what: string, expected: unknown, actual: unknown): string | undefined =>
  expected === actual ? undefined : `${what}: expected (${String(expected)}), was (${String(actual)})`;

/** The same items, in whatever order. */
const sameItems = (what: string, expected: readonly string[], actual: readonly string[]): string | undefined =>
  same(what, told([...expected].sort()), told([...actual].sort()));

/** All of them are there; of an empty list, that nothing is. */
const contains = (what: string, expected: readonly string[], actual: readonly string[]): string | undefined => {
  if (expected.length === 0) return sameItems(what, expected, actual);
  const absent = expected.filter((item) => !actual.includes(item));
  return absent.length === 0 ? undefined : `${what}: expected (${absent.join(', ')}) among (${told(actual)})`;
};

const first = (problems: readonly (string | undefined)[]): string | undefined =>
  problems.find((problem) => problem !== undefined);

const limitText = ({ kind, value }: ExpectedLimit): string => `${kind} ${String(value)}`;

const moneyText = ({ minorUnits, currency }: Money): string => `${currency} ${minorUnits}`;

const stepPart = (step: Partial<RouteStep>, key: keyof RouteStep): string | undefined => {
  if (key === 'fee') return step.fee ? moneyText(step.fee) : String(step.fee);
  return String(step[key]);
};

const checkStep = (expected: Partial<RouteStep>, actual: RouteStep, index: number): string | undefined =>
  first(
    (Object.keys(expected) as (keyof RouteStep)[]).map((key) =>
      same(`step ${index + 1} ${key}`, stepPart(expected, key), stepPart(actual, key)),
    ),
  );

const checkEntry = (id: string, expected: ExpectedEntry, { entry }: Decision): string | undefined => {
  const found = entry.find((one) => one.id === id);
  if (typeof expected === 'string') return same(`entry ${id}`, expected, found?.available ?? 'absent');
  const conditions = found?.conditions ?? [];
  const apart = expected.conditions.find((words, index) => !conditions[index]?.includes(words));
  return first([
    same(`entry ${id}`, expected.available, found?.available),
    same(`entry ${id}: conditions`, expected.conditions.length, conditions.length),
    apart === undefined ? undefined : `entry ${id}: expected (${apart}) in (${told(conditions)})`,
  ]);
};

const checkOpenLaw = (expected: ExpectedOpenLaw, { openLaw }: Decision): string | undefined => {
  const { arrangement, what } = typeof expected === 'string' ? { arrangement: expected, what: '' } : expected;
  if (openLaw.some((open) => open.arrangement === arrangement && open.what.includes(what))) return undefined;
  const actual = openLaw.map((open) => `${open.arrangement}: ${open.what}`);
  return `openLaw: expected (${arrangement}: ${what}) among (${told(actual)})`;
};

const checkReason = (name: string, expected: string, { reasons }: Decision): string | undefined => {
  const outcomes = reasons
    .filter(({ arrangement, rule }) => `${arrangement}.${rule}` === name)
    .map(({ outcome }) => outcome as string);
  if (outcomes.length === 0) outcomes.push('absent');
  return outcomes.includes(expected) ? undefined : `reasons: expected (${name} ${expected}), was (${told(outcomes)})`;
};

const CHECKS: Record<keyof Expectation, Check> = {
  of: (expected: string, decision) =>
    offered(decision).includes(expected) ? undefined : `of: (${expected}) is not offered`,
  verdict: (expected: string, decision) => same('verdict', expected, decision.verdict),
  couldBe: (expected: string | null, decision) => same('couldBe', expected, decision.couldBe ?? null),
  route: (expected: string | null, decision) => same('route', expected, lastLeg(decision)?.arrangement ?? null),
  from: (expected: string | null, decision) => same('from', expected, lastLeg(decision)?.from ?? null),
  confidence: (expected: string, decision) => same('confidence', expected, decision.route?.confidence),
  notRoute(expected: string | string[], decision) {
    const wrong = [expected].flat().filter((id) => offered(decision).includes(id));
    return wrong.length > 0 ? `notRoute: (${wrong.join(', ')}) is offered` : undefined;
  },
  alternatives: (expected: string[], decision) => contains('alternatives', expected, offered(decision).slice(1)),
  missing: (expected: string[], decision) =>
    contains(
      'missing',
      expected,
      decision.missing.map(({ fact }) => fact),
    ),
  limits(expected: ExpectedLimit[], decision) {
    const actual = decision.limits.map(limitText);
    if (expected.length === 0) return sameItems('limits', [], actual);
    const absent = expected.filter(
      ({ kind, value }) =>
        !decision.limits.some((limit) => limit.kind === kind && (value === undefined || limit.value === String(value))),
    );
    return absent.length > 0 ? `limits: expected (${told(absent.map(limitText))}) among (${told(actual)})` : undefined;
  },
  allLimits: (expected: ExpectedLimit[], decision) =>
    sameItems('allLimits', expected.map(limitText), decision.limits.map(limitText)),
  entry: (expected: Record<string, ExpectedEntry>, decision) =>
    first(Object.entries(expected).map(([id, one]) => checkEntry(id, one, decision))),
  openLaw: (expected: ExpectedOpenLaw[], decision) =>
    expected.length === 0
      ? sameItems(
          'openLaw',
          [],
          decision.openLaw.map(({ arrangement }) => arrangement),
        )
      : first(expected.map((one) => checkOpenLaw(one, decision))),
  coverage(expected: string, decision) {
    // A decision tells of coverage only where nothing is certain.
    if (decision.route) return `coverage: nothing is told of it beside a way (${lastLeg(decision)?.arrangement})`;
    const partial = decision.openLaw.some(({ arrangement }) => arrangement === 'coverage');
    return same('coverage', expected, partial ? 'partial' : 'complete');
  },
  reasons: (expected: Record<string, string>, decision) =>
    first(Object.entries(expected).map(([name, outcome]) => checkReason(name, outcome, decision))),
  earliestStart(expected: Expectation['earliestStart'], decision) {
    const start = decision.route?.earliestStart ?? null;
    if (!expected || !start) return same('earliestStart', expected ?? null, start);
    return first(
      (['min', 'typical', 'max'] as const).map((key) =>
        expected[key] === undefined ? undefined : same(`earliestStart ${key}`, expected[key], start[key]),
      ),
    );
  },
  fees: (expected: Money[], decision) =>
    sameItems('fees', expected.map(moneyText), (decision.route?.fees ?? []).map(moneyText)),
  steps(expected: Partial<RouteStep>[], decision) {
    const actual = lastLeg(decision)?.steps ?? [];
    const count = same('steps', expected.length, actual.length);
    return count ?? first(actual.map((step, index) => checkStep(expected[index] ?? {}, step, index)));
  },
  needs: (expected: Record<string, boolean | null>, decision) =>
    contains(
      'needs',
      Object.entries(expected).map(([kind, satisfied]) => `${kind} ${String(satisfied)}`),
      lastLeg(decision)?.needs.map(({ kind, satisfied }) => `${kind} ${String(satisfied)}`) ?? [],
    ),
};

/** What is looked at of one way alone. */
const OF_ONE_WAY: ReadonlySet<string> = new Set(['from', 'confidence', 'earliestStart', 'fees', 'steps', 'needs']);

/** The decision as if the way in question came first. */
const seenFrom = (decision: Decision, of: string | undefined): Decision => {
  const routes = [decision.route, ...decision.alternatives];
  const route = routes.find((one) => one?.legs.at(-1)?.arrangement === of);
  return of === undefined || !route ? decision : { ...decision, route };
};

/** Every way in which a decision is not what is expected of it. */
export const problemsOf = (expect: Expectation, decision: Decision): string[] => {
  const one = seenFrom(decision, expect.of);
  return Object.entries(expect).flatMap(
    ([key, expected]) =>
      CHECKS[key as keyof Expectation](expected as never, OF_ONE_WAY.has(key) ? one : decision) ?? [],
  );
};
