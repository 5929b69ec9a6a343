import type { Actor, ContractSide } from '@crossward/contracts';
import { dayIn } from '@crossward/kernel';
import { asSystem, getRowForUpdate, PlacementRow } from '@crossward/marketplace-data-access';
import { checkNoticeKept, earlyEnd } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { contractTermsOn } from '../contracts/contract-terms-on.js';
import { terminateByNotice } from '../contracts/terminate-by-notice.js';
import { lockHours, placementSite, requireBooked } from '../shifts/placement-site.js';
import { readNotice } from './read-notices.js';
import { recordEarlyEnd } from './record-early-end.js';
import { refuseAfterNotice } from './refuse-after-notice.js';
import type { PlacementNoticeAnswer, NoticeBody } from './notice.dto.js';

/** A side ends a placement before its end. What it owes for that follows from its clauses, and from nothing else. */
@Injectable()
export class GiveNotice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError PLACEMENT_NOT_FOUND, PLACEMENT_OVER, NOTICE_GIVEN, EARLY_END_INVALID, NOTICE_TOO_SHORT */
  give(actor: Actor, { placementId, reason, endsOn }: NoticeBody): Promise<PlacementNoticeAnswer> {
    const givenBy: ContractSide = actor.role === 'nurse' ? 'nurse' : 'hospital';
    return this.unitOfWork.run(actor, async (tx) => {
      const { timeZone } = await placementSite(tx, placementId);
      await lockHours(tx, placementId);
      const givenOn = dayIn(tx.now, timeZone);
      const id = tx.newId();
      await asSystem(tx, async () => {
        const placement = await getRowForUpdate(tx, PlacementRow, 'placement', placementId);
        requireBooked(placement);
        await refuseAfterNotice(tx, placementId);
        const { clauses } = await contractTermsOn(tx, placementId, givenOn);
        const terms = { startsOn: placement.startsOn, endsOn: placement.endsOn, clauses };
        const end = earlyEnd(terms, givenBy, givenOn, endsOn);
        checkNoticeKept(givenBy, reason, { ...end, missingDays: end.daysShort });
        await recordEarlyEnd(tx, placement, { id, givenBy, givenOn, reason, endsOn, end, clauses, timeZone });
        await terminateByNotice(tx, placement, { givenBy, reason, endsOn, end });
      });
      return readNotice(tx, id);
    });
  }
}
