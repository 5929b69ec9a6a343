import { systemActor, type EventPayloads, type JobOutcome } from '@crossward/contracts';
import { listProposedOf, VerificationStore } from '@crossward/credentials-data-access';
import { lapseByProfile } from '@crossward/credentials-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { OnEvent } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { ClaimsToday } from './claims-today.js';

/** A nurse who changes what a proposal rests on takes it back to the queue, without waiting for whoever would confirm it. */
@Injectable()
export class LapseProposalsConsumer {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(VerificationStore) private readonly store: VerificationStore,
    @Inject(ClaimsToday) private readonly claims: ClaimsToday,
  ) {}

  @OnEvent('nurse.profile-replaced', { consumer: 'lapse-proposals' })
  async lapse({ nurseId }: EventPayloads['nurse.profile-replaced']): Promise<JobOutcome> {
    const ids = await this.uow.read(systemActor, (tx) => listProposedOf(tx, nurseId));
    const lapsed = [];
    for (const id of ids) lapsed.push(await this.one(id));
    return lapsed.includes(true) ? 'done' : 'skipped';
  }

  private async one(id: string): Promise<boolean> {
    const now = await this.claims.questionOf(systemActor, id);
    if (now === null) return false;
    return this.uow.run(systemActor, async (tx) => {
      const row = await this.store.findLocked(tx, id);
      const lapse = row && lapseByProfile(row.status, this.store.asked(row), now);
      if (lapse) await this.store.lapse(tx, row, lapse);
      return Boolean(lapse);
    });
  }
}
