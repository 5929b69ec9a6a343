import type { Placed } from './assemble.js';

export type Path = readonly (string | number)[];

export interface Seen {
  condition: Record<string, unknown>;
  path: Path;
  /** The innermost list of the nurse around it. */
  list: string | undefined;
  /** Names bound further out, with the list each item comes from. */
  names: ReadonlyMap<string, string>;
}

const QUANTIFIERS = ['exists', 'none', 'count', 'total', 'continuous', 'lasting'] as const;

type Quantifier = { in: string; as?: string; where?: Record<string, unknown> };

const within = (seen: Seen, visit: (seen: Seen) => void): void => {
  visit(seen);
  const { condition, path, names } = seen;
  for (const key of ['all', 'any'] as const) {
    const parts = condition[key] as Record<string, unknown>[] | undefined;
    parts?.forEach((part, index) => within({ ...seen, condition: part, path: [...path, key, index] }, visit));
  }
  const negated = condition['not'] as Record<string, unknown> | undefined;
  if (negated) within({ ...seen, condition: negated, path: [...path, 'not'] }, visit);
  for (const key of QUANTIFIERS) {
    const quantifier = condition[key] as Quantifier | undefined;
    if (!quantifier?.where) continue;
    const bound = quantifier.as ? new Map([...names, [quantifier.as, quantifier.in]]) : names;
    const inside = { condition: quantifier.where, path: [...path, key, 'where'], list: quantifier.in, names: bound };
    within(inside, visit);
  }
};

const roots = (version: Record<string, unknown>, path: Path): Seen[] => {
  const subject = version['subject'] as Quantifier | undefined;
  const names = new Map(subject?.as ? [[subject.as, subject.in]] : []);
  const found: Seen[] = [];
  const add = (condition: unknown, at: Path, list?: string): void => {
    if (condition) found.push({ condition: condition as Record<string, unknown>, path: at, list, names });
  };
  add(subject?.where, [...path, 'subject', 'where'], subject?.in);
  for (const key of ['when', 'rightWhen', 'bars', 'subjectTo']) {
    (version[key] as unknown[] | undefined)?.forEach((condition, index) => add(condition, [...path, key, index]));
  }
  for (const [key, inner] of [
    ['needs', 'satisfiedWhen'],
    ['limits', 'when'],
    ['openLaw', 'when'],
    ['proofs', 'when'],
    ['exemptions', 'when'],
  ] as const) {
    (version[key] as Record<string, unknown>[] | undefined)?.forEach((item, index) =>
      add(item[inner], [...path, key, index, inner]),
    );
  }
  return found;
};

/** Visits every condition of a document, outer before inner. */
export const walkConditions = ({ kind, content, prefix }: Placed, visit: (seen: Seen) => void): void => {
  if (kind === 'condition') {
    const condition = content['condition'] as Record<string, unknown>;
    const list = content['in'] as string | undefined;
    within({ condition, path: [...prefix, 'condition'], list, names: new Map() }, visit);
  }
  (content['versions'] as Record<string, unknown>[] | undefined)?.forEach((version, index) => {
    for (const root of roots(version, [...prefix, 'versions', index])) within(root, visit);
  });
};
