import { DomainError } from '@crossward/kernel';

/**
 * The outcome of `work`, or an error after `ms`. A Redis that is down does not refuse: its client waits for it, and
 * with it would wait whoever holds a transaction, or a readiness probe.
 * @throws DomainError QUEUE_UNAVAILABLE
 */
export const within = async <T>(ms: number, work: Promise<T>, queue: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable(ms, queue)), ms);
  });
  work.catch(() => undefined); // when it fails after we have given up, nobody else listens
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const unavailable = (ms: number, queue: string): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'QUEUE_UNAVAILABLE',
    message: `The queue (${queue}) has not answered within (${ms} ms).`,
    nextStep: 'Check that REDIS_URL, or without one the database, can be reached. Events wait in the outbox meanwhile.',
    facts: { queue },
  });
