import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { RecurringWork } from './recurring-work.js';

class Trial extends RecurringWork {
  times = 0;
  /** Ends the work that waits. */
  finish: () => void = () => undefined;

  constructor(private readonly fails: (time: number) => boolean) {
    super({ everyMs: 1, otherwise: 'Nothing is tried for now' });
  }

  async work(): Promise<void> {
    this.times += 1;
    if (this.fails(this.times)) throw new Error(`no. ${this.times}`);
    if (this.times >= 4) await new Promise<void>((resolve) => (this.finish = resolve));
  }
}

const reached = async (trial: Trial, times: number): Promise<void> => {
  while (trial.times < times) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('work that recurs', () => {
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    jest.spyOn(Logger.prototype, 'warn').mockImplementation((message: string) => void warnings.push(message));
  });
  afterEach(() => jest.restoreAllMocks());

  it('is done at once and again, a failure notwithstanding, which is told with what stays undone', async () => {
    const trial = new Trial((time) => time === 1 || time === 3);
    trial.onApplicationBootstrap();
    await reached(trial, 4);
    trial.finish();
    await trial.beforeApplicationShutdown();
    expect(warnings).toEqual(['Nothing is tried for now: no. 1', 'Nothing is tried for now: no. 3']);
  });

  it('comes to its end before the process does, and is not begun again', async () => {
    const trial = new Trial(() => false);
    trial.onApplicationBootstrap();
    await reached(trial, 4);
    let stopped = false;
    const stopping = trial.beforeApplicationShutdown().then(() => (stopped = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(stopped).toBe(false);
    trial.finish();
    await stopping;
    expect(trial.times).toBe(4);
  });
});
