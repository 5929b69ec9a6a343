import { VERDICTS, type Verdict } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { recheckLifecycle, type RecheckStatus } from '@crossward/marketplace-domain';
import { Code, Day, Id, Instant, PageQuery, Text, Whole } from '@crossward/platform-http';

export class RecheckAnswer {
  @Id() id: string;
  @Id() organisationId: string;
  @Id() gapId: string;
  @Id() nurseId: string;
  @Id() submissionId: string;
  @Id({ nullable: true, description: 'The placement at risk; null while only the submission is.' })
  placementId: string | null;
  @Text() facilityName: string;
  @Text() jurisdiction: string;
  @Code(recheckLifecycle.states) status: RecheckStatus;
  @Code(['law-changed']) reason: 'law-changed';
  @Text({ nullable: true, description: 'The arrangement that is lost.' }) arrangement: string | null;
  @Day({ description: 'The first day of the assignment on which the newer law answers worse.' }) losesOn: LocalDate;
  @Code(VERDICTS) beforeVerdict: Verdict;
  @Code(VERDICTS) afterVerdict: Verdict;
  @Text() baseVersion: string;
  @Text() headVersion: string;
  @Code(VERDICTS, { nullable: true, description: 'What the law said of that day when it was asked again.' })
  decidedVerdict: Verdict | null;
  @Text({ nullable: true }) decidedVersion: string | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Instant() createdAt: string;
  @Whole() version: number;
}

export class RecheckListQuery extends PageQuery {
  @Code(recheckLifecycle.states, { optional: true }) status?: RecheckStatus;
}
