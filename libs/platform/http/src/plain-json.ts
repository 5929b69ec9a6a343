import { DomainError, type Problem } from '@crossward/kernel';

/** Objects and lists inside one another; no body of this API comes near. */
const DEEPEST = 32;
/**
 * For each MiB that a route takes: items of a list or keys of an object, and values in all. Validation collects every
 * finding, so that each costs; a thousand nurses with a long history in 8 MiB still pass.
 */
const LONGEST_PER_MIB = 1_000;
const VALUES_PER_MIB = 50_000;
const MIB = 1024 * 1024;
/** What libraries read to learn the class of an object: as a key of a caller it answers for the class. */
const OF_CLASSES = new Set(['constructor', '__proto__', 'prototype']);
const LONE_SURROGATE = /\p{Surrogate}/u;

type Finding = Omit<Problem, 'at'>;

const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 60)}`;

const wrongValue = (value: unknown): Finding | null => {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { code: 'NUMBER_TOO_LARGE', message: 'is a number too large to be read exactly' };
  }
  if (typeof value === 'string' && LONE_SURROGATE.test(value)) {
    return { code: 'UNSTORABLE_TEXT', message: 'holds half of a character (a lone surrogate)' };
  }
  return null;
};

const wrongKey = (key: string): Problem | null => {
  if (LONE_SURROGATE.test(key)) {
    return { at: '', code: 'UNSTORABLE_TEXT', message: 'has a key with half of a character (a lone surrogate)' };
  }
  if (OF_CLASSES.has(key)) {
    return { at: step(key), code: 'RESERVED_KEY', message: 'has a key that no body here has' };
  }
  return null;
};

/** Looks through one body. Where a value stands is put into words only on the way back from one that is refused. */
class Inspection {
  constructor(
    private readonly longest: number,
    private left: number,
  ) {}

  get exhausted(): boolean {
    return this.left < 0;
  }

  /** With a pointer that begins at the value. The recursion is no deeper than a body may be. */
  problemIn(value: unknown, depth: number): Problem | null {
    if (typeof value !== 'object' || value === null) {
      const wrong = wrongValue(value);
      return wrong && { at: '', ...wrong };
    }
    if (depth === DEEPEST) return { at: '', code: 'TOO_DEEP', message: `nests more than ${DEEPEST} levels` };
    return Array.isArray(value) ? this.problemInList(value, depth) : this.problemInObject(value, depth);
  }

  private problemInList(items: readonly unknown[], depth: number): Problem | null {
    const tooLong = this.count(items.length);
    if (tooLong) return tooLong;
    for (let at = 0; at < items.length; at += 1) {
      const problem = this.problemIn(items[at], depth + 1);
      if (problem) return { ...problem, at: step(at) + problem.at };
    }
    return null;
  }

  private problemInObject(value: object, depth: number): Problem | null {
    const keys = Object.keys(value);
    const tooLong = this.count(keys.length);
    if (tooLong) return tooLong;
    for (const key of keys) {
      const wrong = wrongKey(key);
      if (wrong) return wrong;
      const problem = this.problemIn((value as Record<string, unknown>)[key], depth + 1);
      if (problem) return { ...problem, at: step(key) + problem.at };
    }
    return null;
  }

  private count(values: number): Problem | null {
    if (values > this.longest) {
      return { at: '', code: 'TOO_LONG', message: `holds more than ${this.longest} items or keys` };
    }
    this.left -= values;
    return this.exhausted ? { at: '', code: 'TOO_LONG', message: 'holds more values than this route takes' } : null;
  }
}

/**
 * The first thing in a parsed body that JSON may say and nothing behind the edge can take; null for a plain body.
 * @param bodyLimit what the route takes, in bytes
 */
export const unreadableIn = (body: unknown, bodyLimit = MIB): Problem | null => {
  const longest = Math.ceil((LONGEST_PER_MIB * bodyLimit) / MIB);
  const inspection = new Inspection(longest, Math.ceil((VALUES_PER_MIB * bodyLimit) / MIB));
  const problem = inspection.problemIn(body, 0);
  // That a body is too long as a whole says nothing of the place where that was noticed.
  return problem && (inspection.exhausted ? { ...problem, at: '' } : problem);
};

/**
 * Refuses a JSON body that would fail behind the edge: RFC 8785, which hashes it for the idempotency key, has no form
 * for a number beyond double precision or half a character, and everything that walks a body does so by recursion.
 * @throws DomainError 400 BODY_UNREADABLE
 */
export const assertPlainJson = (body: unknown, bodyLimit?: number): void => {
  const problem = unreadableIn(body, bodyLimit);
  if (!problem) return;
  throw new DomainError({
    kind: 'invalid',
    code: 'BODY_UNREADABLE',
    message: `The body ${problem.message}.`,
    nextStep: 'Send plain JSON: finite numbers, whole characters, and no more nesting than the reference shows.',
    problems: [problem],
  });
};
