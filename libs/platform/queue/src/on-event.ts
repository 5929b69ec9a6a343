import 'reflect-metadata';
import type { EventPayloads, EventTopic, JobOutcome, QueueName } from '@crossward/contracts';

export interface EventJobInfo {
  readonly eventId: string;
  /** 1 on the first run; a `RetryLater` does not count. */
  readonly attempt: number;
}

export type EventHandler<T extends EventTopic> = (payload: EventPayloads[T], job: EventJobInfo) => Promise<JobOutcome>;

export interface Subscription {
  readonly topic: EventTopic;
  readonly consumer: string;
  readonly queue?: QueueName;
}

const ON_EVENT = Symbol('crossward:on-event');

/**
 * Makes a method of a provider the consumer of a topic. The name of the consumer is the key of its inbox: it must be
 * unique and must never change, or old events would take effect again. `queue` matters only where a topic goes to
 * several queues and one process drains more than one of them.
 */
export const OnEvent =
  <T extends EventTopic>(topic: T, options: { consumer: string; queue?: QueueName }) =>
  // Generic in the method, so that one may take fewer arguments or return a narrower outcome.
  <H extends EventHandler<T>>(_target: object, _key: string | symbol, descriptor: TypedPropertyDescriptor<H>): void => {
    const subscription: Subscription = { topic, ...options };
    Reflect.defineMetadata(ON_EVENT, subscription, descriptor.value as object);
  };

export const subscriptionOf = (method: unknown): Subscription | undefined =>
  typeof method === 'function' ? (Reflect.getMetadata(ON_EVENT, method) as Subscription | undefined) : undefined;
