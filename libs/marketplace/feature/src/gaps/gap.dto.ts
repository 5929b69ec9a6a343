import { SHIFT_PATTERNS, type GapStatus, type ShiftPattern } from '@crossward/contracts';
import {
  CEFR_LEVELS,
  PROFESSIONS,
  SETTINGS,
  type CefrLevel,
  type JurisdictionCode,
  type LocalDate,
  type Money,
  type Profession,
  type Setting,
} from '@crossward/kernel';
import {
  gapLifecycle,
  RETURN_REASONS,
  STOP_REASONS,
  type ReturnReason,
  type StopReason,
} from '@crossward/marketplace-domain';
import {
  Code,
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
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { PayAnswer, PayComponentBody } from './pay.dto.js';

const CODE = /^[a-z0-9][a-z0-9-]*$/i;

export class AssignmentBody {
  @Day({ description: 'First day.' }) from: LocalDate;
  @Day({ description: 'First day after the assignment.' }) until: LocalDate;
}

export class RequiredLanguageBody {
  @Language() language: string;
  @Code(CEFR_LEVELS) level: CefrLevel;
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
}

export class GapBody {
  @Id() unitId: string;
  @Code(PROFESSIONS) profession: Profession;
  @Whole({ min: 1, max: 500 }) seats: number;
  @Nested(AssignmentBody) assignment: AssignmentBody;
  @Code(SHIFT_PATTERNS) shiftPattern: ShiftPattern;
  @Decimal({ min: 1, max: 72 }) weeklyHours: number;
  @MoneyField({ description: 'Per hour, before tax.' }) payRate: Money;
  @ListOf(PayComponentBody, { max: 11, optional: true, description: 'What is paid beside the rate; each kind once.' })
  payComponents?: PayComponentBody[];
  @Nested(RequirementsBody) requirements: RequirementsBody;
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
  @Nested(PayAnswer, { description: 'Everything that is paid, in parts that add up.' }) pay: PayAnswer;
  @MoneyField({ description: 'Of the whole assignment, before tax: `pay.whole`.' }) wholePay: Money;
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class GapListQuery extends PageQuery {
  @Jurisdiction({ optional: true }) jurisdiction?: JurisdictionCode;
  @Text({ max: 60, optional: true, description: 'A specialty of /v1/recognition/vocabulary.' }) specialty?: string;
  @Code(gapLifecycle.states, { optional: true }) status?: GapStatus;
}
