import { BackgroundLoop } from '@crossward/platform-queue';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { RunOutPlacements } from './run-out-placements.js';

const POLL_MS = 60_000;

/** Looks once a minute for placements that have run out, as long as the process runs. */
@Injectable()
export class RunOutLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('RunOutLoop');
  private readonly loop: BackgroundLoop;

  constructor(placements: RunOutPlacements) {
    this.loop = new BackgroundLoop(
      async () => ((await placements.endDue()) > 0 ? 0 : POLL_MS),
      (error) => {
        this.logger.warn(`Placements that ran out wait: ${error.name}`);
        return POLL_MS;
      },
    );
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }
}
