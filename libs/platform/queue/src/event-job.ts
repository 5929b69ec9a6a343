import { SUBSCRIPTIONS, type EventJob, type EventTopic } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isTopic = (raw: unknown): raw is EventTopic =>
  typeof raw === 'string' && Object.prototype.hasOwnProperty.call(SUBSCRIPTIONS, raw);

/** Ids only: short strings, no nesting. Whatever else stands in a job was not put there by the relay. */
const isPayload = (raw: unknown): raw is Record<string, string> =>
  typeof raw === 'object' &&
  raw !== null &&
  !Array.isArray(raw) &&
  Object.values(raw).every((value) => typeof value === 'string' && value.length <= 200);

/** @throws DomainError JOB_INVALID: a queue is a boundary too. */
export const parseEventJob = (raw: unknown): EventJob => {
  const data = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const { eventId, topic, payload } = data;
  if (typeof eventId === 'string' && UUID.test(eventId) && isTopic(topic) && isPayload(payload)) {
    return { eventId, topic, payload } as unknown as EventJob;
  }
  throw new DomainError({
    kind: 'invalid',
    code: 'JOB_INVALID',
    message: `The job (${String(eventId).slice(0, 40)}, ${String(topic).slice(0, 40)}) is not an event that Crossward knows.`,
    nextStep: 'Look who else writes to this queue; Crossward itself puts only events of its outbox there.',
  });
};

/** One job per event and queue; BullMQ keeps ':' for itself. */
export const jobIdOf = (eventId: string, queue: string): string => `${eventId}-${queue}`;
