import type { Actor } from '@crossward/contracts';
import { addRow, asSystem, getRow, PlacementRow, RecordAppealRow } from '@crossward/marketplace-data-access';
import { checkAppealable, recordAppealLifecycle, type EndReason } from '@crossward/marketplace-domain';
import { DomainError } from '@crossward/kernel';
import { isUniqueViolation, UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { toRecordAppealAnswer } from './record-appeal-view.js';
import type { RecordAppealAnswer, RecordAppealBody } from './record-appeal.dto.js';

const alreadyMade = (placementId: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'RECORD_APPEAL_EXISTS',
    message: `You have appealed against the end of the placement (${placementId}) already.`,
    nextStep: 'Read it at GET /v1/record-appeals; while it is open you may withdraw it and make another one.',
    facts: { placementId },
  });

/** A nurse says that the end of a placement is wrongly put down to her. */
@Injectable()
export class MakeRecordAppeal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError PLACEMENT_NOT_FOUND, RECORD_NOT_APPEALABLE, RECORD_APPEAL_EXISTS */
  make(actor: Actor, { placementId, statement }: RecordAppealBody): Promise<RecordAppealAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const placement = await getRow(tx, PlacementRow, 'placement', placementId);
      checkAppealable(placement);
      const { nurseId, organisationId } = placement;
      const row: RecordAppealRow = {
        ...{ id: tx.newId(), nurseId, organisationId, placementId, status: recordAppealLifecycle.start, statement },
        ...{ recordedReason: placement.endReason as EndReason, correctedTo: null, decisionReason: null },
        ...{ decidedBy: null, decidedAt: null, createdAt: tx.now, version: 1 },
      };
      try {
        await asSystem(tx, () => addRow(tx, RecordAppealRow, row));
      } catch (error) {
        throw isUniqueViolation(error, 'record_appeals_one') ? alreadyMade(placementId) : error;
      }
      // In the nurse's log and not in the hospital's: what she says of it is not for the hospital to read.
      const details = { placementId, recordedReason: row.recordedReason };
      tx.record({ action: 'record-appeal.made', subjectType: 'record-appeal', subjectId: row.id, nurseId, details });
      tx.publish('record-appeal.made', { recordAppealId: row.id });
      return toRecordAppealAnswer(row);
    });
  }
}
