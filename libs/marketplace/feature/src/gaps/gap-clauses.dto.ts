import type { ContractClause, GapStatus } from '@crossward/contracts';
import { gapLifecycle } from '@crossward/marketplace-domain';
import { Code, Flag, Id, ListOf, Nested, Whole } from '@crossward/platform-http';
import { Clauses } from '../contracts/clauses.field.js';
import { ClauseRulingAnswer, SymmetryReportAnswer } from '../contracts/contract.dto.js';

export class GapClausesAnswer {
  @Id() gapId: string;
  @Code(gapLifecycle.states) status: GapStatus;
  @Flag({ description: 'Once the gap is open its clauses no longer change; an offer tells what it changes, and why.' })
  frozen: boolean;
  @Clauses() clauses: ContractClause[];
  @Nested(SymmetryReportAnswer, { description: 'Which side carries what.' }) symmetry: SymmetryReportAnswer;
  @ListOf(ClauseRulingAnswer, { max: 100, description: 'What the rules where the facility is say of them today.' })
  rules: ClauseRulingAnswer[];
  @Whole({ description: 'Of the gap.' }) version: number;
}
