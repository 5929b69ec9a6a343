import { changeRow, PlacementExtensionRow, ShiftRow } from '@crossward/marketplace-data-access';
import { extensionLifecycle, shiftLifecycle } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';

/** Beyond the end of a placement nobody is planned, nor asked to stay. As the system, and with the hours held. */
export const closeAhead = async (
  tx: Transaction,
  placementId: string,
  isBeyond: (instant: Date) => boolean,
): Promise<void> => {
  const planned = await tx.manager.findBy(ShiftRow, { placementId, status: 'planned' });
  for (const shift of planned.filter(({ startsAt }) => isBeyond(startsAt))) {
    const { id, nurseId, organisationId } = shift;
    await changeRow(tx, ShiftRow, 'shift', shift, { status: shiftLifecycle.move(shift.status, 'cancelled') });
    tx.record({ action: 'shift.cancelled', subjectType: 'shift', subjectId: id, nurseId, organisationId });
  }
  const proposed = await tx.manager.findBy(PlacementExtensionRow, { placementId, status: 'proposed' });
  for (const extension of proposed) {
    const { id, nurseId, organisationId } = extension;
    const status = extensionLifecycle.move(extension.status, 'withdrawn');
    await changeRow(tx, PlacementExtensionRow, 'extension', extension, { status, answeredAt: tx.now });
    tx.record({ action: 'extension.withdrawn', subjectType: 'extension', subjectId: id, nurseId, organisationId });
  }
};
