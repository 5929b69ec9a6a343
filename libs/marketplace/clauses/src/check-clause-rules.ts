import type { ContractClause } from '@crossward/contracts';
import { DomainError, type JurisdictionCode, type LocalDate, type Problem } from '@crossward/kernel';
import type { ClauseRule } from './clause-rule.js';
import { rulesOfClauses, type ClauseRuling } from './rules-of-clauses.js';

/** What we are not sure of is shown to people, and stops nobody. */
const breaks = ({ outcome, rule }: ClauseRuling): boolean =>
  (outcome === 'forbidden' || outcome === 'limit-exceeded') && rule?.confidence !== 'uncertain';

/**
 * Refuses clauses that a rule in force on the day forbids, all findings at once.
 * @throws DomainError CLAUSES_AGAINST_RULES
 */
export const checkClauseRules = (
  rules: readonly ClauseRule[],
  clauses: readonly ContractClause[],
  where: { jurisdiction: JurisdictionCode; signedOn: LocalDate },
): void => {
  const problems = rulesOfClauses(rules, clauses, where)
    .filter(breaks)
    .map(({ at, outcome, rule }): Problem => ({
      at,
      code: outcome === 'forbidden' ? 'FORBIDDEN_BY_RULE' : 'LIMIT_OF_RULE_EXCEEDED',
      message: `(${rule?.id}) from (${rule?.from}): ${rule?.title}; ${rule?.citation}.`,
    }));
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'CLAUSES_AGAINST_RULES',
    message: `In (${where.jurisdiction}) on (${where.signedOn}) rules stand against (${problems.length}) of the clauses.`,
    nextStep: 'Leave out or change the clauses named, and read the rule that is cited.',
    facts: { jurisdiction: where.jurisdiction, on: where.signedOn },
    problems,
  });
};
