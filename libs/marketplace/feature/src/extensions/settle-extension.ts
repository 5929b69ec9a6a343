import type { LocalDate } from '@crossward/kernel';
import { changeRow, PlacementExtensionRow } from '@crossward/marketplace-data-access';
import { extensionLifecycle, versionBefore, type Contract, type ExtensionStatus } from '@crossward/marketplace-domain';
import type { ContractSide } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';
import { lockHours } from '../shifts/placement-site.js';
import { lengthenPlacement, shortenPlacement } from './lengthen-placement.js';

/** The extension that a version of a contract stands for; what its signature changes is then held, before the contract. */
export const holdExtensionOf = async (
  tx: Transaction,
  contractId: string,
  contractVersion: number,
): Promise<PlacementExtensionRow | null> => {
  const seen = await tx.manager.findOneBy(PlacementExtensionRow, { contractId, contractVersion });
  if (!seen) return null;
  await lockHours(tx, seen.placementId);
  // The constraint decides; the lock only spares rivals for the same nurse from deadlocking on it.
  await tx.lock(`nurse:${seen.nurseId}`);
  return tx.manager.findOneByOrFail(PlacementExtensionRow, { id: seen.id });
};

/**
 * What a signed or declined version means for the placement. Until both have signed nothing changes.
 * @throws DomainError PLACEMENT_OVER, NOTICE_GIVEN, EXTENSION_INVALID, NURSE_ALREADY_BOOKED, TRANSITION_NOT_ALLOWED
 */
export const settleExtension = async (
  tx: Transaction,
  extension: PlacementExtensionRow,
  contract: Contract,
  side: ContractSide,
): Promise<void> => {
  const version = contract.versions.find(({ number }) => number === extension.contractVersion);
  if (version?.status === 'signed') {
    await moveExtension(tx, extension, 'agreed');
    await lengthenPlacement(tx, extension);
  }
  if (version?.status !== 'declined') return;
  await moveExtension(tx, extension, side === 'nurse' ? 'declined' : 'withdrawn');
  if (extension.status !== 'agreed') return;
  const before = versionBefore(contract, version.number)?.terms.endsOn as LocalDate;
  await shortenPlacement(tx, extension.placementId, before);
};

export const moveExtension = async (
  tx: Transaction,
  extension: PlacementExtensionRow,
  to: ExtensionStatus,
  effectiveOn?: LocalDate,
): Promise<void> => {
  const { id, placementId, nurseId, organisationId, endsOn } = extension;
  const status = extensionLifecycle.move(extension.status, to);
  await changeRow(tx, PlacementExtensionRow, 'extension', extension, { status, answeredAt: tx.now });
  const subject = { subjectType: 'extension', subjectId: id, nurseId, organisationId };
  tx.record({
    action: `extension.${to}`,
    ...subject,
    details: { placementId, endsOn, ...(effectiveOn ? { effectiveOn } : {}) },
  });
};
