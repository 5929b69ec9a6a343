import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  GapRow,
  getRow,
  getRowForUpdate,
  PlacementRow,
  requireVersion,
} from '@crossward/marketplace-data-access';
import {
  BOOKED_PLACEMENTS,
  endPlacement,
  releaseSeat,
  statusAfterEnd,
  type EffectiveDayGiven,
  type EndReason,
} from '@crossward/marketplace-domain';
import { dayIn, type LocalDate } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { closeAhead } from '../shifts/close-ahead.js';
import { lockHours } from '../shifts/placement-site.js';
import { closeContractOf } from '../contracts/close-contract.js';
import { timeZoneOfContract } from '../contracts/contract-view.js';
import { takeEffect } from '../history/take-effect.js';
import { recordGapChange } from '../gaps/record-gap-change.js';
import { readPlacement } from './placement-view.js';
import type { PlacementAnswer } from './placement.dto.js';

/** Ends a placement. Before its start it falls off and its seat opens again; the last end closes a filled gap. */
@Injectable()
export class EndPlacement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * An end that is told late changes no notice and no pay of the days between: these count from when it is told.
   * @throws DomainError PLACEMENT_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
   */
  end(
    actor: Actor,
    id: string,
    version: number,
    reason: EndReason,
    given: EffectiveDayGiven = {},
  ): Promise<PlacementAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { gapId, nurseId, organisationId } = await getRow(tx, PlacementRow, 'placement', id);
      await lockHours(tx, id);
      await asSystem(tx, async () => {
        const gap = await getRowForUpdate(tx, GapRow, 'gap', gapId);
        const placement = await getRowForUpdate(tx, PlacementRow, 'placement', id);
        requireVersion('placement', placement, version);
        const status = endPlacement(placement.status);
        const today = dayIn(tx.now, await timeZoneOfContract(tx, gapId));
        const effectiveOn = await takeEffect(tx, { type: 'placement', id }, given, today);
        await changeRow(tx, PlacementRow, 'placement', placement, { status, endReason: reason, endedAt: tx.now });
        await closeAhead(tx, id, (startsAt) => startsAt > tx.now);
        await closeContractOf(tx, placement, reason, today);
        await this.settleGap(tx, gap, status === 'fell_off', effectiveOn);
        const action = status === 'fell_off' ? 'placement.fell-off' : 'placement.ended';
        const details = { reason, effectiveOn };
        tx.record({ action, subjectType: 'placement', subjectId: id, nurseId, organisationId, details });
        tx.publish('placement.ended', { placementId: id });
      });
      return readPlacement(tx, id);
    });
  }

  private async settleGap(tx: Transaction, gap: GapRow, seatIsFree: boolean, effectiveOn: LocalDate): Promise<void> {
    const live = await tx.manager.countBy(PlacementRow, { gapId: gap.id, status: In([...BOOKED_PLACEMENTS]) });
    const next = seatIsFree ? releaseSeat(gap) : { status: statusAfterEnd(gap, live), seatsTaken: gap.seatsTaken };
    if (next.status === gap.status && next.seatsTaken === gap.seatsTaken) return;
    await changeRow(tx, GapRow, 'gap', gap, { ...next, updatedAt: tx.now });
    if (next.status === gap.status) return;
    const reason = seatIsFree ? 'placement-fell-off' : 'assignments-ended';
    recordGapChange(tx, gap, { to: next.status, reason, effectiveOn });
  }
}
