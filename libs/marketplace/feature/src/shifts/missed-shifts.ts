import { dayIn, daysBetween } from '@crossward/kernel';
import { ShiftRow, type PlacementRow } from '@crossward/marketplace-data-access';
import { mondayOf, shiftHundredths, type MissedShift } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { In } from 'typeorm';

/** All of a placement: the allowance of unpaid call-offs spans its weeks. */
export const missedShifts = async (
  tx: Transaction,
  placement: PlacementRow,
  timeZone: string,
): Promise<MissedShift[]> => {
  const rows = await tx.manager.findBy(ShiftRow, { placementId: placement.id, status: In(['called_off', 'absent']) });
  const first = mondayOf(placement.startsOn);
  return rows.map((shift) => ({
    id: shift.id,
    startsAt: shift.startsAt,
    hundredths: shiftHundredths(shift),
    weekIndex: daysBetween(first, mondayOf(dayIn(shift.startsAt, timeZone))) / 7,
    by: shift.calledOffBy ?? 'nurse',
    toldAt: shift.toldAt,
  }));
};
