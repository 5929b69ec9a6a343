import type { Decision, RecognitionQuery, RouteLeg } from '@crossward/contracts';
import { DomainError, type LocalDate } from '@crossward/kernel';
import { isoCodes, type Codes } from '@crossward/recognition-domain';
import { checkSchema } from './check-schema.js';
import type { Corpus } from './load-corpus.js';
import { readYamlFiles } from './read-law.js';
import { schemasFor } from './schemas.js';

/** What a case says of the decision; a key left out is not looked at (docs/rule-language.md, "Cases"). */
export interface Expectation {
  verdict: Decision['verdict'];
  couldBe?: Decision['couldBe'] | null;
  route?: string | null;
  from?: string | null;
  confidence?: string;
  notRoute?: string | string[];
  alternatives?: string[];
  missing?: string[];
  limits?: { kind: string; value?: string | number }[];
  entry?: Record<string, string>;
  openLaw?: string[];
  reasons?: Record<string, string>;
  earliestStart?: { min?: LocalDate; typical?: LocalDate; max?: LocalDate } | null;
  needs?: Record<string, boolean | null>;
}

export interface Case {
  name: string;
  on: LocalDate;
  given: Omit<RecognitionQuery, 'on'>;
  expect: Expectation;
  /** Where the case stands: file:line:column. */
  at: string;
}

/** All cases below a folder, by file. Throws where a case is not a case. */
export const readCases = (folder: string, codes: Codes = isoCodes): Map<string, Case[]> => {
  const schemas = schemasFor(codes);
  const byFile = new Map<string, Case[]>();
  for (const file of readYamlFiles(folder)) {
    const syntax = file.syntaxFindings;
    const findings = syntax.length > 0 ? syntax : checkSchema(schemas, 'cases', file.content, file);
    const [first] = findings;
    if (first) {
      throw new DomainError({
        kind: 'unprocessable',
        code: 'CASES_INVALID',
        message: `The cases have (${findings.length}) faults, the first at ${first.at}: ${first.message}`,
        nextStep: first.nextStep,
        problems: findings,
      });
    }
    const cases = file.content as Omit<Case, 'at'>[];
    byFile.set(
      file.path,
      cases.map((item, index) => ({ ...item, at: file.at([index, 'name']) })),
    );
  }
  return byFile;
};

const lastLeg = (decision: Decision): RouteLeg | undefined => decision.route?.legs.at(-1);

const all = (decision: Decision): string[] =>
  [decision.route, ...decision.alternatives].flatMap((route) => route?.legs.at(-1)?.arrangement ?? []);

type Check = (expected: never, decision: Decision) => string | undefined;

const same = (what: string, expected: unknown, actual: unknown): string | undefined =>
  expected === actual ? undefined : `${what}: expected (${String(expected)}), was (${String(actual)})`;

const contains = (what: string, expected: readonly string[], actual: readonly string[]): string | undefined => {
  const absent = expected.filter((item) => !actual.includes(item));
  return absent.length === 0
    ? undefined
    : `${what}: expected (${absent.join(', ')}) among (${actual.join(', ') || 'none'})`;
};

const CHECKS: Record<keyof Expectation, Check> = {
  verdict: (expected: string, decision) => same('verdict', expected, decision.verdict),
  couldBe: (expected: string | null, decision) => same('couldBe', expected, decision.couldBe ?? null),
  route: (expected: string | null, decision) => same('route', expected, lastLeg(decision)?.arrangement ?? null),
  from: (expected: string | null, decision) => same('from', expected, lastLeg(decision)?.from ?? null),
  confidence: (expected: string, decision) => same('confidence', expected, decision.route?.confidence),
  notRoute(expected: string | string[], decision) {
    const offered = [expected].flat().filter((id) => all(decision).includes(id));
    return offered.length > 0 ? `notRoute: (${offered.join(', ')}) is offered` : undefined;
  },
  alternatives: (expected: string[], decision) => contains('alternatives', expected, all(decision).slice(1)),
  missing(expected: string[], decision) {
    const facts = decision.missing.map(({ fact }) => fact);
    if (expected.length === 0) return same('missing', 'nothing', facts.join(', ') || 'nothing');
    return contains('missing', expected, facts);
  },
  limits(expected: { kind: string; value?: string | number }[], decision) {
    const text = ({ kind, value }: { kind: string; value?: string | number }): string => `${kind} ${String(value)}`;
    if (expected.length === 0) return same('limits', 'none', decision.limits.map(text).join(', ') || 'none');
    const absent = expected.filter(
      ({ kind, value }) =>
        !decision.limits.some((limit) => limit.kind === kind && (value === undefined || limit.value === String(value))),
    );
    const told = decision.limits.map(text).join(', ') || 'none';
    return absent.length > 0 ? `limits: expected (${absent.map(text).join(', ')}) among (${told})` : undefined;
  },
  entry(expected: Record<string, string>, decision) {
    const found = new Map(decision.entry.map((entry) => [entry.id, entry.available]));
    return Object.entries(expected)
      .map(([id, available]) => same(`entry ${id}`, available, found.get(id as never)))
      .find((problem) => problem !== undefined);
  },
  openLaw: (expected: string[], decision) =>
    contains(
      'openLaw',
      expected,
      decision.openLaw.map(({ arrangement }) => arrangement),
    ),
  reasons: (expected: Record<string, string>, decision) =>
    contains(
      'reasons',
      Object.entries(expected).map(([rule, outcome]) => `${rule} ${outcome}`),
      decision.reasons.map(({ arrangement, rule, outcome }) => `${arrangement}.${rule} ${outcome}`),
    ),
  earliestStart(expected: Expectation['earliestStart'], decision) {
    const start = decision.route?.earliestStart ?? null;
    if (!expected || !start) return same('earliestStart', expected ?? null, start);
    return (['min', 'typical', 'max'] as const)
      .map((key) => (expected[key] === undefined ? undefined : same(`earliestStart ${key}`, expected[key], start[key])))
      .find((problem) => problem !== undefined);
  },
  needs: (expected: Record<string, boolean | null>, decision) =>
    contains(
      'needs',
      Object.entries(expected).map(([kind, satisfied]) => `${kind} ${String(satisfied)}`),
      lastLeg(decision)?.needs.map(({ kind, satisfied }) => `${kind} ${String(satisfied)}`) ?? [],
    ),
};

/** Decides a case; every way in which the decision is not what the case expects. */
export const checkCase = ({ engine, reader }: Corpus, { given, on, expect }: Case): string[] => {
  const decision = engine.decide(reader.read({ ...given, on }));
  return Object.entries(expect).flatMap(([key, expected]) => {
    const problem = CHECKS[key as keyof Expectation](expected as never, decision);
    return problem === undefined ? [] : [problem];
  });
};
