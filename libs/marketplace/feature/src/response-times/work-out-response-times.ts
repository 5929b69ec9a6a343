import { systemActor } from '@crossward/contracts';
import { listResponseCases, replaceResponseTimes } from '@crossward/marketplace-data-access';
import { RESPONSE_WINDOW_DAYS, responseTime } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { RecurringWork } from '@crossward/platform-queue';
import { Injectable } from '@nestjs/common';

const DAY = 86_400_000;
const LOCK = 'response-times';

/** Works out how long hospitals and recruiters take to answer, beside the lists that show it. */
@Injectable()
export class WorkOutResponseTimes extends RecurringWork {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super({ everyMs: 10 * 60_000, otherwise: 'Response times stay as they are for now' });
  }

  work(): Promise<void> {
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
