import { VERDICTS, type Verdict } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { END_REASONS, placementLifecycle, type EndReason, type PlacementStatus } from '@crossward/marketplace-domain';
import { Code, Day, Id, Instant, PageQuery, Text, Whole } from '@crossward/platform-http';
import { EffectiveDayBody } from '../history/effective-day.dto.js';

export class PlacementEndBody extends EffectiveDayBody {
  @Code(END_REASONS) reason: EndReason;
}

export class PlacementAnswer {
  @Id() id: string;
  @Id() offerId: string;
  @Id() submissionId: string;
  @Id() gapId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Text({ nullable: true }) givenNames: string | null;
  @Text({ nullable: true }) familyName: string | null;
  @Text() facilityName: string;
  @Text() unitName: string;
  @Text() jurisdiction: string;
  @Text({ description: 'Of the facility.' }) timeZone: string;
  @Code(placementLifecycle.states) status: PlacementStatus;
  @Day() startsOn: LocalDate;
  @Day({ description: 'The first day after the assignment.' }) endsOn: LocalDate;
  @Day() acceptedOn: LocalDate;
  @Instant({ nullable: true }) startedAt: string | null;
  @Instant({ nullable: true }) endedAt: string | null;
  @Code(END_REASONS, { nullable: true }) endReason: EndReason | null;
  @Code(VERDICTS, { nullable: true, description: 'The decision of the law that it rests on.' })
  verdict: Verdict | null;
  @Text({ nullable: true }) corpusVersion: string | null;
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class PlacementListQuery extends PageQuery {
  @Id({ optional: true }) gapId?: string;
  @Code(placementLifecycle.states, { optional: true }) status?: PlacementStatus;
}
