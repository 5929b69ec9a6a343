import type { ContractClause, ContractTerms, RepaymentClause } from '@crossward/contracts';
import { daysBetween, DomainError, type LocalDate, type Money } from '@crossward/kernel';

export const FEE_KINDS = ['visa', 'licence', 'exam', 'housing', 'training', 'travel', 'recruitment', 'other'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];
export const FEE_PAYERS = ['nurse', 'hospital', 'agency'] as const;
export type FeePayer = (typeof FEE_PAYERS)[number];

/**
 * Never to be asked back of whoever is recruited, whatever a contract says: the employer pays (ILO General principles
 * and operational guidelines for fair recruitment, principle 7).
 */
const EMPLOYER_PAYS: ReadonlySet<FeeKind> = new Set(['recruitment']);

export interface Fee {
  kind: FeeKind;
  paidBy: FeePayer;
  amount: Money;
  /** `what` of the clause under which it may be asked back; null: under none. */
  clause: string | null;
}

export type RepaymentGround = 'clause' | 'employer-pays' | 'no-clause' | 'paid-by-nurse';

export interface Repayment {
  ground: RepaymentGround;
  /** What the nurse owes if she ends the contract so that this is the first day on which she does not work. */
  owed: Money;
}

export const repaymentClause = (clauses: readonly ContractClause[], what: string): RepaymentClause | undefined =>
  clauses.find((each): each is RepaymentClause => each.kind === 'repayment' && each.what === what);

type Days = Pick<ContractTerms, 'startsOn' | 'endsOn'>;

/** Whole minor units, rounded down: nobody gives back a part of a unit more than is owed. */
const owedByClause = ({ amount, proration, endsAfterDays }: RepaymentClause, days: Days, endsOn: LocalDate): number => {
  const all = daysBetween(days.startsOn, days.endsOn);
  const worked = Math.max(0, daysBetween(days.startsOn, endsOn));
  if (worked >= endsAfterDays || worked >= all) return 0;
  if (proration === 'none') return amount.minorUnits;
  return Number((BigInt(amount.minorUnits) * BigInt(all - worked)) / BigInt(all));
};

/** Dated: what of a fee the nurse would owe who ends the contract on a day. Never more than what was paid. */
export const repaymentOn = (fee: Fee, terms: Days & Pick<ContractTerms, 'clauses'>, endsOn: LocalDate): Repayment => {
  const none = (ground: RepaymentGround): Repayment => ({
    ground,
    owed: { minorUnits: 0, currency: fee.amount.currency },
  });
  if (fee.paidBy === 'nurse') return none('paid-by-nurse');
  if (EMPLOYER_PAYS.has(fee.kind)) return none('employer-pays');
  const clause = fee.clause === null ? undefined : repaymentClause(terms.clauses, fee.clause);
  if (!clause || clause.amount.currency !== fee.amount.currency) return none('no-clause');
  const owed = Math.min(fee.amount.minorUnits, owedByClause(clause, terms, endsOn));
  return { ground: 'clause', owed: { minorUnits: owed, currency: fee.amount.currency } };
};

/** @throws DomainError FEE_NOT_REPAYABLE where a fee names a clause that does not let it be asked back */
export const checkFee = (fee: Fee, { clauses }: Pick<ContractTerms, 'clauses'>): void => {
  if (fee.clause === null) return;
  const clause = repaymentClause(clauses, fee.clause);
  const may = fee.paidBy !== 'nurse' && !EMPLOYER_PAYS.has(fee.kind);
  if (may && clause && clause.amount.currency === fee.amount.currency) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'FEE_NOT_REPAYABLE',
    message: `(${fee.kind}) paid by (${fee.paidBy}) cannot be asked back under (${fee.clause}).`,
    nextStep: 'Record it without a clause, or name a repayment clause of the contract in the same currency.',
    facts: { kind: fee.kind, paidBy: fee.paidBy, clause: fee.clause },
  });
};
