import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { addRow, asSystem, TimecardRow } from '@crossward/marketplace-data-access';
import { timecardLifecycle, workWeek } from '@crossward/marketplace-domain';
import { isUniqueViolation, UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { placementSite } from '../shifts/placement-site.js';
import { readTimecard } from './timecard-view.js';
import type { TimecardAnswer, TimecardBody } from './timecard.dto.js';

/** A nurse opens the card of a week of her placement. */
@Injectable()
export class OpenTimecard {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError PLACEMENT_NOT_FOUND, NOT_A_WEEK_OF_THE_PLACEMENT, TIMECARD_EXISTS */
  open(actor: Actor, { placementId, weekStartsOn }: TimecardBody): Promise<TimecardAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { placement } = await placementSite(tx, placementId);
      workWeek(placement, weekStartsOn);
      const { nurseId, organisationId } = placement;
      const id = tx.newId();
      await asSystem(tx, async () => {
        try {
          await addRow(tx, TimecardRow, {
            ...{ id, organisationId, nurseId, placementId, weekStartsOn, status: timecardLifecycle.start },
            ...{
              statements: [],
              ledger: null,
              holidays: null,
              approvedBy: null,
              approvedAt: null,
              revision: 1,
              version: 1,
              createdAt: tx.now,
            },
          });
        } catch (error) {
          if (isUniqueViolation(error, 'timecards_one_a_week')) throw exists(placementId, weekStartsOn);
          throw error;
        }
      });
      const details = { placementId, weekStartsOn };
      tx.record({
        action: 'timecard.opened',
        subjectType: 'timecard',
        subjectId: id,
        nurseId,
        organisationId,
        details,
      });
      return readTimecard(tx, id);
    });
  }
}

const exists = (placementId: string, weekStartsOn: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'TIMECARD_EXISTS',
    message: `The week of (${weekStartsOn}) of the placement (${placementId}) has a timecard.`,
    nextStep: 'List the timecards of the placement and go on with that one.',
    facts: { placementId, weekStartsOn },
  });
