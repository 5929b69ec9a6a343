import type { Actor, ContractSide } from '@crossward/contracts';
import { dayIn } from '@crossward/kernel';
import {
  addRow,
  asSystem,
  changeRow,
  FeeRow,
  getRowForUpdate,
  PlacementNoticeRow,
  PlacementRow,
  type NoticeRepayment,
} from '@crossward/marketplace-data-access';
import { earlyEnd, repaymentsOn, type EarlyEnd } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { contractTermsOn } from '../contracts/contract-terms-on.js';
import { toFee } from '../fees/fee-view.js';
import { closeAhead } from '../shifts/close-ahead.js';
import { lockHours, placementSite, requireBooked } from '../shifts/placement-site.js';
import { readNotice } from './read-notices.js';
import { refuseAfterNotice } from './refuse-after-notice.js';
import type { NoticeAnswer, NoticeBody } from './notice.dto.js';

/** A side ends a placement before its end. What it owes for that follows from its clauses, and from nothing else. */
@Injectable()
export class GiveNotice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError PLACEMENT_NOT_FOUND, PLACEMENT_OVER, NOTICE_GIVEN, EARLY_END_INVALID */
  give(actor: Actor, { placementId, reason, endsOn }: NoticeBody): Promise<NoticeAnswer> {
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
        const fees = givenBy === 'nurse' ? await tx.manager.findBy(FeeRow, { placementId }) : [];
        const repayments = repaymentsOn(fees.map(toFee), terms, endsOn).filter(({ owed }) => owed.minorUnits > 0);
        await this.add(tx, placement, { id, givenBy, givenOn, reason, endsOn, repayments, end });
        await changeRow(tx, PlacementRow, 'placement', placement, { endsOn });
        await closeAhead(tx, placementId, (instant) => dayIn(instant, timeZone) >= endsOn);
      });
      return readNotice(tx, id);
    });
  }

  private async add(
    tx: Transaction,
    { id: placementId, nurseId, organisationId }: PlacementRow,
    {
      end,
      ...notice
    }: Pick<PlacementNoticeRow, 'id' | 'givenBy' | 'givenOn' | 'reason' | 'endsOn'> & {
      repayments: NoticeRepayment[];
      end: EarlyEnd;
    },
  ): Promise<void> {
    const { penalty, ...days } = end;
    await addRow(tx, PlacementNoticeRow, {
      ...{ ...notice, ...days, organisationId, nurseId, placementId, version: 1, createdAt: tx.now },
      ...{ penaltyMinorUnits: penalty?.minorUnits ?? null, penaltyCurrency: penalty?.currency ?? null },
    });
    const { givenBy, reason, endsOn } = notice;
    const subject = { subjectType: 'placement', subjectId: placementId, nurseId, organisationId };
    const details = { givenBy, reason, endsOn, daysShort: days.daysShort };
    tx.record({ action: 'placement.notice-given', ...subject, details });
    tx.publish('placement.notice-given', { placementId });
  }
}
