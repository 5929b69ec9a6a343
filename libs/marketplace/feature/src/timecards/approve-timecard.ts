import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  ShiftRow,
  TimecardRow,
} from '@crossward/marketplace-data-access';
import { shiftLifecycle, timecardLifecycle, type WorkedTime } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { lockHours, placementSite } from '../shifts/placement-site.js';
import { timecardWorth, writeLines } from './timecard-worth.js';
import { readTimecard, workedTime } from './timecard-view.js';
import type { TimecardAnswer } from './timecard.dto.js';

/** A hospital approves what the nurse stated last: from here on the lines are what is paid, and nobody changes them. */
@Injectable()
export class ApproveTimecard {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError TIMECARD_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED */
  approve(actor: Actor, id: string, version: number): Promise<TimecardAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { placementId } = await getRow(tx, TimecardRow, 'timecard', id);
      await lockHours(tx, placementId);
      await asSystem(tx, async () => {
        const card = await getRowForUpdate(tx, TimecardRow, 'timecard', id);
        requireVersion('timecard', card, version);
        const status = timecardLifecycle.move(card.status, 'approved');
        const site = await placementSite(tx, placementId);
        const times = (card.statements.findLast(({ by }) => by === 'nurse')?.entries ?? []).map(workedTime);
        const { ledger, lines, holidays } = await timecardWorth(tx, site, card, times);
        await writeLines(tx, card, lines);
        await markWorked(tx, placementId, times);
        const approved = { approvedBy: actor.accountId, approvedAt: tx.now };
        await changeRow(tx, TimecardRow, 'timecard', card, { status, ledger, holidays, ...approved });
        const { nurseId, organisationId } = card;
        tx.record({ action: 'timecard.approved', subjectType: 'timecard', subjectId: id, nurseId, organisationId });
        tx.publish('timecard.approved', { timecardId: id });
      });
      return readTimecard(tx, id);
    });
  }
}

/** Planned shifts that the card names were worked. */
const markWorked = async (tx: Transaction, placementId: string, times: readonly WorkedTime[]): Promise<void> => {
  const ids = times.flatMap(({ shiftId }) => (shiftId === null ? [] : [shiftId]));
  const planned = await tx.manager.findBy(ShiftRow, { id: In(ids), placementId, status: 'planned' });
  for (const shift of planned) {
    const { id, nurseId, organisationId } = shift;
    await changeRow(tx, ShiftRow, 'shift', shift, { status: shiftLifecycle.move(shift.status, 'worked') });
    tx.record({ action: 'shift.worked', subjectType: 'shift', subjectId: id, nurseId, organisationId });
  }
};
