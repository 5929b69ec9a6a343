import type { ContractSide } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { PlacementRow } from '@crossward/marketplace-data-access';
import { contractLifecycle, type ContractStatus, type EndReason } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { findContractOf, getContractForUpdate, saveContract } from './contract-store.js';

const ENDED_BY: Readonly<Record<EndReason, ContractSide | null>> = {
  completed: null,
  'ended-by-nurse': 'nurse',
  'ended-by-hospital': 'hospital',
  'not-cleared': null,
  'no-show': 'nurse',
};

/** A contract ends with its placement, unless a party has ended it before. Runs as the system. */
export const closeContractOf = async (
  tx: Transaction,
  placement: PlacementRow,
  reason: EndReason,
  today: LocalDate,
): Promise<void> => {
  const found = await findContractOf(tx, placement.id);
  if (!found || contractLifecycle.isFinal(found.row.status)) return;
  const stored = await getContractForUpdate(tx, found.row.id);
  if (contractLifecycle.isFinal(stored.row.status)) return;
  const status = statusAfter(stored.row.status, placement.status === 'pending_start', reason);
  const endsOn = today < placement.startsOn ? placement.startsOn : today;
  const endedBy = ENDED_BY[reason];
  const end = { endedBy, endCause: 'placement-ended', endedAt: tx.now, endsOn } as const;
  await saveContract(tx, stored, { ...stored.contract, status }, endedBy ?? 'hospital', end);
  const { id, nurseId, organisationId } = stored.row;
  const details = { status, reason };
  tx.record({ action: 'contract.ended', subjectType: 'contract', subjectId: id, nurseId, organisationId, details });
  tx.publish('contract.ended', { contractId: id });
};

const statusAfter = (status: ContractStatus, fellOff: boolean, reason: EndReason): ContractStatus =>
  contractLifecycle.move(
    status,
    fellOff ? 'cancelled_before_start' : reason === 'completed' ? 'completed' : 'terminated',
  );
