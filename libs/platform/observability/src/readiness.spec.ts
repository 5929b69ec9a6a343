import { NestFactory } from '@nestjs/core';
import { HealthModule } from './health.module.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

describe('readiness', () => {
  it('holds while every check holds', async () => {
    const readiness = new Readiness();
    readiness.register('database', async () => undefined);
    readiness.register('queue', async () => true);
    expect(await readiness.report()).toEqual({ ready: true, checks: { database: 'ok', queue: 'ok' } });
  });

  it('ends with a check that says no, throws, or does not answer in time', async () => {
    const readiness = new Readiness(20);
    readiness.register('no', async () => false);
    readiness.register('throws', async () => {
      throw new Error('down');
    });
    readiness.register('late', () => new Promise(() => undefined));
    readiness.register('good', async () => undefined);
    expect(await readiness.report()).toEqual({
      ready: false,
      checks: { no: 'failed', throws: 'failed', late: 'failed', good: 'ok' },
    });
  });

  it('ends when the process stops, though every check holds', async () => {
    const readiness = new Readiness();
    readiness.register('database', async () => undefined);
    readiness.stop();
    expect(await readiness.report()).toEqual({ ready: false, checks: { database: 'ok' } });
  });
});

describe('metrics', () => {
  it('tell requests, jobs and events apart by their labels', async () => {
    const metrics = new Metrics({ process: false });
    metrics.observeRequest('GET', '/v1/gaps/:gapId', 200, 0.02);
    metrics.handled({ queue: 'credentialing', consumer: 'plan-checks', outcome: 'done', seconds: 0.1 });
    metrics.relayed(3);
    metrics.reconciled('onboarding', 2);
    const text = await metrics.registry.metrics();
    expect(text).toContain('crossward_http_request_seconds_count{method="GET",route="/v1/gaps/:gapId",status="200"} 1');
    expect(text).toContain(
      'crossward_job_seconds_count{queue="credentialing",consumer="plan-checks",outcome="done"} 1',
    );
    expect(text).toContain('crossward_events_relayed_total 3');
    expect(text).toContain('crossward_events_reconciled_total{queue="onboarding"} 2');
  });

  it('ask the queues at each scrape, and say nothing of queues that do not answer', async () => {
    const metrics = new Metrics({ process: false });
    let waiting = 3;
    let down = false;
    metrics.watchQueues(async () => {
      if (down) throw new Error('down');
      return { outbox: { waiting, oldestSeconds: 1.5 }, deadLetters: 1, queues: { onboarding: { active: 2 } } };
    });
    expect(await metrics.registry.metrics()).toContain('crossward_queue_jobs{queue="onboarding",state="active"} 2');
    waiting = 4;
    expect(await metrics.registry.metrics()).toContain('crossward_outbox_events 4');
    down = true;
    const text = await metrics.registry.metrics();
    expect(text).not.toContain('queue="onboarding"');
    expect(text).not.toMatch(/^crossward_(outbox_events|dead_letters) /m);
  });
});

describe('the health of a process with queues', () => {
  it('asks the queues and counts their jobs', async () => {
    class Monitor {
      up = true;
      async check(): Promise<void> {
        if (!this.up) throw new Error('down');
      }
      snapshot = async () => ({ outbox: { waiting: 0, oldestSeconds: 0 }, deadLetters: 0, queues: {} });
    }
    class QueueModule {}
    const METRICS = Symbol('METRICS');
    const queue = { module: QueueModule, global: true, providers: [Monitor], exports: [Monitor] };
    const health = HealthModule.withQueue({ monitor: Monitor, metrics: METRICS });
    class Root {}
    const app = await NestFactory.createApplicationContext(
      { module: Root, imports: [queue, health] },
      { logger: false },
    );
    expect(app.get(METRICS)).toBe(app.get(Metrics));
    expect(await app.get(Readiness).report()).toEqual({ ready: true, checks: { queue: 'ok' } });
    app.get(Monitor).up = false;
    expect(await app.get(Readiness).report()).toEqual({ ready: false, checks: { queue: 'failed' } });
    await app.close();
  });
});
