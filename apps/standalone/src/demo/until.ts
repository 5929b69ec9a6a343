import { DomainError } from '@crossward/kernel';

const PAUSE_MS = 250;

/** Looks again and again until the condition holds. @throws DomainError when it does not within the time */
export const until = async <T>(
  what: string,
  look: () => Promise<T>,
  holds: (value: T) => boolean,
  timeoutMs = 60_000,
): Promise<T> => {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (performance.now() > end) {
      throw new DomainError({
        kind: 'unavailable',
        code: 'WAITED_IN_VAIN',
        message: `Waited ${timeoutMs / 1000} s in vain for: ${what}.`,
        nextStep: 'Look at /readyz and at the log of the server.',
      });
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
