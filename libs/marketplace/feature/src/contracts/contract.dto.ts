import { CONTRACT_SIDES, type ContractClause, type ContractSide } from '@crossward/contracts';
import type { LocalDate, Money } from '@crossward/kernel';
import {
  contractLifecycle,
  FIGURE_UNITS,
  SYMMETRY_CODES,
  TERMINATION_CAUSES,
  versionLifecycle,
  type ContractStatus,
  type FigureUnit,
  type Favours,
  type SymmetryCode,
  type TermChange,
  type TerminationCause,
  type VersionStatus,
} from '@crossward/marketplace-domain';
import {
  Code,
  Day,
  Decimal,
  Flag,
  Id,
  Instant,
  JsonObject,
  ListOf,
  MoneyField,
  Nested,
  Text,
  Whole,
} from '@crossward/platform-http';
import { RULE_OUTCOMES, type ClauseRule, type RuleOutcome } from '@crossward/marketplace-clauses';
import { Clauses } from './clauses.field.js';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from './document/messages.js';

const FAVOURS = ['nurse', 'hospital', 'unclear'] as const;
const HASH = /^[0-9a-f]{64}$/;

export class ContractTermsBody {
  @Day() startsOn: LocalDate;
  @Day({ description: 'The first day after it.' }) endsOn: LocalDate;
  @Decimal({ min: 1, max: 72 }) weeklyHours: number;
  @MoneyField({ description: 'Per hour, before tax; every amount is in its currency.' }) payRate: Money;
  @Clauses() clauses: ContractClause[];
}

export class AmendmentBody {
  @Nested(ContractTermsBody, { description: 'All terms as they shall stand, changed or not.' })
  terms: ContractTermsBody;
  @Day({ description: 'From this day on; the notice of the rate clause and a cooling-off time may make it later.' })
  effectiveOn: LocalDate;
}

export class ContractDocumentQuery {
  @Text({
    optional: true,
    max: 40,
    description: 'One or two of en, fr, es, with a comma between them; the nurse’s and the facility’s unless told.',
  })
  languages?: string;
  @Code(DOCUMENT_LANGUAGES, { optional: true, description: 'The same for one language.' }) language?: DocumentLanguage;
}

export class SignatureBody {
  @Text({ max: 64, min: 64, pattern: HASH, description: 'Of the version as it was read: what is signed is that text.' })
  hash: string;
}

export class TerminationBody {
  @Code(TERMINATION_CAUSES) cause: TerminationCause;
  @Day({
    optional: true,
    description: 'The first day after the contract; left out, the notice of the side runs in full.',
  })
  endsOn?: LocalDate;
}

export class TermChangeAnswer {
  @Text({ description: 'What changes: `payRate`, or a clause such as `notice:nurse`.' }) term: string;
  @JsonObject({ nullable: true, description: 'A value or a clause; null where the contract was silent.' })
  before: TermChange['before'];
  @JsonObject({ nullable: true }) after: TermChange['after'];
  @Code(FAVOURS) favours: Favours;
}

export class ContractSignatureAnswer {
  @Code(CONTRACT_SIDES) side: ContractSide;
  @Id({ nullable: true }) accountId: string | null;
  @Instant() signedAt: string;
  @Instant({ description: 'When the cooling-off time of the signature is over.' }) countsFrom: string;
  @Text() hash: string;
  @Flag({ description: 'Whether the signed hash is that of the terms as they are kept now.' }) verified: boolean;
}

export class ContractVersionAnswer {
  @Whole() versionNumber: number;
  @Code(versionLifecycle.states) status: VersionStatus;
  @Nested(ContractTermsBody) terms: ContractTermsBody;
  @Day() effectiveOn: LocalDate;
  @Text({ description: 'SHA-256 of the canonical JSON (RFC 8785) of contract, number, day and terms.' }) hash: string;
  @Flag({ description: 'Worked out again from the terms when they were read.' }) hashVerified: boolean;
  @Code(CONTRACT_SIDES) proposedBy: ContractSide;
  @Instant() createdAt: string;
  @Instant({ nullable: true, description: 'When both signatures count.' }) bindingFrom: string | null;
  @Day({ nullable: true, description: 'The first day on which it holds.' }) inForceFrom: LocalDate | null;
  @Code(CONTRACT_SIDES, { nullable: true }) declinedBy: ContractSide | null;
  @Instant({ nullable: true }) declinedAt: string | null;
  @ListOf(ContractSignatureAnswer, { max: 2 }) signatures: ContractSignatureAnswer[];
  @ListOf(TermChangeAnswer, { max: 100, description: 'Against the version that both had signed before.' })
  changes: TermChangeAnswer[];
}

export class SideFiguresAnswer {
  @Text() term: string;
  @Code(FIGURE_UNITS) unit: FigureUnit;
  @Decimal({ nullable: true }) nurse: number | null;
  @Decimal({ nullable: true }) hospital: number | null;
}

export class SymmetryFindingAnswer extends SideFiguresAnswer {
  @Code(SYMMETRY_CODES) code: SymmetryCode;
  @Code(CONTRACT_SIDES, { description: 'Who carries more.' }) against: ContractSide;
}

export class SymmetryReportAnswer {
  @ListOf(SideFiguresAnswer, { max: 60 }) sides: SideFiguresAnswer[];
  @ListOf(SymmetryFindingAnswer, { max: 60, description: 'What is one-sided. It says nothing about the law.' })
  findings: SymmetryFindingAnswer[];
}

export class SymmetryAnswer extends SymmetryReportAnswer {
  @Whole({ description: 'The version that it is about: the newest that is not declined.' }) versionNumber: number;
}

export class ClauseRuleAnswer {
  @Text() id: string;
  @Text() jurisdiction: string;
  @Text({ max: 300 }) title: string;
  @Text({ max: 600, nullable: true, description: 'What else the law asks, which figures cannot show.' })
  note: string | null;
  @Text({ max: 300 }) citation: string;
  @Text({ max: 500 }) sourceUrl: string;
  @Day() verifiedOn: LocalDate;
  @Code(['sourced', 'known', 'uncertain']) confidence: ClauseRule['confidence'];
}

export class ClauseRulingAnswer {
  @Text({ description: 'JSON pointer into the terms.' }) at: string;
  @Code(RULE_OUTCOMES, { description: '`no-rule-known` does not say that the clause is lawful.' })
  outcome: RuleOutcome;
  @Nested(ClauseRuleAnswer, { nullable: true }) rule: ClauseRuleAnswer | null;
}

export class ContractAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() gapId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(contractLifecycle.states) status: ContractStatus;
  @Whole({ nullable: true, description: 'The version that holds today, at the facility.' })
  versionInEffect: number | null;
  @ListOf(ContractVersionAnswer, { max: 1000 }) versions: ContractVersionAnswer[];
  @Nested(SymmetryAnswer) symmetry: SymmetryAnswer;
  @ListOf(ClauseRulingAnswer, { max: 100, description: 'Of the clauses of the same version, where the facility is.' })
  rules: ClauseRulingAnswer[];
  @Code(CONTRACT_SIDES, { nullable: true }) endedBy: ContractSide | null;
  @Code(TERMINATION_CAUSES, { nullable: true }) endCause: TerminationCause | null;
  @Instant({ nullable: true }) endedAt: string | null;
  @Day({ nullable: true, description: 'The first day on which it no longer holds, where it was ended.' })
  endsOn: LocalDate | null;
  @Whole({ nullable: true, description: 'Days of notice that were not given.' }) missingNoticeDays: number | null;
  @MoneyField({ nullable: true, description: 'What the clauses make the side that ended it pay for them.' })
  penalty: Money | null;
  @Instant() createdAt: string;
  @Whole() version: number;
}
