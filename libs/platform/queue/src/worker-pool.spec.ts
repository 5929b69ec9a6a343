import { DomainError, type ErrorKind } from '@crossward/kernel';
import { isPermanent } from './event-dispatcher.js';
import { DEFAULT_TUNING } from './queue-tuning.js';
import { backoffMs } from './worker-pool.js';

describe('backoffMs', () => {
  const least = (attempt: number): number => backoffMs(attempt, DEFAULT_TUNING, () => 0);
  const most = (attempt: number): number => backoffMs(attempt, DEFAULT_TUNING, () => 1);

  it('doubles with each attempt; half of it is chance', () => {
    expect([1, 2, 3, 4].map(least)).toEqual([500, 1_000, 2_000, 4_000]);
    expect([1, 2, 3, 4].map(most)).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it('stops growing at its limit', () => {
    expect(most(9)).toBe(256_000);
    expect(most(10)).toBe(300_000);
    expect(most(50)).toBe(300_000);
  });
});

describe('isPermanent', () => {
  const error = (kind: ErrorKind): DomainError => new DomainError({ kind, code: 'X', message: 'x', nextStep: 'x' });

  it.each(['invalid', 'forbidden', 'not-found', 'conflict', 'unprocessable', 'too-large'] as const)(
    'says that %s stays so',
    (kind) => expect(isPermanent(error(kind))).toBe(true),
  );

  it.each(['unavailable', 'precondition-failed', 'too-many-requests'] as const)('says that %s may pass', (kind) =>
    expect(isPermanent(error(kind))).toBe(false),
  );

  it('says of an unforeseen error that it may pass', () => {
    expect(isPermanent(new TypeError('x is not a function'))).toBe(false);
  });
});
