import { dayIn, earlier, later, type LocalDate } from '@crossward/kernel';
import {
  changeRow,
  getRowForUpdate,
  PlacementNoticeRow,
  PlacementRow,
  type PlacementExtensionRow,
} from '@crossward/marketplace-data-access';
import { BOOKED_PLACEMENTS, checkExtension, nurseAlreadyBooked } from '@crossward/marketplace-domain';
import { isExclusionViolation, type Transaction } from '@crossward/platform-database';
import { refuseAfterNotice } from '../placement-notices/refuse-after-notice.js';
import { closeAhead } from '../shifts/close-ahead.js';
import { placementSite, requireBooked } from '../shifts/placement-site.js';

/**
 * The placement lasts until the day that was agreed on; its seat is the same one. Runs as the system, with the hours and
 * the nurse held.
 * @throws DomainError PLACEMENT_OVER, NOTICE_GIVEN, EXTENSION_INVALID, NURSE_ALREADY_BOOKED
 */
export const lengthenPlacement = async (
  tx: Transaction,
  { placementId, endsOn }: PlacementExtensionRow,
): Promise<void> => {
  const { timeZone } = await placementSite(tx, placementId);
  const placement = await getRowForUpdate(tx, PlacementRow, 'placement', placementId);
  requireBooked(placement);
  await refuseAfterNotice(tx, placementId);
  checkExtension(placement, endsOn, dayIn(tx.now, timeZone));
  try {
    await changeRow(tx, PlacementRow, 'placement', placement, { endsOn });
  } catch (error) {
    if (isExclusionViolation(error, 'placements_no_double_booking')) {
      throw nurseAlreadyBooked(placement.nurseId, placement.endsOn, endsOn);
    }
    throw error;
  }
  tell(tx, placement, endsOn);
};

/**
 * The nurse has taken her signature back: the placement ends when it did before, or today where she works longer already.
 * Runs as the system, with the hours held.
 */
export const shortenPlacement = async (tx: Transaction, placementId: string, before: LocalDate): Promise<void> => {
  const { timeZone } = await placementSite(tx, placementId);
  const placement = await getRowForUpdate(tx, PlacementRow, 'placement', placementId);
  const isNoticed = (await tx.manager.countBy(PlacementNoticeRow, { placementId })) > 0;
  if (!BOOKED_PLACEMENTS.includes(placement.status) || isNoticed) return;
  const endsOn = earlier(placement.endsOn, later(before, dayIn(tx.now, timeZone)));
  await changeRow(tx, PlacementRow, 'placement', placement, { endsOn });
  await closeAhead(tx, placementId, (instant) => dayIn(instant, timeZone) >= endsOn);
  tell(tx, placement, endsOn);
};

const tell = (tx: Transaction, placement: PlacementRow, endsOn: LocalDate): void => {
  const { id: placementId, nurseId, organisationId } = placement;
  const action = endsOn > placement.endsOn ? 'placement.extended' : 'placement.extension-taken-back';
  const subject = { subjectType: 'placement', subjectId: placementId, nurseId, organisationId };
  tx.record({ action, ...subject, details: { from: placement.endsOn, to: endsOn } });
  tx.publish('placement.extended', { placementId });
};
