import type { ContractClause } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import { checkClauseRules, loadClauseRules, rulesOfClauses } from '@crossward/marketplace-clauses';
import type { ClauseRulingAnswer } from './contract.dto.js';

// Read when the service starts, which a broken rule stops.
const CLAUSE_RULES = loadClauseRules();

export interface PlaceAndDay {
  jurisdiction: JurisdictionCode;
  signedOn: LocalDate;
}

export const rulingsOf = (clauses: readonly ContractClause[], where: PlaceAndDay): ClauseRulingAnswer[] =>
  rulesOfClauses(CLAUSE_RULES, clauses, where).map(({ at, outcome, rule }) => ({
    at,
    outcome,
    rule: rule && {
      ...{ id: rule.id, jurisdiction: rule.jurisdiction, title: rule.title, note: rule.note ?? null },
      ...{ citation: rule.citation, sourceUrl: rule.sourceUrl },
      ...{ verifiedOn: rule.verifiedOn, confidence: rule.confidence },
    },
  }));

/** @throws DomainError CLAUSES_AGAINST_RULES */
export const requireLawfulClauses = (clauses: readonly ContractClause[], where: PlaceAndDay): void =>
  checkClauseRules(CLAUSE_RULES, clauses, where);
