import { RecognitionPort, type Actor } from '@crossward/contracts';
import { addRow, FacilityRow, GapRow, getRow, UnitRow } from '@crossward/marketplace-data-access';
import { checkGapTerms, checkTerms, gapLifecycle, termsOfRequirements } from '@crossward/marketplace-domain';
import { dayIn } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { columnsOf, readGap } from './gap-view.js';
import type { GapAnswer, GapBody } from './gap.dto.js';

/** A requester asks for nurses: the gap is a draft until its approval is asked for. */
@Injectable()
export class RequestGap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /** @throws DomainError UNKNOWN_TERM, UNIT_NOT_FOUND, GAP_TERMS_INVALID */
  async request(actor: Actor, { unitId, profession, payComponents = [], ...others }: GapBody): Promise<GapAnswer> {
    const terms = { ...others, payComponents };
    checkTerms(await this.recognition.vocabulary(), termsOfRequirements(terms.requirements));
    return this.unitOfWork.run(actor, async (tx) => {
      const unit = await getRow(tx, UnitRow, 'unit', unitId);
      const facility = await getRow(tx, FacilityRow, 'facility', unit.facilityId);
      checkGapTerms(terms, dayIn(tx.now, facility.timeZone));
      const id = tx.newId();
      const { organisationId, facilityId } = unit;
      await addRow(tx, GapRow, {
        id,
        organisationId,
        facilityId,
        unitId,
        jurisdiction: facility.jurisdiction,
        profession,
        status: gapLifecycle.start,
        statusReason: null,
        seatsTaken: 0,
        ...columnsOf(terms),
        requestedBy: actor.accountId,
        approvalRequestedBy: null,
        approvedBy: null,
        version: 1,
        createdAt: tx.now,
        updatedAt: tx.now,
      });
      tx.record({ action: 'gap.requested', subjectType: 'gap', subjectId: id, organisationId });
      return readGap(tx, id);
    });
  }
}
