import { SHIFT_PATTERNS, type ContractClause, type ShiftPattern } from '@crossward/contracts';
import { PROFESSIONS, type Money, type Profession } from '@crossward/kernel';
import { gapTemplateLifecycle, type GapTemplateStatus } from '@crossward/marketplace-domain';
import {
  Code,
  Decimal,
  Id,
  Instant,
  ListOf,
  MoneyField,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { Clauses } from '../contracts/clauses.field.js';
import { AssignmentBody, GapTermsBody, RequirementsBody } from '../gaps/gap.dto.js';
import { PayComponentBody } from '../gaps/pay.dto.js';

const NAME = { max: 120, example: 'ICU nights, winter' };

export class GapTemplateBody extends GapTermsBody {
  @Text({ ...NAME, description: 'Once among the templates in use of the organisation.' }) name: string;
}

/** What differs from the template. What is left out stays. */
export class TermsChanges {
  @Id({ optional: true }) unitId?: string;
  @Code(PROFESSIONS, { optional: true }) profession?: Profession;
  @Whole({ min: 1, max: 500, optional: true }) seats?: number;
  @Code(SHIFT_PATTERNS, { optional: true }) shiftPattern?: ShiftPattern;
  @Decimal({ min: 1, max: 72, optional: true }) weeklyHours?: number;
  @MoneyField({ optional: true }) payRate?: Money;
  @ListOf(PayComponentBody, { max: 11, optional: true, description: 'All of them: what is not told again is gone.' })
  payComponents?: PayComponentBody[];
  @MoneyField({ optional: true, nullable: true }) billRate?: Money | null;
  @Clauses({ optional: true }) clauses?: ContractClause[];
  @Nested(RequirementsBody, { optional: true }) requirements?: RequirementsBody;
}

export class GapTemplateChanges extends TermsChanges {
  @Text({ ...NAME, optional: true }) name?: string;
}

export class GapFromTemplateBody {
  @Nested(AssignmentBody) assignment: AssignmentBody;
  @Nested(TermsChanges, { optional: true }) overrides?: TermsChanges;
}

export class GapTemplateAnswer extends GapTemplateBody {
  @Id() id: string;
  @Id() organisationId: string;
  @Code(gapTemplateLifecycle.states) status: GapTemplateStatus;
  @Whole({ description: 'Counts every change; a gap keeps the one that it came from.' }) version: number;
  @Instant() createdAt: string;
  @Instant() updatedAt: string;
}

export class GapTemplateListQuery extends PageQuery {
  @Code(gapTemplateLifecycle.states, { optional: true }) status?: GapTemplateStatus;
}
