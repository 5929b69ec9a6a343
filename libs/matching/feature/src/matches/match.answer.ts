import { SHIFT_PATTERNS, type GapSummary } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Money } from '@crossward/kernel';
import { Code, Day, Flag, Id, Jurisdiction, ListOf, MoneyField, Nested, Text, Whole } from '@crossward/platform-http';
import type { MatchPolicy } from '@crossward/matching-domain';
import type { Placed } from '../assessment-page.js';
import { AssessmentAnswer, RankingAnswer, toAssessmentAnswer } from '../answers.js';

export class MatchedGapAnswer {
  @Id() id: string;
  @Text() facilityName: string;
  @Text() organisationName: string;
  @Text() unitName: string;
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Text() timeZone: string;
  @Flag() underserved: boolean;
  @Text() specialty: string;
  @Day() startsOn: LocalDate;
  @Day({ nullable: true, description: 'First day after the assignment.' }) endsOn: LocalDate | null;
  @Code(SHIFT_PATTERNS) shiftPattern: string;
  @Whole({ min: 0 }) weeklyHours: number;
  @MoneyField({ description: 'An hour, before tax.' }) payRate: Money;
  @Whole({ min: 0 }) seatsLeft: number;
}

export class MatchAnswer extends AssessmentAnswer {
  @Nested(MatchedGapAnswer) gap: MatchedGapAnswer;
  @Text({ description: 'The policy by which this gap weighs.' }) policy: string;
}

export class MatchesAnswer extends RankingAnswer {
  @Whole({ min: 0, description: 'Eligible ones that the filters of the list leave.' }) listed: number;
  @ListOf(MatchAnswer, { max: 200 }) items: MatchAnswer[];
}

/** Field by field, so that nothing that a summary gains later gets out by itself. */
export const toMatchedGap = (gap: GapSummary): MatchedGapAnswer => ({
  id: gap.id,
  facilityName: gap.facilityName,
  organisationName: gap.organisationName,
  unitName: gap.unitName,
  jurisdiction: gap.jurisdiction,
  timeZone: gap.timeZone,
  underserved: gap.underserved,
  specialty: gap.requirements.specialty,
  startsOn: gap.assignment.from,
  endsOn: gap.assignment.until,
  shiftPattern: gap.shiftPattern,
  weeklyHours: gap.weeklyHours,
  payRate: gap.payRate,
  seatsLeft: Math.max(0, gap.seats - gap.seatsTaken),
});

export const toMatchAnswer = ({ assessment, rank }: Placed, gap: GapSummary, policy: MatchPolicy): MatchAnswer => ({
  ...toAssessmentAnswer(assessment, rank),
  policy: policy.name,
  gap: toMatchedGap(gap),
});
