import { systemActor } from '@crossward/contracts';
import { foldGapCounts } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { BackgroundLoop } from '@crossward/platform-queue';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const EVERY_MS = 10 * 60_000;

/** Keeps the counts of gaps short, so that adding them up stays quick. Any number of processes may do so. */
@Injectable()
export class FoldGapCounts implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('FoldGapCounts');
  private readonly loop = new BackgroundLoop(
    async () => {
      await this.fold();
      return EVERY_MS;
    },
    (error) => {
      this.logger.warn(`The counts of gaps stay as they are for now: ${error.message}`);
      return EVERY_MS;
    },
  );

  constructor(private readonly unitOfWork: UnitOfWork) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Returns how many rows are left. */
  fold(): Promise<number> {
    return this.unitOfWork.run(systemActor, foldGapCounts);
  }
}
