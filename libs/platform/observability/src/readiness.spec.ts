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
  it('tell requests, jobs and queues apart by their labels', async () => {
    const metrics = new Metrics({ process: false });
    metrics.observeRequest('GET', '/v1/gaps/:gapId', 200, 0.02);
    metrics.countJob('credentialing', 'plan-checks', 'done');
    metrics.watchQueue('credentialing', async () => ({ waiting: 3 }));
    metrics.watchQueue('onboarding', async () => {
      throw new Error('down');
    });
    const text = await metrics.registry.metrics();
    expect(text).toContain('crossward_http_request_seconds_count{method="GET",route="/v1/gaps/:gapId",status="200"} 1');
    expect(text).toContain('crossward_jobs_total{queue="credentialing",consumer="plan-checks",outcome="done"} 1');
    expect(text).toContain('crossward_queue_jobs{queue="credentialing",state="waiting"} 3');
    expect(text).not.toContain('queue="onboarding"');
  });
});
