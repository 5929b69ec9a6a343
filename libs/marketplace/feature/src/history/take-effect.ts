import { effectiveFrom, timeZoneOfGap } from '@crossward/marketplace-data-access';
import { effectiveDayOf, type EffectiveDayGiven, type HistorySubject } from '@crossward/marketplace-domain';
import { dayIn, type LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';

interface Subject {
  type: HistorySubject;
  id: string;
}

/** Days of a gap, and of all that hangs on it, are those of its facility. */
export const todayOfGap = async (tx: Transaction, gapId: string): Promise<LocalDate> =>
  dayIn(tx.now, await timeZoneOfGap(tx, gapId));

/** The day from which the present stage of a subject holds; null: it has no history yet. */
export const stageSince = async (tx: Transaction, { type, id }: Subject): Promise<LocalDate | null> => {
  const [stage] = await tx.queryPlanned<{ since: LocalDate | null }>(
    'stage-since',
    `SELECT max(effective_on) AS since FROM marketplace.history WHERE subject_type = $1 AND subject_id = $2`,
    [type, id],
  );
  return stage?.since ?? null;
};

/**
 * Names the day from which the changes of this transaction hold: not before the stage that they end.
 * @param today at the facility
 * @throws DomainError EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
 */
export const takeEffect = async (
  tx: Transaction,
  subject: Subject,
  given: EffectiveDayGiven,
  today: LocalDate,
): Promise<LocalDate> => takeEffectSince(tx, given, { since: await stageSince(tx, subject), today });

/** `takeEffect` of a subject whose stage is read already. */
export const takeEffectSince = (
  tx: Transaction,
  given: EffectiveDayGiven,
  { since, today }: { since: LocalDate | null; today: LocalDate },
): LocalDate => {
  const { effectiveOn, lateReason } = effectiveDayOf(given, { since: since ?? today, today });
  effectiveFrom(tx, effectiveOn, lateReason);
  return effectiveOn;
};
