import type { ContractClause } from '@crossward/contracts';
import { DomainError, type Problem } from '@crossward/kernel';
import { clauseChanges, type TermChange } from '../contract/clause-changes.js';

/** Why an offer changes a clause of the gap, in words that the nurse reads. */
export interface ClauseReason {
  /** Key of the clause: `notice:nurse`. */
  term: string;
  reason: string;
}

export interface OfferedClauseChange extends TermChange {
  reason: string;
}

/**
 * What an offer changes in the clauses that the nurse applied under: each change is told with its reason, and no other.
 * @throws DomainError OFFER_CLAUSES_UNEXPLAINED
 */
export const offeredClauseChanges = (
  ofGap: readonly ContractClause[],
  ofOffer: readonly ContractClause[],
  reasons: readonly ClauseReason[],
): OfferedClauseChange[] => {
  const changes = clauseChanges(ofGap, ofOffer);
  const said = new Map(reasons.map(({ term, reason }) => [term, reason]));
  const problems: Problem[] = [
    ...changes
      .filter(({ term }) => !said.has(term))
      .map(({ term }) => ({
        at: '/clauseReasons',
        code: 'REASON_MISSING',
        message: `The clause (${term}) differs from the gap without a reason.`,
      })),
    ...reasons.flatMap(({ term }, index): Problem[] => {
      const at = `/clauseReasons/${index}`;
      if (reasons.findIndex((each) => each.term === term) < index) {
        return [{ at, code: 'REPEATED', message: `(${term}) is told twice.` }];
      }
      if (changes.some((each) => each.term === term)) return [];
      return [{ at, code: 'NOTHING_CHANGED', message: `The clause (${term}) is that of the gap.` }];
    }),
  ];
  if (problems.length > 0) throw unexplained(problems);
  return changes.map((change) => ({ ...change, reason: said.get(change.term) as string }));
};

const FOLLOWS_COUNTER = 'The counter-offer asks for other weekly hours.';

/**
 * The same once a counter-offer has been agreed to: what was explained stays explained, and what its hours have moved says so.
 */
export const clauseChangesAfterCounter = (
  ofGap: readonly ContractClause[],
  ofOffer: readonly ContractClause[],
  explained: readonly OfferedClauseChange[],
): OfferedClauseChange[] =>
  clauseChanges(ofGap, ofOffer).map((change) => ({
    ...change,
    reason: explained.find(({ term }) => term === change.term)?.reason ?? FOLLOWS_COUNTER,
  }));

const unexplained = (problems: Problem[]): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'OFFER_CLAUSES_UNEXPLAINED',
    message: `The clauses of the offer have (${problems.length}) findings: ${problems.map(({ message }) => message).join(' ')}`,
    nextStep: 'Give one reason for each clause that differs from the gap, by its key, or leave the clauses out.',
    problems,
  });
