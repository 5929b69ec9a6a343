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
  id: string;
  paidOn: LocalDate;
  kind: FeeKind;
  paidBy: FeePayer;
  amount: Money;
  /** `what` of the clause under which it may be asked back; null: under none. */
  clause: string | null;
}

export type RepaymentGround = 'clause' | 'employer-pays' | 'no-clause' | 'paid-by-nurse';

export interface Repayment {
  feeId: string;
  ground: RepaymentGround;
  /** What the nurse owes of it if she ends the contract so that this is the first day on which she does not work. */
  owed: Money;
}

export const repaymentClause = (clauses: readonly ContractClause[], what: string): RepaymentClause | undefined =>
  clauses.find((each): each is RepaymentClause => each.kind === 'repayment' && each.what === what);

type Terms = Pick<ContractTerms, 'startsOn' | 'endsOn' | 'clauses'>;

/** Whole minor units, rounded down: nobody gives back a part of a unit more than is owed. */
const owedByClause = (amount: number, clause: RepaymentClause, terms: Terms, endsOn: LocalDate): number => {
  const all = daysBetween(terms.startsOn, terms.endsOn);
  const worked = Math.max(0, daysBetween(terms.startsOn, endsOn));
  if (worked >= clause.endsAfterDays || worked >= all) return 0;
  if (clause.proration === 'none') return amount;
  return Number((BigInt(amount) * BigInt(all - worked)) / BigInt(all));
};

const groundOf = (fee: Fee, clause: RepaymentClause | undefined): RepaymentGround => {
  if (fee.paidBy === 'nurse') return 'paid-by-nurse';
  if (EMPLOYER_PAYS.has(fee.kind)) return 'employer-pays';
  return clause?.amount.currency === fee.amount.currency ? 'clause' : 'no-clause';
};

const inOrder = (a: Fee, b: Fee): number =>
  a.paidOn < b.paidOn || (a.paidOn === b.paidOn && a.id < b.id) ? -1 : a.id === b.id ? 0 : 1;

/**
 * Dated: what of the fees of a placement the nurse would owe who ends it on a day. Fees under one clause together never
 * come to more than it says, nor to more than was paid.
 */
export const repaymentsOn = (fees: readonly Fee[], terms: Terms, endsOn: LocalDate): Repayment[] => {
  const clauseOf = (fee: Fee): RepaymentClause | undefined =>
    fee.clause === null ? undefined : repaymentClause(terms.clauses, fee.clause);
  const left = new Map<RepaymentClause, number>();
  const underClause = (clause: RepaymentClause): number => {
    const own = fees.filter((fee) => clauseOf(fee) === clause && groundOf(fee, clause) === 'clause');
    const paid = own.reduce((sum, { amount }) => sum + amount.minorUnits, 0);
    return owedByClause(Math.min(paid, clause.amount.minorUnits), clause, terms, endsOn);
  };
  return [...fees].sort(inOrder).map((fee) => {
    const clause = clauseOf(fee);
    const ground = groundOf(fee, clause);
    const { minorUnits, currency } = fee.amount;
    if (!clause || ground !== 'clause') return { feeId: fee.id, ground, owed: { minorUnits: 0, currency } };
    const open = left.get(clause) ?? underClause(clause);
    const owed = Math.min(minorUnits, open);
    left.set(clause, open - owed);
    return { feeId: fee.id, ground, owed: { minorUnits: owed, currency } };
  });
};

/** @throws DomainError FEE_NOT_REPAYABLE where a fee names a clause that does not let it be asked back */
export const checkFee = (fee: Omit<Fee, 'id' | 'paidOn'>, { clauses }: Pick<ContractTerms, 'clauses'>): void => {
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
