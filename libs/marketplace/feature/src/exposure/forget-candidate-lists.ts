import { systemActor } from '@crossward/contracts';
import { removeCandidateLists } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { RecurringWork } from '@crossward/platform-queue';
import { Injectable } from '@nestjs/common';

const HOUR = 3_600_000;
const BATCH = 5_000;
/** Three whole months, however long, and the one that runs. */
export const CANDIDATE_LIST_DAYS = 123;

/** Which nurse was shown for what is not kept longer than the report looks back. */
@Injectable()
export class ForgetCandidateLists extends RecurringWork {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super({ everyMs: HOUR, otherwise: 'Lists of candidates are kept for now' });
  }

  /** Returns how many went. */
  async work(): Promise<number> {
    for (let total = 0; ;) {
      const gone = await this.unitOfWork.run(systemActor, (tx) =>
        removeCandidateLists(tx, new Date(tx.now.getTime() - CANDIDATE_LIST_DAYS * 24 * HOUR), BATCH),
      );
      total += gone;
      if (gone < BATCH) return total;
    }
  }
}
