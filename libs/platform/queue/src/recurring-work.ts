import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

export interface Recurrence {
  readonly everyMs: number;
  /** What stays undone for now when the work fails, for the log. */
  readonly otherwise: string;
}

/** A provider that does its work as long as the process runs, at once and then again and again, whatever fails. */
export abstract class RecurringWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: BackgroundLoop;

  protected constructor({ everyMs, otherwise }: Recurrence) {
    const logger = new Logger(this.constructor.name);
    this.loop = new BackgroundLoop(
      async () => {
        await this.work();
        return everyMs;
      },
      (error) => {
        logger.warn(`${otherwise}: ${error.message}`);
        return everyMs;
      },
    );
  }

  abstract work(): Promise<unknown>;

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  /** Before connections are closed: the work that is under way comes to its end. */
  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }
}
