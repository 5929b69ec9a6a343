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

/** An object or a list on its way to be looked into. Where it stands is put into words only of what is refused. */
interface Holder {
  value: Readonly<Record<string | number, unknown>>;
  /** Its own, within the one that holds it. */
  key: string | number;
  within: Holder | undefined;
  depth: number;
}

const isHolding = (value: unknown): value is Holder['value'] => typeof value === 'object' && value !== null;

const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 60)}`;

const pointerTo = ({ key, within }: Holder): string => (within ? pointerTo(within) + step(key) : '');

const wrongValue = (value: unknown): Finding | null => {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { code: 'NUMBER_TOO_LARGE', message: 'is a number too large to be read exactly' };
  }
  if (typeof value === 'string' && LONE_SURROGATE.test(value)) {
    return { code: 'UNSTORABLE_TEXT', message: 'holds half of a character (a lone surrogate)' };
  }
  return null;
};

const wrongSize = ({ depth }: Holder, count: number, longest: number): Finding | null => {
  if (depth === DEEPEST) return { code: 'TOO_DEEP', message: `nests more than ${DEEPEST} levels` };
  return count > longest ? { code: 'TOO_LONG', message: `holds more than ${longest} items or keys` } : null;
};

const wrongMember = (holder: Holder, key: string | number): Problem | null => {
  if (typeof key === 'string' && LONE_SURROGATE.test(key)) {
    const message = 'has a key with half of a character (a lone surrogate)';
    return { at: pointerTo(holder), code: 'UNSTORABLE_TEXT', message };
  }
  const wrong =
    typeof key === 'string' && OF_CLASSES.has(key)
      ? { code: 'RESERVED_KEY', message: 'has a key that no body here has' }
      : wrongValue(holder.value[key]);
  return wrong && { at: pointerTo(holder) + step(key), ...wrong };
};

/**
 * The first thing in a parsed body that JSON may say and nothing behind the edge can take; null for a plain body.
 * @param bodyLimit what the route takes, in bytes
 */
export const unreadableIn = (body: unknown, bodyLimit = MIB): Problem | null => {
  const wrongBody = wrongValue(body);
  if (wrongBody) return { at: '', ...wrongBody };
  if (!isHolding(body)) return null;
  const longest = Math.ceil((LONGEST_PER_MIB * bodyLimit) / MIB);
  let left = Math.ceil((VALUES_PER_MIB * bodyLimit) / MIB);
  // Without recursion: a body of 1 MiB can nest half a million times.
  const open: Holder[] = [{ value: body, key: '', within: undefined, depth: 0 }];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    const { value, depth } = holder;
    const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    const wrong = wrongSize(holder, keys.length, longest);
    if (wrong) return { at: pointerTo(holder), ...wrong };
    left -= keys.length;
    if (left < 0) return { at: '', code: 'TOO_LONG', message: 'holds more values than this route takes' };
    for (const key of keys) {
      const problem = wrongMember(holder, key);
      if (problem) return problem;
      const inner = value[key];
      if (isHolding(inner)) open.push({ value: inner, key, within: holder, depth: depth + 1 });
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
