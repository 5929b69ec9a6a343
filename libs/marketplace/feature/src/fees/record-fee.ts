import type { Actor } from '@crossward/contracts';
import { dayIn, DomainError, type LocalDate } from '@crossward/kernel';
import { addRow, asSystem, FeeRow } from '@crossward/marketplace-data-access';
import { checkFee, type FeePayer } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { contractTermsOn } from '../contracts/contract-terms-on.js';
import { placementSite } from '../shifts/placement-site.js';
import { readFee } from './fee-view.js';
import type { FeeAnswer, FeeBody } from './fee.dto.js';

/** Whose payments a person may record: the own side's. */
const RECORDED_BY: Readonly<Record<FeePayer, readonly Actor['role'][]>> = {
  nurse: ['nurse'],
  hospital: ['hospital-approver', 'admin'],
  agency: ['recruiter', 'admin'],
};

/** Writes down who paid what for a nurse, and under which clause it may be asked back, if under any. */
@Injectable()
export class RecordFee {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError PLACEMENT_NOT_FOUND, NOT_THE_PAYER, NOT_PAID_YET, FEE_NOT_REPAYABLE */
  record(actor: Actor, body: FeeBody): Promise<FeeAnswer> {
    const { placementId, amount, clause = null, ...fee } = body;
    return this.unitOfWork.run(actor, async (tx) => {
      const { placement, timeZone } = await placementSite(tx, placementId);
      if (!RECORDED_BY[fee.paidBy].includes(actor.role)) throw notThePayer(fee.paidBy);
      const today = dayIn(tx.now, timeZone);
      if (fee.paidOn > today) throw notPaidYet(fee.paidOn, today);
      checkFee({ ...fee, amount, clause }, await contractTermsOn(tx, placementId, today));
      const { nurseId, organisationId } = placement;
      const id = tx.newId();
      await asSystem(tx, () =>
        addRow(tx, FeeRow, {
          ...{ id, organisationId, nurseId, placementId, clause, version: 1, createdAt: tx.now, ...fee },
          ...{ amountMinorUnits: amount.minorUnits, amountCurrency: amount.currency },
        }),
      );
      const details = { placementId, kind: fee.kind, paidBy: fee.paidBy, ...(clause ? { clause } : {}) };
      tx.record({ action: 'fee.recorded', subjectType: 'fee', subjectId: id, nurseId, organisationId, details });
      return readFee(tx, id);
    });
  }
}

const notThePayer = (paidBy: FeePayer): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'NOT_THE_PAYER',
    message: `What (${paidBy}) paid is not yours to record.`,
    nextStep: 'Record what your own side paid.',
    facts: { paidBy },
  });

const notPaidYet = (paidOn: LocalDate, today: LocalDate): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'NOT_PAID_YET',
    message: `It cannot have been paid on (${paidOn}): today is (${today}).`,
    nextStep: 'Record it once it is paid.',
    facts: { paidOn, today },
  });
