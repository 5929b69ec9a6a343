import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundLoop } from './background-loop.js';

describe('BackgroundLoop', () => {
  it('runs one step at a time, and none after it has been stopped', async () => {
    let running = 0;
    let most = 0;
    let steps = 0;
    const loop = new BackgroundLoop(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(5);
        running -= 1;
        steps += 1;
        return 1;
      },
      () => 1,
    );
    loop.start();
    loop.start();
    await sleep(60);
    await loop.stop();
    const stopped = steps;
    await sleep(30);
    expect(most).toBe(1);
    expect(stopped).toBeGreaterThan(1);
    expect(steps).toBe(stopped);
  });

  it('cuts its pause short when woken', async () => {
    let steps = 0;
    const loop = new BackgroundLoop(
      async () => {
        steps += 1;
        return 60_000;
      },
      () => 60_000,
    );
    loop.start();
    await sleep(10);
    loop.wake();
    await sleep(10);
    await loop.stop();
    expect(steps).toBe(2);
  });

  it('does not lose a call that comes while a step runs', async () => {
    let steps = 0;
    const loop: BackgroundLoop = new BackgroundLoop(
      async () => {
        steps += 1;
        if (steps === 1) loop.wake();
        return 60_000;
      },
      () => 60_000,
    );
    loop.start();
    await sleep(20);
    await loop.stop();
    expect(steps).toBe(2);
  });

  it('goes on after a failed step', async () => {
    const errors: string[] = [];
    let steps = 0;
    const loop = new BackgroundLoop(
      async () => {
        steps += 1;
        if (steps === 1) throw new Error('once');
        return 60_000;
      },
      (error) => {
        errors.push(error.message);
        return 1;
      },
    );
    loop.start();
    await sleep(30);
    await loop.stop();
    expect([steps, errors]).toEqual([2, ['once']]);
  });
});
