import { effectiveFrom, FacilityRow, GapRow, getRow } from '@crossward/marketplace-data-access';
import { effectiveDayOf, type EffectiveDayGiven, type HistorySubject } from '@crossward/marketplace-domain';
import { dayIn, type LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';

interface Subject {
  type: HistorySubject;
  id: string;
}

/** Days of a gap, and of all that hangs on it, are those of its facility. */
export const todayOfGap = async (tx: Transaction, gapId: string): Promise<LocalDate> => {
  const { facilityId } = await getRow(tx, GapRow, 'gap', gapId);
  return dayIn(tx.now, (await getRow(tx, FacilityRow, 'facility', facilityId)).timeZone);
};

/**
 * Names the day from which the changes of this transaction hold: not before the stage that they end.
 * @param today at the facility
 * @throws DomainError EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
 */
export const takeEffect = async (
  tx: Transaction,
  { type, id }: Subject,
  given: EffectiveDayGiven,
  today: LocalDate,
): Promise<LocalDate> => {
  const [stage] = await tx.query<{ since: LocalDate | null }>(
    `SELECT max(effective_on) AS since FROM marketplace.history WHERE subject_type = $1 AND subject_id = $2`,
    [type, id],
  );
  const { effectiveOn, lateReason } = effectiveDayOf(given, { since: stage?.since ?? today, today });
  effectiveFrom(tx, effectiveOn, lateReason);
  return effectiveOn;
};
