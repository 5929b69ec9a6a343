import type { ContractSide } from '@crossward/contracts';
import { changeRow, effectiveFrom, GapRow, getRowForUpdate, PlacementRow } from '@crossward/marketplace-data-access';
import {
  BOOKED_PLACEMENTS,
  checkEndReason,
  endPlacement,
  releaseSeat,
  statusAfterEnd,
  type EffectiveDayGiven,
  type EndReason,
} from '@crossward/marketplace-domain';
import { dayIn, earlier, type LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { In } from 'typeorm';
import { closeContractOf } from '../contracts/close-contract.js';
import { timeZoneOfContract } from '../contracts/contract-view.js';
import { takeEffect } from '../history/take-effect.js';
import { recordGapChange } from '../gaps/record-gap-change.js';
import { closeAhead } from '../shifts/close-ahead.js';

/** Rows are always taken in the order gap, placement, contract; the hours of the placement are held before. */
export const holdPlacement = async (
  tx: Transaction,
  { id, gapId }: Pick<PlacementRow, 'id' | 'gapId'>,
): Promise<{ gap: GapRow; placement: PlacementRow }> => {
  const gap = await getRowForUpdate(tx, GapRow, 'gap', gapId);
  return { gap, placement: await getRowForUpdate(tx, PlacementRow, 'placement', id) };
};

/**
 * Ends a placement that is held, its contract with it, and what was planned beyond. Runs as the system.
 * @param askedBy the side that asks for it itself; null where somebody puts down what has happened
 * @throws DomainError TRANSITION_NOT_ALLOWED, ASSIGNMENT_NOT_OVER, NOTICE_TOO_SHORT, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
 */
export const closePlacement = async (
  tx: Transaction,
  { gap, placement }: { gap: GapRow; placement: PlacementRow },
  { reason, askedBy, given = {} }: { reason: EndReason; askedBy: ContractSide | null; given?: EffectiveDayGiven },
): Promise<void> => {
  const { id, nurseId, organisationId } = placement;
  const status = endPlacement(placement.status);
  const today = dayIn(tx.now, await timeZoneOfContract(tx, gap.id));
  checkEndReason(placement, reason, today);
  const endsOn = earlier(today, placement.endsOn);
  // It ends on its last day, also where that is put down later; a day that is named is what counts for its history.
  const effectiveOn = given.effectiveOn ? await takeEffect(tx, { type: 'placement', id }, given, today) : endsOn;
  if (!given.effectiveOn) effectiveFrom(tx, endsOn);
  await changeRow(tx, PlacementRow, 'placement', placement, { status, endReason: reason, endedAt: tx.now });
  await closeAhead(tx, id, (startsAt) => startsAt > tx.now);
  await closeContractOf(tx, placement, { reason, today, endsOn, askedBy });
  await settleGap(tx, gap, status === 'fell_off', effectiveOn);
  const action = status === 'fell_off' ? 'placement.fell-off' : 'placement.ended';
  const details = { reason, endsOn, effectiveOn };
  tx.record({ action, subjectType: 'placement', subjectId: id, nurseId, organisationId, details });
  tx.publish('placement.ended', { placementId: id });
};

/** A seat that is free opens a filled gap again; the last end closes it. */
const settleGap = async (tx: Transaction, gap: GapRow, seatIsFree: boolean, effectiveOn: LocalDate): Promise<void> => {
  const live = await tx.manager.countBy(PlacementRow, { gapId: gap.id, status: In([...BOOKED_PLACEMENTS]) });
  const next = seatIsFree ? releaseSeat(gap) : { status: statusAfterEnd(gap, live), seatsTaken: gap.seatsTaken };
  if (next.status === gap.status && next.seatsTaken === gap.seatsTaken) return;
  await changeRow(tx, GapRow, 'gap', gap, { ...next, updatedAt: tx.now });
  if (next.status === gap.status) return;
  const reason = seatIsFree ? 'placement-fell-off' : 'assignments-ended';
  recordGapChange(tx, gap, { to: next.status, reason, effectiveOn });
};
