import type { Contract } from './use-fees.js';

export interface RepaymentRule {
  /** What it is for; fees name it. */
  what: string;
  amount: { currency: string; minorUnits: number };
  proration: 'daily' | 'none';
  endsAfterDays: number;
}

type Version = Pick<Contract['versions'][number], 'status' | 'versionNumber'> & {
  terms: { clauses: readonly { kind: string }[] };
};

/** The clauses by which something may be asked back: of the newest version that both have signed. */
export const repaymentRules = (versions: readonly Version[]): RepaymentRule[] => {
  const [standing] = versions
    .filter(({ status }) => status === 'signed')
    .sort((a, b) => b.versionNumber - a.versionNumber);
  return (standing?.terms.clauses ?? []).filter(
    (clause): clause is RepaymentRule & { kind: 'repayment' } => clause.kind === 'repayment',
  );
};
