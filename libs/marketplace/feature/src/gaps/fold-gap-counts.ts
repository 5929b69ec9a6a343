import { systemActor } from '@crossward/contracts';
import { foldGapCounts } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { RecurringWork } from '@crossward/platform-queue';
import { Injectable } from '@nestjs/common';

/** Keeps the counts of gaps short, so that adding them up stays quick. Any number of processes may do so. */
@Injectable()
export class FoldGapCounts extends RecurringWork {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super({ everyMs: 10 * 60_000, otherwise: 'The counts of gaps stay as they are for now' });
  }

  /** Returns how many rows are left. */
  work(): Promise<number> {
    return this.unitOfWork.run(systemActor, foldGapCounts);
  }
}
