import { standardClauses, type ContractClause, type GapStatus } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { clauseChanges } from '../contract/clause-changes.js';

/** What a gap will be contracted under: the clauses that it states, or the standard ones of its hours. */
export const clausesOfGap = ({
  clauses,
  weeklyHours,
}: {
  clauses?: readonly ContractClause[] | null | undefined;
  weeklyHours: number;
}): ContractClause[] => (clauses ? [...clauses] : standardClauses(weeklyHours));

/**
 * The clauses after a change of the weekly hours: who promised all of them still promises all of them, and nobody promises
 * more than there are.
 */
export const clausesForHours = (clauses: readonly ContractClause[], before: number, after: number): ContractClause[] =>
  clauses.map((clause) => {
    if (clause.kind !== 'guaranteed-hours') return clause;
    const { hoursPerWeek } = clause;
    return { ...clause, hoursPerWeek: hoursPerWeek === before ? after : Math.min(hoursPerWeek, after) };
  });

/**
 * Nurses read the clauses before they apply: from the opening on they stay as they are.
 * @throws DomainError GAP_CLAUSES_FROZEN
 */
export const checkClauseAmendment = (
  gap: { id: string; status: GapStatus; clauses?: readonly ContractClause[] | null; weeklyHours: number },
  clauses: readonly ContractClause[],
): void => {
  if (gap.status === 'draft') return;
  const changed = clauseChanges(clausesOfGap(gap), clauses).map(({ term }) => term);
  if (changed.length === 0) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'GAP_CLAUSES_FROZEN',
    message: `The gap (${gap.id}) is (${gap.status}): its clauses (${changed.join(', ')}) no longer change.`,
    nextStep: 'State in the offer what differs and why, or cancel the gap and request another one.',
    facts: { gapId: gap.id, status: gap.status, changed },
  });
};
