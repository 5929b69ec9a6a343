import { DomainError } from '@crossward/kernel';

const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (id: string): boolean => CANONICAL.test(id);

const refuse = (id: string): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'INVALID_NURSE_ID',
    message: `(${id.slice(0, 80)}) is not the id of a nurse.`,
    nextStep: 'Give a UUID in lower case, such as 0b2f7a52-3c1d-4e8f-9a60-5d4c3b2a1908.',
    facts: {},
  });

/** Four words, first byte highest, so that words compare as the text does. */
export const parseUuid = (id: string, into: Uint32Array): void => {
  if (!isUuid(id)) throw refuse(id);
  into[0] = parseInt(id.slice(0, 8), 16);
  into[1] = parseInt(id.slice(9, 13) + id.slice(14, 18), 16);
  into[2] = parseInt(id.slice(19, 23) + id.slice(24, 28), 16);
  into[3] = parseInt(id.slice(28), 16);
};

const HEX = Array.from({ length: 0x10000 }, (_, half) => half.toString(16).padStart(4, '0'));

export const formatUuid = (words: Uint32Array, at: number): string => {
  const a = words[at]!;
  const b = words[at + 1]!;
  const c = words[at + 2]!;
  const d = words[at + 3]!;
  const tail = HEX[c & 0xffff]! + HEX[d >>> 16]! + HEX[d & 0xffff]!;
  return `${HEX[a >>> 16]!}${HEX[a & 0xffff]!}-${HEX[b >>> 16]!}-${HEX[b & 0xffff]!}-${HEX[c >>> 16]!}-${tail}`;
};

/** Negative where the first id is the smaller one. */
export const compareUuids = (a: Uint32Array, atA: number, b: Uint32Array, atB: number): number =>
  a[atA]! - b[atB]! || a[atA + 1]! - b[atB + 1]! || a[atA + 2]! - b[atB + 2]! || a[atA + 3]! - b[atB + 3]!;
