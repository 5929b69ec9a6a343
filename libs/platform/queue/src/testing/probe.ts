import { Inject, Injectable, Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SUBSCRIPTIONS, systemActor, type EventTopic, type JobOutcome } from '@crossward/contracts';
import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork } from '@crossward/platform-database';
import { OnEvent, type EventJobInfo } from '../on-event.js';
import { QueueModule } from '../queue.module.js';
import type { QueueTuning } from '../queue-tuning.js';

export interface Delivery extends EventJobInfo {
  key: string;
  at: number;
}

type Behaviour = (delivery: Delivery, uow: UnitOfWork) => Promise<JobOutcome>;

/** Consumers whose behaviour a test chooses per event (by the placement, packet or task id in the payload). */
@Injectable()
export class Probe {
  readonly deliveries: Delivery[] = [];
  readonly behaviours = new Map<string, Behaviour>();

  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  @OnEvent('offer.accepted', { consumer: 'probe-offers' })
  offers(payload: { placementId: string }, job: EventJobInfo): Promise<JobOutcome> {
    return this.handle(payload.placementId, 'probe-offers', job);
  }

  @OnEvent('packet.cleared', { consumer: 'probe-packets' })
  packets(payload: { packetId: string }, job: EventJobInfo): Promise<JobOutcome> {
    return this.handle(payload.packetId, 'probe-packets', job);
  }

  @OnEvent('packet.cleared', { consumer: 'probe-packets-too' })
  packetsToo(payload: { packetId: string }, job: EventJobInfo): Promise<JobOutcome> {
    return this.handle(`${payload.packetId}-too`, 'probe-packets-too', job);
  }

  @OnEvent('onboarding-task.completed', { consumer: 'probe-tasks' })
  tasks(payload: { taskId: string }, job: EventJobInfo): Promise<JobOutcome> {
    return this.handle(payload.taskId, 'probe-tasks', job);
  }

  of(key: string): Delivery[] {
    return this.deliveries.filter((delivery) => delivery.key === key);
  }

  private async handle(key: string, consumer: string, job: EventJobInfo): Promise<JobOutcome> {
    const delivery = { ...job, key, at: Date.now() };
    this.deliveries.push(delivery);
    const behaviour = this.behaviours.get(key);
    return behaviour ? behaviour(delivery, this.unitOfWork) : writeEffect(this.unitOfWork, consumer, delivery);
  }
}

const PROBED: readonly EventTopic[] = ['offer.accepted', 'packet.cleared', 'onboarding-task.completed'];

/** Handlers of all other topics of the queue: what they are is none of these tests' business. */
class OtherTopics {}

for (const topic of Object.keys(SUBSCRIPTIONS) as EventTopic[]) {
  if (PROBED.includes(topic) || !SUBSCRIPTIONS[topic].includes('onboarding')) continue;
  const descriptor = { value: (): Promise<JobOutcome> => Promise.resolve('skipped'), configurable: true };
  OnEvent(topic, { consumer: `probe-${topic}` })(OtherTopics.prototype, topic, descriptor);
  Object.defineProperty(OtherTopics.prototype, topic, descriptor);
}

/** The effect of a consumer, as every handler should have it: guarded by its inbox row, in one transaction. */
export const writeEffect = (uow: UnitOfWork, consumer: string, delivery: Delivery): Promise<JobOutcome> =>
  uow.run(systemActor, async (tx) => {
    if (!(await tx.firstTime(consumer, delivery.eventId))) return 'skipped';
    await tx.execute('INSERT INTO trial.effects (key, worker) VALUES ($1, $2)', [delivery.key, String(process.pid)]);
    return 'done';
  });

@Module({})
class ProbeModule {
  static with(config: AppConfig, tuning: Partial<QueueTuning>): DynamicModule {
    return {
      module: ProbeModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot({ entities: [], poolSize: 5 }),
        QueueModule.forRoot({ queues: ['onboarding'], tuning }),
      ],
      providers: [Probe, OtherTopics],
    };
  }
}

/** Quick figures, so that a test sees in seconds what takes minutes in service. */
export const QUICK: Partial<QueueTuning> = {
  attempts: 3,
  backoffMs: 40,
  lockMs: 2_000,
  stalledCheckMs: 500,
  pollMs: 100,
  reconcileMs: 600_000,
  reconcileAfterMs: 0,
  drainMs: 3_000,
};

export const startProbe = (config: AppConfig, tuning: Partial<QueueTuning> = {}): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(ProbeModule.with(config, { ...QUICK, ...tuning }), {
    logger: false,
    abortOnError: false,
  });

/** Run by the test user as the owner: a table for effects that services may write. */
export const EFFECTS_TABLE = `
  CREATE SCHEMA trial;
  GRANT USAGE ON SCHEMA trial TO crossward_app;
  CREATE TABLE trial.effects (key text NOT NULL, worker text NOT NULL);
  GRANT SELECT, INSERT ON trial.effects TO crossward_app;`;
