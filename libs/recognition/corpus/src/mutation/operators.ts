import { addDays, type LocalDate } from '@crossward/kernel';
import { dropped, type Operator, type Spot } from './spot.js';
import type { Fault, FaultKind } from './fault.js';

/** Lists whose elements are left out one by one. */
const LISTS: Readonly<Record<string, FaultKind>> = {
  when: 'condition dropped',
  rightWhen: 'condition dropped',
  bars: 'condition dropped',
  subjectTo: 'condition dropped',
  all: 'condition dropped',
  any: 'condition dropped',
  oneOf: 'element dropped',
  noneOf: 'element dropped',
  partOf: 'element dropped',
  memberOf: 'element dropped',
  notMemberOf: 'element dropped',
  except: 'destination dropped',
  anyOf: 'destination dropped',
  professions: 'profession dropped',
  supersedes: 'displacement dropped',
  closes: 'displacement dropped',
  members: 'member dropped',
  include: 'member dropped',
  tests: 'test dropped',
  proofs: 'proof dropped',
  exemptions: 'proof dropped',
  scales: 'row dropped',
  levels: 'row dropped',
  also: 'element dropped',
  titles: 'row dropped',
  needs: 'need dropped',
  limits: 'limit dropped',
  openLaw: 'open law dropped',
};

/** Keys that are left out with all that stands below them. */
const KEYS: Readonly<Record<string, FaultKind>> = {
  where: 'filter dropped',
  satisfiedWhen: 'need dropped',
  doubtful: 'doubt dropped',
  exceptMemberOf: 'destination dropped',
  validFor: 'validity dropped',
  combined: 'minimum changed',
  oneMayBe: 'minimum changed',
  sittings: 'minimum changed',
  open: 'doubt dropped',
  thenDoubtful: 'doubt dropped',
};

const selects = ({ path }: Spot): boolean => path.includes('destination') || path.includes('home');

const isCondition = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

export const dropElement: Operator = (spot) => {
  if (!spot.element) return [];
  const kind = LISTS[spot.key];
  if (kind === undefined) return [];
  return [dropped(kind === 'element dropped' && selects(spot) ? 'destination dropped' : kind, spot)];
};

export const dropKey: Operator = (spot) => {
  if (spot.element) return [];
  if (spot.key === 'when' && isCondition(spot.value)) return [dropped('condition dropped', spot)];
  const kind = KEYS[spot.key];
  return kind === undefined ? [] : [dropped(kind, spot)];
};

/** A row of a table stands under the code of its place. */
export const dropRow: Operator = (spot) =>
  spot.path.at(-2) === 'rows' && !spot.element
    ? [{ ...dropped('row dropped', spot), change: `rows: without ${spot.key}` }]
    : [];

/** When we looked and what was announced is never evaluated. */
const NOT_EVALUATED = new Set(['verifiedOn', 'publishedOn', 'enactedOn']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const shiftDay: Operator = ({ key, value, path }) => {
  if (typeof value !== 'string' || !DAY.test(value) || NOT_EVALUATED.has(key)) return [];
  return [1, -1].map((by): Fault => {
    const other = addDays(value as LocalDate, by);
    return { kind: 'day shifted', path, change: `${key}: ${value} → ${other}`, value: other };
  });
};

const NUMBERS = new Set([
  'years',
  'months',
  'days',
  'withinYears',
  'perDay',
  'withinMonths',
  'atLeast',
  'atMost',
  'is',
  'value',
]);

/** Scores of language tests go by halves. */
const stepOf = ({ parent }: Spot): number => (/(^|\.)scores\./.test(String(parent['field'])) ? 0.5 : 1);

export const changeNumber: Operator = (spot) => {
  const { key, value, path } = spot;
  if (typeof value !== 'number' || path.includes('steps') || !NUMBERS.has(key)) return [];
  const step = stepOf(spot);
  return [step, -step].map((by): Fault => {
    const other = value + by;
    return { kind: 'number changed', path, change: `${key}: ${value} → ${other}`, value: other };
  });
};

/** Days of a step, and its fee: one more. */
export const changeStep: Operator = ({ key, value, path }) => {
  if (typeof value !== 'number' || !path.includes('steps') || path.includes('scales')) return [];
  const other = value + 1;
  return [{ kind: 'step changed', path, change: `${key}: ${value} → ${other}`, value: other }];
};

/** Whatever gave something gives something else; what gave nothing opens a way. */
const OTHER_EFFECT: Readonly<Record<string, string>> = {
  right: 'route',
  route: 'right',
  bar: 'route',
  note: 'route',
  gate: 'note',
};

export const changeEffect: Operator = ({ key, value, path }) => {
  const other = key === 'gives' ? OTHER_EFFECT[String(value)] : undefined;
  return other === undefined
    ? []
    : [{ kind: 'effect changed', path, change: `gives: ${String(value)} → ${other}`, value: other }];
};

/**
 * What routes rest on. That of a bar, a note or an entry is told beside its reasons at most, which cases know by their
 * outcome.
 */
const givesRoute = ({ parent, path }: Spot): boolean =>
  !('when' in parent) ||
  path.at(-3) === 'proofs' ||
  path.at(-3) === 'exemptions' ||
  GIVES_ROUTE.has(String(parent['gives']));

const GIVES_ROUTE = new Set(['right', 'route']);

/** To the other end, so that it shows whatever else the route rests on. */
export const changeConfidence: Operator = (spot) => {
  const { key, value, path } = spot;
  if (key !== 'confidence' || !givesRoute(spot)) return [];
  const other = value === 'uncertain' ? 'sourced' : 'uncertain';
  return [{ kind: 'confidence changed', path, change: `confidence: ${String(value)} → ${other}`, value: other }];
};

export const turnCoverage: Operator = ({ key, value, path }) => {
  if (path.at(-2) !== 'coverage' && key !== 'coverage') return [];
  if (typeof value !== 'string') return [];
  const other = value === 'complete' ? 'partial' : 'complete';
  return [{ kind: 'coverage turned', path, change: `${key}: ${String(value)} → ${other}`, value: other }];
};
