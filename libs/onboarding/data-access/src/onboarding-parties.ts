import { systemActor, type EventParties, type EventPartiesSource } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

/** Whom the events of onboarding concern. */
@Injectable()
export class OnboardingParties implements EventPartiesSource {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async findParties({ planId }: Readonly<Record<string, string>>): Promise<EventParties | null> {
    if (planId === undefined) return null;
    const [row] = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<EventParties>(
        `SELECT organisation_id AS "organisationId", nurse_id AS "nurseId" FROM onboarding.plans WHERE id = $1`,
        [planId],
      ),
    );
    return row ?? null;
  }
}
