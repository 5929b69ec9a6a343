import { systemActor } from '@crossward/contracts';
import { listResponseCases, replaceResponseTimes } from '@crossward/marketplace-data-access';
import { RESPONSE_WINDOW_DAYS, responseTime } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { BackgroundLoop } from '@crossward/platform-queue';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const DAY = 86_400_000;
const EVERY_MS = 10 * 60_000;
const LOCK = 'response-times';

/** Works out how long hospitals and recruiters take to answer, beside the lists that show it. */
@Injectable()
export class WorkOutResponseTimes implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('WorkOutResponseTimes');
  private readonly loop = new BackgroundLoop(
    async () => {
      await this.workOut();
      return EVERY_MS;
    },
    (error) => {
      this.logger.warn(`Response times stay as they are for now: ${error.message}`);
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

  workOut(): Promise<void> {
    return this.unitOfWork.run(systemActor, async (tx) => {
      await tx.lock(LOCK);
      const cases = await listResponseCases(tx, new Date(tx.now.getTime() - RESPONSE_WINDOW_DAYS * DAY));
      const times = cases.map(({ organisationId, minutes, unanswered }) => ({
        organisationId,
        ...responseTime(
          minutes.map((each) => Math.ceil(each)),
          unanswered,
        ),
      }));
      await replaceResponseTimes(tx, times);
    });
  }
}
