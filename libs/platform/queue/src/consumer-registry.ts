import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { SUBSCRIPTIONS, type EventTopic, type QueueName } from '@crossward/contracts';
import { isTopic } from './event-job.js';
import { subscriptionOf, type EventHandler } from './on-event.js';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-tuning.js';

export interface Consumer {
  readonly name: string;
  readonly topic: EventTopic;
  readonly queue: QueueName;
  /** Class and method, for messages. */
  readonly where: string;
  readonly handle: EventHandler<EventTopic>;
}

type Found = Omit<Consumer, 'queue'> & { readonly wanted: QueueName | undefined };

/** The consumers that this process runs, found once at boot. A gap or a clash stops the boot. */
@Injectable()
export class ConsumerRegistry {
  private consumers: readonly Consumer[] = [];

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
  ) {}

  /** @throws Error naming every unknown topic, doubled consumer, and subscribed topic without a handler. */
  load(): void {
    const found = this.find();
    const faults = [...faultsOf(found), ...this.clashes(found)];
    const consumers = faults.length > 0 ? [] : found.flatMap((consumer) => this.place(consumer));
    if (faults.length === 0) faults.push(...this.unhandled(consumers));
    if (faults.length > 0) throw new Error(`The event consumers of this process do not fit:\n- ${faults.join('\n- ')}`);
    this.consumers = consumers;
  }

  of(queue: QueueName, topic: EventTopic): readonly Consumer[] {
    return this.consumers.filter((consumer) => consumer.queue === queue && consumer.topic === topic);
  }

  byName(name: string): Consumer | undefined {
    return this.consumers.find((consumer) => consumer.name === name);
  }

  private find(): Found[] {
    const found: Found[] = [];
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as object | null;
      if (!prototype || prototype === Object.prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const handler = (instance as Record<string, unknown>)[method];
        const subscription = subscriptionOf(handler);
        if (!subscription) continue;
        found.push({
          name: subscription.consumer,
          topic: subscription.topic,
          wanted: subscription.queue,
          where: `${instance.constructor.name}.${method}`,
          handle: (handler as EventHandler<EventTopic>).bind(instance),
        });
      }
    }
    return found;
  }

  /** Two consumers of one name would share an inbox: the second would never run. */
  private clashes(found: readonly Found[]): string[] {
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const { name, where } of found) {
      const other = seen.get(name);
      if (other) faults.push(`the consumer name (${name}) is used by ${other} and by ${where}`);
      seen.set(name, where);
    }
    return faults;
  }

  /**
   * A consumer runs on exactly one queue. Where a topic goes to several that this process drains, it is the one that
   * `@OnEvent` names, else the first. A consumer whose queues are drained elsewhere does not run here.
   */
  private place({ wanted, ...consumer }: Found): Consumer[] {
    const queue = wanted ?? SUBSCRIPTIONS[consumer.topic].find((name) => this.options.queues.includes(name));
    return queue && this.options.queues.includes(queue) ? [{ ...consumer, queue }] : [];
  }

  private unhandled(consumers: readonly Consumer[]): string[] {
    const topics = Object.keys(SUBSCRIPTIONS) as EventTopic[];
    return topics
      .filter((topic) => SUBSCRIPTIONS[topic].some((queue) => this.options.queues.includes(queue)))
      .filter((topic) => !consumers.some((consumer) => consumer.topic === topic))
      .map((topic) => `the topic (${topic}) comes to ${SUBSCRIPTIONS[topic].join(', ')} and has no handler`);
  }
}

const faultsOf = (found: readonly Found[]): string[] =>
  found.flatMap(({ topic, where, wanted }) => {
    if (!isTopic(topic)) return [`${where} listens to an unknown topic (${String(topic)})`];
    if (SUBSCRIPTIONS[topic].length === 0) return [`${where} listens to (${topic}), which goes to no queue`];
    if (wanted && !SUBSCRIPTIONS[topic].includes(wanted)) {
      return [`${where} expects (${topic}) on (${wanted}), which it does not go to`];
    }
    return [];
  });
