import { GAP_ORDERS, type GapOrder } from '@crossward/marketplace-data-access';
import { SHIFT_PATTERNS, type ContractClause, type GapStatus, type ShiftPattern } from '@crossward/contracts';
import {
  CEFR_LEVELS,
  PROFESSIONS,
  SETTINGS,
  type CefrLevel,
  type CountryCode,
  type JurisdictionCode,
  type LocalDate,
  type Money,
  type Profession,
  type Setting,
} from '@crossward/kernel';
import {
  gapLifecycle,
  REQUIREMENT_LAYERS,
  RETURN_REASONS,
  STOP_REASONS,
  type RequirementLayerName,
  type RequirementSource,
  type ReturnReason,
  type StopReason,
} from '@crossward/marketplace-domain';
import {
  Code,
  Country,
  Currency,
  Day,
  Decimal,
  Flag,
  Id,
  Instant,
  Jurisdiction,
  Language,
  ListOf,
  MoneyField,
  Nested,
  type PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { OmitType } from '@nestjs/swagger';
import { Clauses } from '../contracts/clauses.field.js';
import { ResponseTimesAnswer } from '../response-times/response-times.dto.js';
import { ShownPayAnswer, type ShownPayQuery } from '../shown-pay/shown-pay.dto.js';
import { PayAnswer, PayComponentBody, PayTotalsAnswer } from './pay.dto.js';

const CODE = /^[a-z0-9][a-z0-9-]*$/i;

export class AssignmentBody {
  @Day({ description: 'First day.' }) from: LocalDate;
  @Day({ description: 'First day after the assignment.' }) until: LocalDate;
}

export class RequiredLanguageBody {
  @Language() language: string;
  @Code(CEFR_LEVELS) level: CefrLevel;
}

export class WaiversBody {
  @ListOf(Text({ max: 60, pattern: CODE }), { max: 30, unique: true, optional: true }) certificates?: string[];
  @ListOf(Language(), { max: 10, unique: true, optional: true }) languages?: string[];
}

export class RequirementsBody {
  @Text({
    max: 60,
    pattern: CODE,
    example: 'intensive-care',
    description: 'A specialty of /v1/recognition/vocabulary.',
  })
  specialty: string;
  @Decimal({ min: 0, max: 50 }) minimumYears: number;
  @ListOf(Text({ max: 60, pattern: CODE }), { max: 30, description: 'Certificates of /v1/recognition/vocabulary.' })
  certificates: string[];
  @ListOf(RequiredLanguageBody, { max: 10 }) languages: RequiredLanguageBody[];
  @Flag({ description: 'Whether a nurse whose licence is on its way may be submitted.' })
  acceptsPendingLicence: boolean;
  @Nested(WaiversBody, { optional: true, description: 'What the layers above ask for and allow to be left out.' })
  waives?: WaiversBody;
}

export class RequirementSourceAnswer {
  @Code(['specialty', 'minimumYears', 'certificate', 'language', 'acceptsPendingLicence'])
  requirement: RequirementSource['requirement'];
  @Text({ nullable: true, description: 'The certificate or language.' }) term: string | null;
  @Code(REQUIREMENT_LAYERS) layer: RequirementLayerName;
  @Id() id: string;
  @Text() name: string;
}

/** Everything of a gap but its dates. */
export class GapTermsBody {
  @Id() unitId: string;
  @Code(PROFESSIONS) profession: Profession;
  @Whole({ min: 1, max: 500 }) seats: number;
  @Code(SHIFT_PATTERNS) shiftPattern: ShiftPattern;
  @Decimal({ min: 1, max: 72 }) weeklyHours: number;
  @MoneyField({ description: 'Per hour, before tax.' }) payRate: Money;
  @ListOf(PayComponentBody, { max: 11, optional: true, description: 'What is paid beside the rate; each kind once.' })
  payComponents?: PayComponentBody[];
  @MoneyField({
    optional: true,
    nullable: true,
    description: 'What the hospital is billed per hour. No nurse sees it.',
  })
  billRate?: Money | null;
  @Clauses({ optional: true, description: 'Of the contract; left out, the standard clauses of the hours.' })
  clauses?: ContractClause[];
  @Nested(RequirementsBody) requirements: RequirementsBody;
}

export class GapBody extends GapTermsBody {
  @Nested(AssignmentBody) assignment: AssignmentBody;
}

/** What is left out stays. */
export class GapChanges {
  @Whole({ min: 1, max: 500, optional: true }) seats?: number;
  @Nested(AssignmentBody, { optional: true }) assignment?: AssignmentBody;
  @Code(SHIFT_PATTERNS, { optional: true }) shiftPattern?: ShiftPattern;
  @Decimal({ min: 1, max: 72, optional: true }) weeklyHours?: number;
  @MoneyField({ optional: true }) payRate?: Money;
  @ListOf(PayComponentBody, { max: 11, optional: true, description: 'All of them: what is not told again is gone.' })
  payComponents?: PayComponentBody[];
  @MoneyField({ optional: true, nullable: true, description: 'null: the gap bills nothing.' }) billRate?: Money | null;
  @Clauses({ optional: true, description: 'All of them; frozen once the gap is open.' }) clauses?: ContractClause[];
  @Nested(RequirementsBody, { optional: true }) requirements?: RequirementsBody;
}

export class GapStopBody {
  @Code(STOP_REASONS) reason: StopReason;
  @Day({ optional: true, description: 'Since when it is so; today unless told.' }) effectiveOn?: LocalDate;
}

export class GapReturnBody {
  @Code(RETURN_REASONS) reason: ReturnReason;
  @Day({ optional: true, description: 'Since when it is so; today unless told.' }) effectiveOn?: LocalDate;
}

export class MarginAnswer {
  @MoneyField({ min: -1e12, description: 'The bill of an hour less the rate.' }) perHour: Money;
  @MoneyField({ min: -1e12, description: 'The bill of a week less everything that is paid.' }) weekly: Money;
  @Whole({ description: 'Of the weekly bill, in hundredths of a percent.' }) weeklyBasisPoints: number;
}

export class TemplateOfGap {
  @Id() id: string;
  @Whole({ description: 'Of the template, when the gap was requested from it.' }) version: number;
}

export class GapAnswer extends GapBody {
  @Id() id: string;
  @Id() organisationId: string;
  @Text() organisationName: string;
  @Id() facilityId: string;
  @Text() facilityName: string;
  @Text() unitName: string;
  @Text() place: string;
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Text() timeZone: string;
  @Decimal() latitude: number;
  @Decimal() longitude: number;
  @Flag() underserved: boolean;
  @Code(SETTINGS) setting: Setting;
  @Code(gapLifecycle.states) status: GapStatus;
  @Text({ nullable: true }) statusReason: string | null;
  @Whole() seatsTaken: number;
  @Clauses({
    optional: true,
    description: 'What it will be contracted under; frozen when it opened.',
  })
  declare clauses?: ContractClause[];
  @Nested(PayAnswer, { description: 'Everything that is paid, in parts that add up.' }) pay: PayAnswer;
  @MoneyField({ description: 'Of the whole assignment, before tax: `pay.whole`.' }) wholePay: Money;
  @Nested(ShownPayAnswer, {
    optional: true,
    description: 'Where a currency or a country is told or known of the nurse.',
  })
  shownPay?: ShownPayAnswer;
  @Nested(ResponseTimesAnswer, { optional: true, description: 'Left out in answers to changes.' })
  responseTimes?: ResponseTimesAnswer;
  @Nested(RequirementsBody, {
    optional: true,
    description: 'What the gap asks for by itself; `requirements` is that with its layers.',
  })
  ownRequirements?: RequirementsBody;
  @ListOf(RequirementSourceAnswer, {
    max: 200,
    optional: true,
    description: 'Which layer each requirement comes from.',
  })
  requirementSources?: RequirementSourceAnswer[];
  @Nested(MarginAnswer, { optional: true, description: 'Beside `billRate`: for the hospital and staff alone.' })
  margin?: MarginAnswer;
  @Nested(TemplateOfGap, { nullable: true }) template: TemplateOfGap | null;
  @Whole() version: number;
  @Instant() createdAt: string;
}

/** A gap among many: its page tells the clauses, the parts of the pay, and where each requirement comes from. */
export class GapListItem extends OmitType(GapAnswer, [
  'clauses',
  'ownRequirements',
  'pay',
  'payComponents',
  'requirementSources',
] as const) {
  @Nested(PayTotalsAnswer, { description: 'What everything that is paid comes to.' }) pay: PayTotalsAnswer;
}

/** What gaps are sought by. */
export class GapSearchQuery {
  @Jurisdiction({ optional: true }) jurisdiction?: JurisdictionCode;
  @Text({ max: 60, optional: true, description: 'A specialty of /v1/recognition/vocabulary.' }) specialty?: string;
  @Code(gapLifecycle.states, { optional: true }) status?: GapStatus;
  @Code(PROFESSIONS, { optional: true }) profession?: Profession;
  @Country({ optional: true }) country?: string;
  @Code(SHIFT_PATTERNS, { optional: true }) shiftPattern?: ShiftPattern;
  @Day({ optional: true, description: 'First day of the assignment, at the earliest.' }) startsFrom?: LocalDate;
  @Day({ optional: true, description: 'Starts before this day.' }) startsUntil?: LocalDate;
  @Flag({ optional: true }) acceptsPendingLicence?: boolean;
  @Flag({ optional: true, description: 'In an area that is short of nurses.' }) underserved?: boolean;
  @Currency({ optional: true, description: 'That the pay is posted in.' }) currency?: string;
  @Whole({ min: 0, max: 1e12, optional: true, description: 'The least, in minor units of `currency`.' })
  minWeeklyPay?: number;
  @Whole({ min: 1, max: 1e12, optional: true, description: 'Less than this, in minor units of `currency`.' })
  weeklyPayBelow?: number;
}

export class GapListQuery extends GapSearchQuery implements PageQuery, ShownPayQuery {
  @Currency({ optional: true, description: 'Also show pay in this currency.' }) payIn?: string;
  @Country({ optional: true, description: 'Also show what buys the same in this country.' }) pricesOf?: CountryCode;
  @Whole({ min: 1, max: 200, optional: true, description: 'Items a page; 50 unless told.' }) limit: number = 50;
  @Text({ max: 1000, optional: true, description: '`nextCursor` of the page before, in the same order and filters.' })
  cursor?: string;
  @Code(GAP_ORDERS, {
    optional: true,
    description:
      '`newest` unless told; `start`: the soonest first; `weekly_pay`: the highest first, within one `currency`.',
  })
  sort?: GapOrder;
}
