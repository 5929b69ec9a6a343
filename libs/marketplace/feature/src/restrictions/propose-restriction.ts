import type { Actor } from '@crossward/contracts';
import {
  addRow,
  asSystem,
  FacilityRow,
  getRow,
  NurseRow,
  RestrictionRow,
  UnitRow,
} from '@crossward/marketplace-data-access';
import { checkEvidence, restrictionLifecycle } from '@crossward/marketplace-domain';
import { dayIn, notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { toRestrictionAnswer } from './restriction-view.js';
import type { RestrictionAnswer, RestrictionBody } from './restriction.dto.js';

/** A hospital proposes not to see a nurse return; that alone stops nothing. */
@Injectable()
export class ProposeRestriction {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError NURSE_NOT_FOUND, FACILITY_NOT_FOUND, UNIT_NOT_FOUND, RESTRICTION_EVIDENCE_INVALID */
  propose(actor: Actor, body: RestrictionBody): Promise<RestrictionAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      // A hospital knows only nurses who have submitted to it, and has facilities of its own alone.
      await getRow(tx, NurseRow, 'nurse', body.nurseId);
      const { organisationId, timeZone } = await getRow(tx, FacilityRow, 'facility', body.facilityId);
      if (body.unitId !== null) {
        const { facilityId } = await getRow(tx, UnitRow, 'unit', body.unitId);
        if (facilityId !== body.facilityId) throw notFound('unit', body.unitId);
      }
      checkEvidence(body, dayIn(tx.now, timeZone));
      const { nurseId, facilityId, unitId, scope, kind, happenedOn, account, statement, statementBy } = body;
      const row: RestrictionRow = {
        ...{ id: tx.newId(), organisationId, facilityId, unitId, nurseId, scope, kind, happenedOn, account },
        ...{ statement, statementBy, status: restrictionLifecycle.start, proposedBy: actor.accountId },
        ...{ notifiedOn: null, enforcedBy: null, inForceOn: null, expiresOn: null, patientSafetyReason: null },
        ...{ appealedOn: null, appeal: null, decisionReason: null, createdAt: tx.now, version: 1 },
      };
      await asSystem(tx, () => addRow(tx, RestrictionRow, row));
      // Not yet in the nurse's own log: she is told with the notice, and nothing where it comes to none.
      const subject = { subjectType: 'restriction', subjectId: row.id, organisationId };
      tx.record({ action: 'restriction.proposed', ...subject, details: { scope, kind } });
      return toRestrictionAnswer(tx, row);
    });
  }
}
