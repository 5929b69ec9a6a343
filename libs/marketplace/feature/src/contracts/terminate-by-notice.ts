import type { ContractSide } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { effectiveFrom, type PlacementRow } from '@crossward/marketplace-data-access';
import {
  causeOfNotice,
  contractLifecycle,
  withoutOpenAmendments,
  type EarlyEnd,
  type NoticeReason,
} from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { findContractOf, getContractForUpdate, saveContract } from './contract-store.js';

interface Notice {
  givenBy: ContractSide;
  reason: NoticeReason;
  endsOn: LocalDate;
  end: EarlyEnd;
}

/**
 * The notice of a placement ends its contract with the day that it names. A placement that has not started still needs its
 * contract to start: there it ends with the placement, which has the notice. Runs as the system.
 */
export const terminateByNotice = async (
  tx: Transaction,
  placement: PlacementRow,
  { givenBy, reason, endsOn, end }: Notice,
): Promise<void> => {
  const found = await findContractOf(tx, placement.id);
  if (!found || found.row.status !== 'active') return;
  const stored = await getContractForUpdate(tx, found.row.id);
  if (stored.row.status !== 'active') return;
  const agreed = withoutOpenAmendments(stored.contract);
  if (placement.status !== 'on_assignment') {
    const isOpen = agreed.versions.some((version, at) => version !== stored.contract.versions[at]);
    if (isOpen) await saveContract(tx, stored, agreed, givenBy);
    return;
  }
  const status = contractLifecycle.move(stored.row.status, 'terminated');
  const { daysShort, penalty } = end;
  effectiveFrom(tx, endsOn);
  await saveContract(tx, stored, { ...agreed, status }, givenBy, {
    ...{ endedBy: givenBy, endCause: causeOfNotice(reason), endedAt: tx.now, endsOn, missingNoticeDays: daysShort },
    ...{ penaltyMinorUnits: penalty?.minorUnits ?? null, penaltyCurrency: penalty?.currency ?? null },
  });
  effectiveFrom(tx, null);
  const { id, nurseId, organisationId } = stored.row;
  const details = { status, by: givenBy, reason, endsOn, missingDays: daysShort };
  tx.record({ action: 'contract.ended', subjectType: 'contract', subjectId: id, nurseId, organisationId, details });
  tx.publish('contract.ended', { contractId: id });
};
