import { SHIFT_PATTERNS, type NurseProfileInput, type ShiftPattern } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Money, Profession } from '@crossward/kernel';
import {
  Code,
  Day,
  Decimal,
  Id,
  Instant,
  Jurisdiction,
  ListOf,
  MoneyField,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { TimeZone } from '../shared/time-zone.field.js';
import { FactsBody, LicenceBody } from './facts.dto.js';

export class SpecialtyBody {
  @Text({
    max: 60,
    pattern: /^[a-z0-9][a-z0-9-]*$/i,
    example: 'intensive-care',
    description: 'A specialty of /v1/recognition/vocabulary.',
  })
  specialty: string;
  @Decimal({ min: 0, max: 60 }) years: number;
}

export class NoGoBody {
  @ListOf(Jurisdiction(), { max: 100, unique: true }) jurisdictions: JurisdictionCode[];
  @ListOf(Id(), { max: 100, unique: true }) organisationIds: string[];
}

export class HomeBody {
  @Text({ max: 200 }) place: string;
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Decimal({ min: -90, max: 90 }) latitude: number;
  @Decimal({ min: -180, max: 180 }) longitude: number;
  @TimeZone() timeZone: string;
}

/** What recruiters see of a profile: everything but birth date and passport. */
class SharedProfile {
  @Text({ max: 200 }) givenNames: string;
  @Text({ max: 200 }) familyName: string;
  @Nested(FactsBody) facts: FactsBody;
  @ListOf(LicenceBody, { max: 50, optional: true }) licences?: LicenceBody[];
  @ListOf(SpecialtyBody, { max: 30 }) specialties: SpecialtyBody[];
  @Day() availableFrom: LocalDate;
  @Day({ nullable: true, description: 'The first day without; null: open-ended.' }) availableUntil: LocalDate | null;
  @MoneyField({ nullable: true, description: 'Least pay per hour.' }) payFloor: Money | null;
  @ListOf(Code(SHIFT_PATTERNS), { max: 4, unique: true }) shiftPatterns: ShiftPattern[];
  @Nested(NoGoBody) noGo: NoGoBody;
  @Nested(HomeBody) home: HomeBody;
}

export class NurseProfileBody extends SharedProfile implements NurseProfileInput {
  @Day({ description: 'Kept encrypted; hospitals never see it.' }) birthDate: LocalDate;
  @Text({
    max: 89,
    nullable: true,
    pattern: /^[A-Z0-9<]{44}\n[A-Z0-9<]{44}$/,
    description: 'Machine-readable zone: two lines of 44. Kept encrypted; hospitals never see it.',
  })
  passportMrz: string | null;
}

export class NurseProfileAnswer extends NurseProfileBody {
  @Id() id: string;
  @Whole() version: number;
  @Instant() updatedAt: string;
}

export class NurseAnswer extends SharedProfile {
  @Id() id: string;
  @Whole() version: number;
  @Instant() updatedAt: string;
}

export class NursesQuery extends PageQuery {
  @ListOf(Id(), { max: 100, optional: true, description: 'Only these, as far as they are there.' })
  nurseId?: string[];
}

export class NurseListItem {
  @Id() id: string;
  @Text() givenNames: string;
  @Text() familyName: string;
  @Text() profession: Profession;
  @ListOf(SpecialtyBody, { max: 30 }) specialties: SpecialtyBody[];
  @Jurisdiction() homeJurisdiction: JurisdictionCode;
  @Day() availableFrom: LocalDate;
}
