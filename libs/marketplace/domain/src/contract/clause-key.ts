import type { ContractClause, ContractTerms } from '@crossward/contracts';

/** What makes a clause one: of each side one notice and one penalty, of each thing one repayment, else one of a kind. */
export const clauseKey = (clause: ContractClause): string => {
  if (clause.kind === 'notice' || clause.kind === 'penalty') return `${clause.kind}:${clause.side}`;
  return clause.kind === 'repayment' ? `repayment:${clause.what.trim().toLowerCase()}` : clause.kind;
};

export type ClauseOf<K extends ContractClause['kind']> = Extract<ContractClause, { kind: K }>;

export const findClause = <K extends ContractClause['kind']>(
  { clauses }: Pick<ContractTerms, 'clauses'>,
  kind: K,
  side?: 'nurse' | 'hospital',
): ClauseOf<K> | undefined =>
  clauses.find(
    (clause) => clause.kind === kind && (side === undefined || ('side' in clause && clause.side === side)),
  ) as ClauseOf<K> | undefined;
