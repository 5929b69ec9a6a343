import type { Actor } from '@crossward/contracts';
import { endShare, getShare } from '@crossward/credentials-data-access';
import { checkEndable, shareStatus } from '@crossward/credentials-domain';
import { UnitOfWork, versionConflict } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { toShareSummary, type ShareSummary } from './share.views.js';

/** A nurse ends a share before its day: from this instant on nobody reads by it. */
@Injectable()
export class EndShare {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws DomainError SHARE_NOT_FOUND, 412, SHARE_OVER */
  async end(actor: Actor, id: string, version: number): Promise<ShareSummary> {
    return this.uow.run(actor, async (tx) => {
      const row = await getShare(tx, id);
      if (row.version !== version) throw versionConflict('share', id);
      checkEndable(id, shareStatus(row, tx.now));
      const ended = await endShare(tx, row);
      const { nurseId, organisationId } = row;
      tx.record({ action: 'share.ended', subjectType: 'share', subjectId: id, nurseId, organisationId });
      tx.publish('share.ended', { shareId: id });
      return toShareSummary(ended, { organisation: null, nurse: null }, tx.now);
    });
  }
}
