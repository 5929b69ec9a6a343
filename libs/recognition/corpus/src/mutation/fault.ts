import type { Path } from '../walk-conditions.js';

export const FAULT_KINDS = [
  'condition dropped',
  'filter dropped',
  'comparison turned',
  'number changed',
  'day shifted',
  'doubt dropped',
  'effect changed',
  'destination dropped',
  'profession dropped',
  'displacement dropped',
  'element dropped',
  'member dropped',
  'row dropped',
  'step changed',
  'need dropped',
  'limit dropped',
  'test dropped',
  'proof dropped',
  'minimum changed',
  'validity dropped',
  'band moved',
  'open law dropped',
  'confidence changed',
  'coverage turned',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Stands for a value that the fault takes away. */
export const REMOVED = Symbol('removed');

/** One thing that is wrong in one document: another value at a path, or none. */
export interface Fault {
  kind: FaultKind;
  path: Path;
  /** What was there and what is there now, in a few words. */
  change: string;
  value: unknown;
}

/** A copy of a document with the fault in it; what the fault does not touch is shared, nothing is changed. */
export const plant = <T>(document: T, { path, value }: Pick<Fault, 'path' | 'value'>): T => {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (Array.isArray(document)) {
    if (rest.length === 0 && value === REMOVED) return document.filter((_item, index) => index !== key) as T;
    return document.map((item: unknown, index) => (index === key ? plant(item, { path: rest, value }) : item)) as T;
  }
  const copy = { ...document } as Record<string, unknown>;
  if (rest.length === 0 && value === REMOVED) delete copy[key];
  else copy[key] = plant(copy[key], { path: rest, value });
  return copy as T;
};
