import type { ContractSide, ContractTerms } from '@crossward/contracts';
import { addDays, daysBetween, DomainError, earlier, type LocalDate, type Money } from '@crossward/kernel';
import { findClause } from './clause-key.js';
import { contractLifecycle, type ContractStatus } from './contract-lifecycle.js';

export interface ContractEnd {
  status: ContractStatus;
  /** The first day on which it no longer holds. */
  endsOn: LocalDate;
  noticeDays: number;
  /** Days of notice that were not given. */
  missingDays: number;
  /** What the clause makes the side pay for them; null where the contract says nothing. */
  penalty: Money | null;
}

/**
 * A side ends the contract: before the first day it is cancelled, afterwards terminated. Without a last day the notice
 * of that side runs in full; an earlier one is allowed, and costs what the clauses say.
 * @throws DomainError TRANSITION_NOT_ALLOWED, LAST_DAY_INVALID
 */
export const endContract = (
  { status, terms }: { status: ContractStatus; terms: ContractTerms },
  { by, today, endsOn: wished }: { by: ContractSide; today: LocalDate; endsOn?: LocalDate },
): ContractEnd => {
  const hasBegun = status === 'active' && today >= terms.startsOn;
  const to = contractLifecycle.move(status, hasBegun ? 'terminated' : 'cancelled_before_start');
  const isBound = status === 'active';
  const noticeDays = isBound ? (findClause(terms, 'notice', by)?.days ?? 0) : 0;
  // Before the first day nothing runs that a notice could end: how early the other side learns of it still counts.
  const due = hasBegun ? earlier(addDays(today, noticeDays), terms.endsOn) : terms.startsOn;
  const endsOn = hasBegun ? (wished ?? due) : terms.startsOn;
  if (hasBegun && (endsOn < today || endsOn > terms.endsOn)) throw invalidEnd(endsOn, today, terms.endsOn);
  const noticeUntil = earlier(addDays(today, noticeDays), terms.endsOn);
  const missingDays = isBound && endsOn < noticeUntil ? daysBetween(endsOn, noticeUntil) : 0;
  const penalty = missingDays > 0 ? (findClause(terms, 'penalty', by)?.amount ?? null) : null;
  return { status: to, endsOn, noticeDays, missingDays, penalty };
};

const invalidEnd = (endsOn: LocalDate, today: LocalDate, until: LocalDate): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'LAST_DAY_INVALID',
    message: `The contract cannot end on (${endsOn}): it is (${today}), and it ends by itself on (${until}).`,
    nextStep: 'Give a day from today to the end of the contract, or none for the notice of your side.',
    facts: { endsOn, today, until },
  });
