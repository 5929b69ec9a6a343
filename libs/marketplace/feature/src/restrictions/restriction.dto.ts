import type { LocalDate } from '@crossward/kernel';
import {
  RESTRICTION_KINDS,
  RESTRICTION_SCOPES,
  restrictionLifecycle,
  type RestrictionKind,
  type RestrictionScope,
  type RestrictionStatus,
} from '@crossward/marketplace-domain';
import { Code, Day, Id, Instant, PageQuery, Text, Whole } from '@crossward/platform-http';
import { EffectiveDayBody } from '../history/effective-day.dto.js';

const LONG = { max: 5000 };

export class RestrictionBody {
  @Id() nurseId: string;
  @Id({ description: 'Where it happened.' }) facilityId: string;
  @Id({ nullable: true, description: 'Needed where the scope is one unit.' }) unitId: string | null;
  @Code(RESTRICTION_SCOPES) scope: RestrictionScope;
  @Code(RESTRICTION_KINDS) kind: RestrictionKind;
  @Day({ description: 'Up to today.' }) happenedOn: LocalDate;
  @Text({ ...LONG, min: 20, description: 'What happened.' }) account: string;
  @Text({ ...LONG, min: 20, description: 'The statement of somebody who was there.' }) statement: string;
  @Text({ max: 200, description: 'Who makes the statement: name and position.' }) statementBy: string;
}

export class EntryIntoForceBody {
  @Day({ description: 'The first day without it; at most 24 months from today.' }) expiresOn: LocalDate;
  @Text({
    ...LONG,
    min: 20,
    optional: true,
    description: 'Why patients are not safe until seven days after the notice.',
  })
  patientSafetyReason?: string;
}

export class LiftingBody extends EffectiveDayBody {
  @Text({ ...LONG }) reason: string;
}

export class AppealBody {
  @Text({ ...LONG, min: 20 }) appeal: string;
}

const OUTCOMES = ['upheld', 'lifted'] as const;

export class AppealDecisionBody extends EffectiveDayBody {
  @Code(OUTCOMES) outcome: (typeof OUTCOMES)[number];
  @Text({ ...LONG, min: 20 }) reason: string;
}

export class RestrictionAnswer {
  @Id() id: string;
  @Id() organisationId: string;
  @Id() facilityId: string;
  @Id({ nullable: true }) unitId: string | null;
  @Id() nurseId: string;
  @Code(RESTRICTION_SCOPES) scope: RestrictionScope;
  @Code(restrictionLifecycle.states) status: RestrictionStatus;
  @Code(RESTRICTION_KINDS) kind: RestrictionKind;
  @Day() happenedOn: LocalDate;
  @Text(LONG) account: string;
  @Text(LONG) statement: string;
  @Text() statementBy: string;
  @Day({ nullable: true }) notifiedOn: LocalDate | null;
  @Day({ nullable: true }) inForceOn: LocalDate | null;
  @Day({ nullable: true }) expiresOn: LocalDate | null;
  @Text({ ...LONG, nullable: true }) patientSafetyReason: string | null;
  @Day({ nullable: true }) appealedOn: LocalDate | null;
  @Text({ ...LONG, nullable: true }) appeal: string | null;
  @Text({ ...LONG, nullable: true }) decisionReason: string | null;
  @Text({ max: 500, nullable: true, description: 'How the nurse appeals, as long as she may.' })
  howToAppeal: string | null;
  @Instant() createdAt: string;
  @Whole() version: number;
}

export class RestrictionListQuery extends PageQuery {
  @Code(restrictionLifecycle.states, { optional: true }) status?: RestrictionStatus;
}
