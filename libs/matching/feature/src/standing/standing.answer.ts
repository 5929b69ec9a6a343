import { Code, Day, Decimal, Flag, Id, ListOf, Nested, Text, Whole } from '@crossward/platform-http';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import { ScoreFactorAnswer } from '../answers.js';

export const END_COUNTS = ['completed', 'broken-off', 'not-counted'] as const;

export class StandingPlacementAnswer {
  @Id() placementId: string;
  @Text() facilityName: string;
  @Text() jurisdiction: JurisdictionCode;
  @Day() startsOn: LocalDate;
  @Day() endsOn: LocalDate;
  @Text({ nullable: true, description: 'As it is on record.' }) endReason: string | null;
  @Code(END_COUNTS) counts: (typeof END_COUNTS)[number];
  @Flag({ description: 'It counts against you and has no appeal yet: POST /v1/record-appeals.' }) appealable: boolean;
  @Id({ nullable: true, description: 'Your newest appeal against it.' }) appealId: string | null;
  @Text({ nullable: true }) appealStatus: string | null;
}

export class ReliabilityAnswer {
  @Nested(ScoreFactorAnswer) factor: ScoreFactorAnswer;
  @Whole({ min: 0 }) completed: number;
  @Whole({ min: 0, description: 'Ends that are put down to you.' }) brokenOff: number;
  @ListOf(StandingPlacementAnswer, { max: 500, description: 'The newest ones that have ended.' })
  placements: StandingPlacementAnswer[];
  @ListOf(Text({ max: 500 }), { max: 10 }) changedBy: string[];
}

export class StandingVerificationAnswer {
  @Id() verificationId: string;
  @Text() kind: string;
  @Day() establishedOn: LocalDate;
}

export class FreshnessAnswer {
  @Nested(ScoreFactorAnswer) factor: ScoreFactorAnswer;
  @Day({ nullable: true, description: 'Of the newest verification that was settled in your favour.' })
  verifiedOn: LocalDate | null;
  @Day({ nullable: true, description: 'The first day on which nothing is left of it.' }) fadedOn: LocalDate | null;
  @ListOf(StandingVerificationAnswer, { max: 200 }) verifications: StandingVerificationAnswer[];
  @ListOf(Text({ max: 500 }), { max: 10 }) changedBy: string[];
}

/** What a ranking knows of the past of the nurse who asks, and where it is from. */
export class StandingAnswer {
  @Day({ description: 'At your home.' }) asOf: LocalDate;
  @Text({ description: 'Whose weights these are.' }) policy: string;
  @Decimal({ min: 0, max: 1, description: 'How much of a whole score both can be.' }) weight: number;
  @Nested(ReliabilityAnswer) reliability: ReliabilityAnswer;
  @Nested(FreshnessAnswer) freshness: FreshnessAnswer;
}
