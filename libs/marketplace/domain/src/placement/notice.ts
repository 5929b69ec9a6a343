import type { ContractClause, ContractSide, ContractTerms } from '@crossward/contracts';
import { addDays, DomainError, earlier, type LocalDate, type Money } from '@crossward/kernel';

export const NOTICE_REASONS = [
  'better-offer',
  'family',
  'health',
  'unsafe-conditions',
  'breach-by-other-side',
  'low-census',
  'performance',
  'other',
] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

export interface EarlyEnd {
  /** The first day on which the contract lets this side end it; never after its end. */
  earliestEndsOn: LocalDate;
  noticeDays: number;
  /** Days of notice that were not kept. */
  daysShort: number;
  /** Owed by this side, by its clause alone; null where the contract has none or the notice is kept. */
  penalty: Money | null;
}

const clauseOf = <K extends 'notice' | 'penalty'>(
  { clauses }: Pick<ContractTerms, 'clauses'>,
  kind: K,
  side: ContractSide,
): Extract<ContractClause, { kind: K }> | undefined =>
  clauses.find(
    (each): each is Extract<ContractClause, { kind: K }> => each.kind === kind && 'side' in each && each.side === side,
  );

/**
 * What it means that a side ends a contract before its end. Days are counted from the day on which notice is given; the
 * end is the first day after the last one worked.
 * @throws DomainError EARLY_END_INVALID unless at least the first day of the assignment stays, and it ends earlier at all
 */
export const earlyEnd = (
  terms: Pick<ContractTerms, 'startsOn' | 'endsOn' | 'clauses'>,
  side: ContractSide,
  givenOn: LocalDate,
  endsOn: LocalDate,
): EarlyEnd => {
  if (endsOn <= terms.startsOn || endsOn >= terms.endsOn || endsOn < givenOn) {
    throw new DomainError({
      kind: 'unprocessable',
      code: 'EARLY_END_INVALID',
      message: `On (${givenOn}) an assignment from (${terms.startsOn}) until (${terms.endsOn}) cannot be ended on (${endsOn}).`,
      nextStep:
        'Name the first day after the last one worked, within the assignment; before its start end the placement itself.',
      facts: { givenOn, startsOn: terms.startsOn, endsOn: terms.endsOn, asked: endsOn },
    });
  }
  const noticeDays = clauseOf(terms, 'notice', side)?.days ?? 0;
  const earliestEndsOn = earlier(addDays(givenOn, noticeDays), terms.endsOn);
  const daysShort = Math.max(0, (Date.parse(earliestEndsOn) - Date.parse(endsOn)) / 86_400_000);
  const penalty = daysShort > 0 ? (clauseOf(terms, 'penalty', side)?.amount ?? null) : null;
  return { earliestEndsOn, noticeDays, daysShort, penalty };
};
