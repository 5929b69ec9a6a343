import type { Actor, ContractSide } from '@crossward/contracts';
import { addDays, dayIn, later, type LocalDate } from '@crossward/kernel';
import {
  asSystem,
  ContractRow,
  effectiveFrom,
  getRow,
  PlacementRow,
  requireVersion,
  type GapRow,
} from '@crossward/marketplace-data-access';
import {
  BOOKED_PLACEMENTS,
  checkNoticeKept,
  endContract,
  newestSigned,
  reasonOfTermination,
  withoutOpenAmendments,
  type ContractEnd,
  type TerminationCause,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { recordEarlyEnd } from '../placement-notices/record-early-end.js';
import { refuseAfterNotice } from '../placement-notices/refuse-after-notice.js';
import { closePlacement, holdPlacement } from '../placements/close-placement.js';
import { lockHours } from '../shifts/placement-site.js';
import { getContractForUpdate, saveContract, type StoredContract } from './contract-store.js';
import { readContract, timeZoneOfContract } from './contract-view.js';
import type { ContractAnswer, TerminationBody } from './contract.dto.js';
import { sideOf } from './side-of.js';

interface Termination {
  by: ContractSide;
  cause: TerminationCause;
  today: LocalDate;
  timeZone: string;
  ended: ContractEnd;
}

/** A side ends a contract, and the placement ends with it: before its start at once, afterwards on the day that is named. */
@Injectable()
export class TerminateContract {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError CONTRACT_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, LAST_DAY_INVALID, NOTICE_GIVEN, NOTICE_TOO_SHORT */
  terminate(actor: Actor, id: string, version: number, { cause, endsOn }: TerminationBody): Promise<ContractAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { gapId, placementId } = await getRow(tx, ContractRow, 'contract', id);
      const by = sideOf(actor);
      const timeZone = await timeZoneOfContract(tx, gapId);
      const today = dayIn(tx.now, timeZone);
      await lockHours(tx, placementId);
      await asSystem(tx, async () => {
        const held = await holdPlacement(tx, { id: placementId, gapId });
        const stored = await getContractForUpdate(tx, id);
        requireVersion('contract', stored.row, version);
        const { terms } = newestSigned(stored.contract);
        const asked = { by, today, ...(endsOn ? { endsOn } : {}) };
        const ended = endContract({ status: stored.row.status, terms }, asked);
        if (ended.status === 'terminated') checkNoticeKept(by, cause, ended);
        const termination = { by, cause, today, timeZone, ended };
        await this.save(tx, stored, termination);
        await this.endPlacement(tx, held, stored, termination);
      });
      return readContract(tx, id);
    });
  }

  private async save(tx: Transaction, stored: StoredContract, { by, cause, ended }: Termination): Promise<void> {
    const { status, endsOn, missingDays, penalty } = ended;
    effectiveFrom(tx, endsOn);
    await saveContract(tx, stored, { ...withoutOpenAmendments(stored.contract), status }, by, {
      ...{ endedBy: by, endCause: cause, endedAt: tx.now, endsOn, missingNoticeDays: missingDays },
      ...{ penaltyMinorUnits: penalty?.minorUnits ?? null, penaltyCurrency: penalty?.currency ?? null },
    });
    effectiveFrom(tx, null);
    const { id, nurseId, organisationId } = stored.row;
    const details = { status, by, cause, endsOn, missingDays };
    tx.record({ action: 'contract.ended', subjectType: 'contract', subjectId: id, nurseId, organisationId, details });
    tx.publish('contract.ended', { contractId: id });
  }

  private async endPlacement(
    tx: Transaction,
    held: { gap: GapRow; placement: PlacementRow },
    { contract }: StoredContract,
    { by, cause, today, timeZone, ended }: Termination,
  ): Promise<void> {
    const { placement } = held;
    if (!BOOKED_PLACEMENTS.includes(placement.status)) return;
    const isOver = ended.status === 'cancelled_before_start' || placement.status === 'pending_start';
    const endsOn = later(ended.endsOn, addDays(placement.startsOn, 1));
    if (!isOver && endsOn < placement.endsOn) {
      await refuseAfterNotice(tx, placement.id);
      const { noticeDays, missingDays: daysShort, penalty } = ended;
      const end = { earliestEndsOn: addDays(ended.endsOn, daysShort), noticeDays, daysShort, penalty };
      const notice = { id: tx.newId(), givenBy: by, givenOn: today, reason: reasonOfTermination(cause), endsOn };
      const { clauses } = newestSigned(contract).terms;
      await recordEarlyEnd(tx, placement, { ...notice, end, clauses, timeZone });
    }
    if (!isOver && ended.endsOn > today) return;
    const reason = by === 'nurse' ? 'ended-by-nurse' : 'ended-by-hospital';
    const now = await holdPlacement(tx, placement);
    await closePlacement(tx, now, { reason, askedBy: null });
  }
}
