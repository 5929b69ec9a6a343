import type { ContractClause } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { addRow, changeRow, FeeRow, PlacementNoticeRow, PlacementRow } from '@crossward/marketplace-data-access';
import { repaymentsOn, type EarlyEnd } from '@crossward/marketplace-domain';
import { dayIn } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { toFee } from '../fees/fee-view.js';
import { closeAhead } from '../shifts/close-ahead.js';

export interface EarlyEndOfPlacement extends Pick<
  PlacementNoticeRow,
  'id' | 'givenBy' | 'givenOn' | 'reason' | 'endsOn'
> {
  end: EarlyEnd;
  clauses: ContractClause[];
  timeZone: string;
}

/** Writes down that a side ends a placement early, and what it owes for that by its clauses. The hours are held. */
export const recordEarlyEnd = async (
  tx: Transaction,
  placement: PlacementRow,
  { end, clauses, timeZone, ...notice }: EarlyEndOfPlacement,
): Promise<void> => {
  const { id: placementId, nurseId, organisationId, startsOn } = placement;
  const { givenBy, reason, endsOn } = notice;
  const terms = { startsOn, endsOn: placement.endsOn, clauses };
  const fees = givenBy === 'nurse' ? await tx.manager.findBy(FeeRow, { placementId }) : [];
  const repayments = repaymentsOn(fees.map(toFee), terms, endsOn).filter(({ owed }) => owed.minorUnits > 0);
  const { penalty, ...days } = end;
  await addRow(tx, PlacementNoticeRow, {
    ...{ ...notice, ...days, repayments, organisationId, nurseId, placementId, version: 1, createdAt: tx.now },
    ...{ penaltyMinorUnits: penalty?.minorUnits ?? null, penaltyCurrency: penalty?.currency ?? null },
  });
  await changeRow(tx, PlacementRow, 'placement', placement, { endsOn });
  await closeAhead(tx, placementId, (instant) => isOnOrAfter(instant, timeZone, endsOn));
  const subject = { subjectType: 'placement', subjectId: placementId, nurseId, organisationId };
  const details = { givenBy, reason, endsOn, daysShort: days.daysShort };
  tx.record({ action: 'placement.notice-given', ...subject, details });
  tx.publish('placement.notice-given', { placementId });
};

const isOnOrAfter = (instant: Date, timeZone: string, day: LocalDate): boolean => dayIn(instant, timeZone) >= day;
