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

const step = (at: string, key: string | number): string =>
  `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 60)}`;

const wrongValue = (value: unknown): Omit<Problem, 'at'> | null => {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { code: 'NUMBER_TOO_LARGE', message: 'is a number too large to be read exactly' };
  }
  if (typeof value === 'string' && LONE_SURROGATE.test(value)) {
    return { code: 'UNSTORABLE_TEXT', message: 'holds half of a character (a lone surrogate)' };
  }
  return null;
};

/**
 * The first thing in a parsed body that JSON may say and nothing behind the edge can take; null for a plain body.
 * @param bodyLimit what the route takes, in bytes
 */
export const unreadableIn = (body: unknown, bodyLimit = MIB): Problem | null => {
  const longest = Math.ceil((LONGEST_PER_MIB * bodyLimit) / MIB);
  let left = Math.ceil((VALUES_PER_MIB * bodyLimit) / MIB);
  // Without recursion: a body of 1 MiB can nest half a million times.
  const open: { value: unknown; at: string; depth: number }[] = [{ value: body, at: '', depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, at, depth } = next;
    const wrong = wrongValue(value);
    if (wrong) return { at, ...wrong };
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) return { at, code: 'TOO_DEEP', message: `nests more than ${DEEPEST} levels` };
    const entries = Object.entries(value);
    left -= entries.length;
    if (entries.length > longest) return { at, code: 'TOO_LONG', message: `holds more than ${longest} items or keys` };
    if (left < 0) return { at: '', code: 'TOO_LONG', message: 'holds more values than this route takes' };
    for (const [key, inner] of entries) {
      if (LONE_SURROGATE.test(key)) {
        return { at, code: 'UNSTORABLE_TEXT', message: 'has a key with half of a character (a lone surrogate)' };
      }
      if (OF_CLASSES.has(key))
        return { at: step(at, key), code: 'RESERVED_KEY', message: 'has a key that no body here has' };
      open.push({ value: inner, at: step(at, key), depth: depth + 1 });
    }
  }
  return null;
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
