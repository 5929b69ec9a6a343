import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  TimecardRow,
} from '@crossward/marketplace-data-access';
import { timecardLifecycle } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { iso } from '../shared/iso.js';
import { lockHours } from '../shifts/placement-site.js';
import { readTimecard } from './timecard-view.js';
import type { ReopeningBody, TimecardAnswer } from './timecard.dto.js';

/**
 * Opens a card again that was billed wrongly. What was paid and billed stands, until both sides have agreed on other hours
 * and a credit note says what comes of it.
 */
@Injectable()
export class ReopenTimecard {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError TIMECARD_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED */
  reopen(actor: Actor, id: string, version: number, { reason, note }: ReopeningBody): Promise<TimecardAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { placementId } = await getRow(tx, TimecardRow, 'timecard', id);
      await lockHours(tx, placementId);
      await asSystem(tx, async () => {
        const card = await getRowForUpdate(tx, TimecardRow, 'timecard', id);
        requireVersion('timecard', card, version);
        const status = timecardLifecycle.move(card.status, 'reopened');
        const by = actor.role === 'nurse' ? ('nurse' as const) : ('hospital' as const);
        const stated = card.statements.findLast((statement) => statement.by === 'nurse')?.entries ?? [];
        const statement = { by, at: iso(tx.now), reason, note: note ?? null, entries: stated };
        await changeRow(tx, TimecardRow, 'timecard', card, {
          ...{ status, revision: card.revision + 1, approvedBy: null, approvedAt: null },
          statements: [...card.statements, statement],
        });
        const { nurseId, organisationId } = card;
        const subject = { subjectType: 'timecard', subjectId: id, nurseId, organisationId };
        tx.record({ action: 'timecard.reopened', ...subject, details: { reason } });
        tx.publish('timecard.disputed', { timecardId: id });
      });
      return readTimecard(tx, id);
    });
  }
}
