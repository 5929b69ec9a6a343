import { EngagementPort, type Actor } from '@crossward/contracts';
import { VerificationStore } from '@crossward/credentials-data-access';
import { questionFor, type Question } from '@crossward/credentials-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

/** What a nurse claims today, as the marketplace tells it. */
@Injectable()
export class ClaimsToday {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(VerificationStore) private readonly store: VerificationStore,
    @Inject(EngagementPort) private readonly engagement: EngagementPort,
  ) {}

  /** What the source would be asked now; null where the check or its submission is gone. Outside of any transaction. */
  async questionOf(actor: Actor, verificationId: string): Promise<Question | null> {
    const row = await this.uow.read(actor, (tx) => this.store.find(tx, verificationId));
    const engagement = row && (await this.engagement.findSubmission(row.submissionId));
    return engagement && row ? questionFor(row, engagement.nurse, row.destination) : null;
  }
}
