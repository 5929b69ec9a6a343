import { Injectable, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { SUBSCRIPTIONS, type EventTopic, type JobOutcome, type QueueName } from '@crossward/contracts';
import { ConsumerRegistry } from './consumer-registry.js';
import { OnEvent } from './on-event.js';
import { QUEUE_OPTIONS } from './queue-tuning.js';

const done = async (): Promise<JobOutcome> => 'done';

/** A provider with one method per subscription. */
const consumers = (...subscriptions: { topic: string; consumer: string; queue?: QueueName }[]): Type<object> => {
  @Injectable()
  class Consumers {}
  subscriptions.forEach(({ topic, ...options }, n) => {
    const descriptor = { value: () => done(), configurable: true };
    OnEvent(topic as EventTopic, options)(Consumers.prototype, `method${n}`, descriptor);
    Object.defineProperty(Consumers.prototype, `method${n}`, descriptor);
  });
  return Consumers;
};

const topicsOf = (queue: QueueName): EventTopic[] =>
  (Object.keys(SUBSCRIPTIONS) as EventTopic[]).filter((topic) => SUBSCRIPTIONS[topic].includes(queue));

const complete = (queue: QueueName): { topic: string; consumer: string }[] =>
  topicsOf(queue).map((topic) => ({ topic, consumer: `${queue}-${topic}` }));

const load = async (queues: QueueName[], ...providers: Type<object>[]): Promise<ConsumerRegistry> => {
  @Module({
    imports: [DiscoveryModule],
    providers: [ConsumerRegistry, { provide: QUEUE_OPTIONS, useValue: { queues } }, ...providers],
  })
  class Root {}
  const app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
  const registry = app.get(ConsumerRegistry);
  registry.load();
  return registry;
};

describe('the consumers of a process', () => {
  it('are found on any provider', async () => {
    const registry = await load(['onboarding'], consumers(...complete('onboarding')));
    expect(registry.of('onboarding', 'packet.cleared').map((consumer) => consumer.name)).toEqual([
      'onboarding-packet.cleared',
    ]);
    expect(registry.of('credentialing', 'submission.submitted')).toEqual([]);
  });

  it('stop the boot when a topic of a drained queue has no handler', async () => {
    const lacking = complete('onboarding').filter(({ topic }) => topic !== 'packet.cleared');
    await expect(load(['onboarding'], consumers(...lacking))).rejects.toThrow(
      /the topic \(packet\.cleared\) comes to .*onboarding.* and has no handler/,
    );
  });

  it('stop the boot when two have one name, for they would share an inbox', async () => {
    const twice = consumers({ topic: 'packet.cleared', consumer: 'onboarding-packet.cleared' });
    await expect(load(['onboarding'], consumers(...complete('onboarding')), twice)).rejects.toThrow(
      'the consumer name (onboarding-packet.cleared) is used by Consumers',
    );
  });

  it('stop the boot when one listens to a topic that nobody knows', async () => {
    const unknown = consumers({ topic: 'packet.closed', consumer: 'x' });
    await expect(load([], unknown)).rejects.toThrow('listens to an unknown topic (packet.closed)');
  });

  it('stop the boot when one listens to a topic that goes to no queue', async () => {
    const silent = (Object.keys(SUBSCRIPTIONS) as EventTopic[]).find((topic) => SUBSCRIPTIONS[topic].length === 0);
    if (!silent) throw new Error('The contracts have no topic without a queue any more: test another way.');
    await expect(load([], consumers({ topic: silent, consumer: 'x' }))).rejects.toThrow('goes to no queue');
  });

  it('stop the boot when one names a queue to which its topic does not go', async () => {
    const elsewhere = consumers({ topic: 'submission.submitted', consumer: 'x', queue: 'onboarding' });
    await expect(load([], elsewhere)).rejects.toThrow('expects (submission.submitted) on (onboarding)');
  });

  it('do not run in a process that drains none of their queues', async () => {
    const registry = await load([], consumers(...complete('onboarding')));
    expect(registry.byName('onboarding-packet.cleared')).toBeUndefined();
  });

  it('run on exactly one queue each when the process drains several', async () => {
    const all = new Map(
      [...complete('credentialing'), ...complete('onboarding')].map((entry) => [entry.consumer, entry]),
    );
    const named = [...all.values()].map((entry) =>
      entry.consumer === 'onboarding-offer.accepted' ? { ...entry, queue: 'onboarding' as const } : entry,
    );
    const registry = await load(['credentialing', 'onboarding'], consumers(...named));
    expect(registry.of('credentialing', 'offer.accepted').map(({ name }) => name)).toEqual([
      'credentialing-offer.accepted',
    ]);
    expect(registry.of('onboarding', 'offer.accepted').map(({ name }) => name)).toEqual(['onboarding-offer.accepted']);
  });
});
