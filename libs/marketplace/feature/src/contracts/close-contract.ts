import type { ContractSide } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { ContractRow, PlacementNoticeRow, type PlacementRow } from '@crossward/marketplace-data-access';
import {
  causeOfNotice,
  checkNoticeKept,
  contractLifecycle,
  endContract,
  endedBy,
  newestSigned,
  withoutOpenAmendments,
  type ContractStatus,
  type EndReason,
} from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { findContractOf, getContractForUpdate, saveContract, type StoredContract } from './contract-store.js';

/** How a placement ended, as its contract keeps it. */
interface PlacementEnd {
  reason: EndReason;
  /** The day it is at the facility; later than the end where an assignment ran out unnoticed. */
  today: LocalDate;
  endsOn: LocalDate;
  /** The side that asks for the end itself, which its notice binds; null where others put down what has happened. */
  askedBy: ContractSide | null;
}

/**
 * A contract ends with its placement, unless a party has ended it before. Runs as the system.
 * @throws DomainError NOTICE_TOO_SHORT
 */
export const closeContractOf = async (tx: Transaction, placement: PlacementRow, end: PlacementEnd): Promise<void> => {
  const found = await findContractOf(tx, placement.id);
  if (!found || contractLifecycle.isFinal(found.row.status)) return;
  const stored = await getContractForUpdate(tx, found.row.id);
  if (contractLifecycle.isFinal(stored.row.status)) return;
  const status = statusAfter(stored.row.status, placement.status === 'pending_start', end.reason);
  const endsOn = end.endsOn < placement.startsOn ? placement.startsOn : end.endsOn;
  const columns = await endColumns(tx, stored, { ...end, endsOn });
  const side = columns.endedBy ?? 'hospital';
  await saveContract(tx, stored, { ...withoutOpenAmendments(stored.contract), status }, side, columns);
  const { id, nurseId, organisationId } = stored.row;
  const details = { status, reason: end.reason, endsOn, missingDays: columns.missingNoticeDays ?? 0 };
  tx.record({ action: 'contract.ended', subjectType: 'contract', subjectId: id, nurseId, organisationId, details });
  tx.publish('contract.ended', { contractId: id });
};

const statusAfter = (status: ContractStatus, fellOff: boolean, reason: EndReason): ContractStatus =>
  contractLifecycle.move(
    status,
    fellOff ? 'cancelled_before_start' : reason === 'completed' ? 'completed' : 'terminated',
  );

type EndColumns = Pick<ContractRow, 'endedBy' | 'endCause' | 'endedAt' | 'endsOn' | 'missingNoticeDays'> &
  Pick<ContractRow, 'penaltyMinorUnits' | 'penaltyCurrency'>;

/** Missing notice and its penalty follow from what a side did itself, never from what others say of it. */
const endColumns = async (
  tx: Transaction,
  { row, contract }: StoredContract,
  { reason, today, endsOn, askedBy }: PlacementEnd,
): Promise<EndColumns> => {
  const by = endedBy(reason);
  const plain: EndColumns = {
    ...{ endedBy: by, endCause: 'placement-ended', endedAt: tx.now, endsOn },
    ...{ missingNoticeDays: null, penaltyMinorUnits: null, penaltyCurrency: null },
  };
  const notice = await tx.manager.findOneBy(PlacementNoticeRow, { placementId: row.placementId });
  if (notice) {
    const { givenBy, daysShort, penaltyMinorUnits, penaltyCurrency } = notice;
    const told = { endedBy: givenBy, endCause: causeOfNotice(notice.reason), missingNoticeDays: daysShort };
    return {
      ...plain,
      ...told,
      penaltyMinorUnits: penaltyMinorUnits || null,
      penaltyCurrency: penaltyMinorUnits ? penaltyCurrency : null,
    };
  }
  const { terms } = newestSigned(contract);
  if (by === null || by !== askedBy || row.status !== 'active' || endsOn >= terms.endsOn) return plain;
  const ended = endContract(
    { status: row.status, terms },
    { by, today, ...(today >= terms.startsOn ? { endsOn } : {}) },
  );
  if (ended.status === 'terminated') checkNoticeKept(by, 'placement-ended', ended);
  const { missingDays, penalty } = ended;
  return {
    ...{ ...plain, missingNoticeDays: missingDays },
    ...{ penaltyMinorUnits: penalty?.minorUnits ?? null, penaltyCurrency: penalty?.currency ?? null },
  };
};
