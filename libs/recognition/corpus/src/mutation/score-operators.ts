import type { ScaleDocument, ScoreDocument } from '@crossward/recognition-domain';
import type { Path } from '../walk-conditions.js';
import { shown, type Operator, type Spot } from './spot.js';
import { REMOVED, type Fault } from './fault.js';

type Scales = Readonly<Record<string, readonly string[]>>;

const moved = (kind: Fault['kind'], { key, value, path }: Spot, others: readonly unknown[]): Fault[] =>
  others
    .filter((other) => other !== undefined)
    .map((other) => ({ kind, path, change: `${key}: ${shown(value)} → ${shown(other)}`, value: other }));

const neighbours = (steps: readonly string[], value: string): (string | undefined)[] => {
  const rank = steps.indexOf(value);
  return rank < 0 ? [] : [steps[rank + 1], steps[rank - 1]];
};

/** The four skills share a scale wherever one number is asked of each of them. */
const partOf = (key: string): string => (key === 'each' || key === 'oneMayBe' ? 'listening' : key);

const MINIMUMS = new Set(['minimums', 'floors']);

/** The accepted test around a minimum. */
const acceptedAt = (document: unknown, path: Path): Record<string, unknown> =>
  path
    .slice(0, path.indexOf('tests') + 2)
    .reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], document) as Record<
    string,
    unknown
  >;

/** What else could stand there: the next results that a test gives, on either side. */
const otherResults = (scale: ScaleDocument | undefined, value: number | string): (number | string | undefined)[] => {
  if (typeof value === 'number') {
    const step = scale?.numbers?.step ?? 0.5;
    return [value + step, value - step];
  }
  return neighbours([...(scale?.levels?.map(({ name }) => name) ?? []), ...Object.keys(scale?.grades ?? {})], value);
};

/** A step up or down in what a test has to reach, in numbers, letters or words of its own scale. */
export const moveMinimum =
  (document: Record<string, unknown>, scores: readonly ScoreDocument[]): Operator =>
  (spot) => {
    const { key, value, path } = spot;
    const isMinimum = (MINIMUMS.has(String(path.at(-2))) && key !== 'cefr') || key === 'oneMayBe';
    if (!isMinimum || !path.includes('tests') || (typeof value !== 'number' && typeof value !== 'string')) return [];
    const { test, scale } = acceptedAt(document, path);
    const scales = scores
      .filter(({ tests }) => tests.includes(String(test)))
      .flatMap(({ versions }) => versions.flatMap((version) => version.scales));
    const meant = scales.find(({ id, parts }) => parts.includes(partOf(key)) && (scale === undefined || scale === id));
    return moved('minimum changed', spot, otherResults(meant, value));
  };

/** The next level of the CEFR: of a minimum, or of a result. */
export const moveLevel =
  (scales: Scales): Operator =>
  (spot) => {
    const { key, value, path, element } = spot;
    const inTable = path.includes('levels') || (path.includes('steps') && path.includes('byScore'));
    if (typeof value !== 'string' || !(key === 'cefr' || (element && inTable && key === 'steps'))) return [];
    return moved(inTable ? 'band moved' : 'minimum changed', spot, neighbours(scales['cefr'] ?? [], value));
  };

/** The numbers of a letter or of a level, from and to; and the scores from which on a word is another level. */
export const moveBand: Operator = (spot) => {
  const { value, path, element } = spot;
  if (typeof value !== 'number' || !element || !path.includes('scales')) return [];
  const banded = path.includes('grades') || path.includes('cefr') || path.includes('byScore');
  return banded ? moved('band moved', spot, [value + 1, value - 1]) : [];
};

/** Where a requirement counts; and its languages, which only a list of tests that is not complete asks for. */
export const dropOfRequirement: Operator = ({ key, value, parent, path, element }) => {
  if (!element || !('serves' in parent) || path.length !== 2) return [];
  const partial = (parent['versions'] as { coverage?: string }[]).some(({ coverage }) => coverage === 'partial');
  const ofLanguage = key === 'languages' && partial ? 'element dropped' : undefined;
  const kind = key === 'jurisdictions' ? 'destination dropped' : ofLanguage;
  return kind === undefined ? [] : [{ kind, path, change: `${key}: without ${shown(value)}`, value: REMOVED }];
};
