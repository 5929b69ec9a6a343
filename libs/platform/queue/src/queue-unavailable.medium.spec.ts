import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor } from '@crossward/contracts';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork } from '@crossward/platform-database';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import pg from 'pg';
import { OutboxRelay } from './outbox-relay.js';
import { QueueModule } from './queue.module.js';
import { QueueMonitor } from './queue-monitor.js';

describe('a queue that does not answer', () => {
  let postgres: TestPostgres;
  let app: INestApplicationContext;

  beforeAll(async () => {
    // Port 1 of this machine: nobody listens there.
    postgres = await startTestPostgres({ redisUrl: 'redis://127.0.0.1:1' });
    @Module({
      imports: [
        ConfigModule.forRoot(postgres.config),
        DatabaseModule.forRoot({ entities: [] }),
        QueueModule.forRoot({ queues: [], relay: false, tuning: { answerMs: 300 } }),
      ],
    })
    class Publisher {}
    app = await NestFactory.createApplicationContext(Publisher, { logger: false, abortOnError: false });
  });

  afterAll(async () => {
    await app?.close();
    await postgres?.stop();
  });

  it('leaves the event in the outbox', async () => {
    await app
      .get(UnitOfWork)
      .run(systemActor, async (tx) => tx.publish('onboarding-task.completed', { taskId: 't', planId: 'p' }));
    await expect(app.get(OutboxRelay).publishBatch()).rejects.toMatchObject({ code: 'QUEUE_UNAVAILABLE' });
    const admin = new pg.Client(postgres.adminUrl);
    await admin.connect();
    const { rows } = await admin.query('SELECT published_at FROM platform.outbox_events');
    await admin.end();
    expect(rows).toEqual([{ published_at: null }]);
  });

  it('fails the readiness check instead of letting it hang', async () => {
    await expect(app.get(QueueMonitor).check()).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
