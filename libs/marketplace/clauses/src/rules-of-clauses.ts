import type { ContractClause } from '@crossward/contracts';
import { countryOf, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import type { ClauseRule } from './clause-rule.js';

export const RULE_OUTCOMES = ['forbidden', 'limit-exceeded', 'limited', 'no-rule-known'] as const;
/** `limited`: its figures are within the limit, the other conditions of the law are for people to check. */
export type RuleOutcome = (typeof RULE_OUTCOMES)[number];

export interface ClauseRuling {
  /** JSON pointer into the terms. */
  at: string;
  outcome: RuleOutcome;
  /** Null where no rule is known, which says nothing about what is lawful. */
  rule: ClauseRule | null;
}

const applies = (rule: ClauseRule, clause: ContractClause, place: JurisdictionCode, signedOn: LocalDate): boolean =>
  (rule.jurisdiction === place || (rule.jurisdiction as string) === countryOf(place)) &&
  rule.clause === clause.kind &&
  (rule.side === undefined || ('side' in clause && clause.side === rule.side)) &&
  rule.from <= signedOn &&
  (rule.until === undefined || signedOn < rule.until);

const daysOf = (clause: ContractClause): number | null => {
  if (clause.kind === 'repayment') return clause.endsAfterDays;
  if (clause.kind === 'notice' || clause.kind === 'housing-exit') return clause.days;
  return clause.kind === 'rate-change' ? clause.noticeDays : null;
};

const outcomeOf = ({ effect, limits = {} }: ClauseRule, clause: ContractClause): RuleOutcome => {
  if (effect === 'forbidden') return 'forbidden';
  const days = daysOf(clause);
  const tooLong = limits.mostDays !== undefined && days !== null && days > limits.mostDays;
  const tooShort = limits.leastDays !== undefined && days !== null && days < limits.leastDays;
  const unprorated = limits.proration === 'daily' && clause.kind === 'repayment' && clause.proration !== 'daily';
  return tooLong || tooShort || unprorated ? 'limit-exceeded' : 'limited';
};

/** What the rules that we know say of each clause of a contract that is signed on the day. */
export const rulesOfClauses = (
  rules: readonly ClauseRule[],
  clauses: readonly ContractClause[],
  { jurisdiction, signedOn }: { jurisdiction: JurisdictionCode; signedOn: LocalDate },
): ClauseRuling[] =>
  clauses.flatMap((clause, index): ClauseRuling[] => {
    const at = `/clauses/${index}`;
    const found = rules.filter((rule) => applies(rule, clause, jurisdiction, signedOn));
    if (found.length === 0) return [{ at, outcome: 'no-rule-known', rule: null }];
    return found.map((rule) => ({ at, outcome: outcomeOf(rule, clause), rule }));
  });
