import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  PlacementRow,
  RecordAppealRow,
  requireVersion,
} from '@crossward/marketplace-data-access';
import { checkCorrection, recordAppealLifecycle, type CorrectedReason } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { toRecordAppealAnswer } from './record-appeal-view.js';
import type { RecordAppealAnswer, RecordAppealDecisionBody } from './record-appeal.dto.js';

type Outcome = 'granted' | 'dismissed' | 'withdrawn';

/** Decides on an appeal, or takes it back. What is granted is on record from then on, and so in every ranking. */
@Injectable()
export class SettleRecordAppeal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError RECORD_APPEAL_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, CORRECTION_INVALID */
  decide(actor: Actor, id: string, version: number, body: RecordAppealDecisionBody): Promise<RecordAppealAnswer> {
    const { outcome, reason, correctedTo = null } = body;
    return this.settle(actor, { id, version, outcome }, async (tx, appeal) => {
      const placement = await getRowForUpdate(tx, PlacementRow, 'placement', appeal.placementId);
      checkCorrection(placement, outcome, correctedTo);
      if (correctedTo !== null) await this.correct(tx, placement, appeal, correctedTo);
      return { correctedTo, decisionReason: reason, decidedBy: actor.accountId, decidedAt: tx.now };
    });
  }

  /** @throws DomainError RECORD_APPEAL_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED */
  withdraw(actor: Actor, id: string, version: number): Promise<RecordAppealAnswer> {
    return this.settle(actor, { id, version, outcome: 'withdrawn' }, async () => ({}));
  }

  private settle(
    actor: Actor,
    { id, version, outcome }: { id: string; version: number; outcome: Outcome },
    changesOf: (tx: Transaction, appeal: RecordAppealRow) => Promise<Partial<RecordAppealRow>>,
  ): Promise<RecordAppealAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, RecordAppealRow, 'record appeal', id);
      const settled = await asSystem(tx, async () => {
        const appeal = await getRowForUpdate(tx, RecordAppealRow, 'record appeal', id);
        requireVersion('record appeal', appeal, version);
        const status = recordAppealLifecycle.move(appeal.status, outcome);
        const changes = { status, ...(await changesOf(tx, appeal)) };
        return changeRow(tx, RecordAppealRow, 'record appeal', appeal, changes);
      });
      const { nurseId, placementId, correctedTo } = settled;
      const details = { placementId, correctedTo };
      tx.record({
        ...{ action: `record-appeal.${outcome}`, subjectType: 'record-appeal', subjectId: id, nurseId, details },
      });
      if (outcome !== 'withdrawn') tx.publish('record-appeal.decided', { recordAppealId: id });
      return toRecordAppealAnswer(settled);
    });
  }

  /** The history of the placement keeps what was on record before, and who put it right. Its contract stays as it ended. */
  private async correct(
    tx: Transaction,
    placement: PlacementRow,
    { id: recordAppealId }: RecordAppealRow,
    correctedTo: CorrectedReason,
  ): Promise<void> {
    const { id, nurseId, organisationId, endReason } = placement;
    await changeRow(tx, PlacementRow, 'placement', placement, { endReason: correctedTo });
    const details = { from: endReason, to: correctedTo, recordAppealId };
    tx.record({
      ...{
        action: 'placement.end-corrected',
        subjectType: 'placement',
        subjectId: id,
        nurseId,
        organisationId,
        details,
      },
    });
  }
}
