import {
  MarketPort,
  StandingPort,
  VerificationRecordPort,
  type Actor,
  type ScoreFactor,
  type StandingPlacement,
} from '@crossward/contracts';
import { addDays, notFound, type Clock, type LocalDate } from '@crossward/kernel';
import {
  FACTORS,
  FRESH_FOR_DAYS,
  sayReason,
  type FactorName,
  type MatchCase,
  type MatchPolicy,
} from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { MATCH_POLICY } from '../tokens.js';
import type { FreshnessAnswer, ReliabilityAnswer, StandingAnswer, StandingPlacementAnswer } from './standing.answer.js';

type Past = Pick<MatchCase, 'nurse' | 'today'>;

const RELIABILITY_CHANGES = [
  'It is the share of the ends below that are completed, of those that are completed or put down to you; with none of either it is the middle.',
  'A placement that you complete raises it; one that you end, or do not turn up for, lowers it.',
  'What a hospital ended, or a packet that was not cleared, counts neither way.',
  'If an end is wrongly put down to you, appeal at POST /v1/record-appeals: somebody who is not of the hospital decides, and what is granted counts from then on.',
];

const FRESHNESS_CHANGES = [
  `It is whole on the day on which a credential was last settled in your favour and falls to nothing within (${FRESH_FOR_DAYS}) days.`,
  'A credential that is verified anew at its source, for a submission of yours or because you have changed it, makes it whole again.',
  'If a check was settled wrongly, or none was made, tell your recruiter: the source is asked again, and the day of its answer counts.',
];

/** Tells a nurse the two figures about her past that rank her, what they come from, and what changes them. */
@Injectable()
export class ExplainStanding {
  constructor(
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(StandingPort) private readonly standing: StandingPort,
    @Inject(VerificationRecordPort) private readonly verifications: VerificationRecordPort,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError NURSE_PROFILE_NOT_FOUND */
  async explain(actor: Actor): Promise<StandingAnswer> {
    const nurse = actor.nurseId === null ? null : await this.market.findNurse(actor.nurseId);
    if (!nurse) throw notFound('nurse profile', actor.nurseId ?? 'none');
    const past: Past = { nurse, today: this.clock.today(nurse.homeTimeZone) };
    const { weights, name } = this.policy;
    return {
      asOf: past.today,
      policy: name,
      weight: weights.reliability + weights['credential-freshness'],
      reliability: await this.reliability(past),
      freshness: await this.freshness(past),
    };
  }

  private async reliability(past: Past): Promise<ReliabilityAnswer> {
    const placements = await this.standing.listEnds(past.nurse.id);
    const many = (wanted: StandingPlacement['counts']): number =>
      placements.filter(({ counts }) => counts === wanted).length;
    return {
      factor: this.factorOf('reliability', past),
      ...{ completed: many('completed'), brokenOff: many('broken-off') },
      placements: placements.map(toPlacementAnswer),
      changedBy: RELIABILITY_CHANGES,
    };
  }

  private async freshness(past: Past): Promise<FreshnessAnswer> {
    const { credentialsVerifiedOn: verifiedOn, id } = past.nurse;
    return {
      factor: this.factorOf('credential-freshness', past),
      ...{ verifiedOn, fadedOn: verifiedOn && fadedOn(verifiedOn) },
      verifications: await this.verifications.listEstablished(id),
      changedBy: FRESHNESS_CHANGES,
    };
  }

  /** The very function that ranks; these two look at nothing of a gap. */
  private factorOf(factor: FactorName & ('reliability' | 'credential-freshness'), past: Past): ScoreFactor {
    const { value, reason } = FACTORS[factor](past as MatchCase);
    return { factor, weight: this.policy.weights[factor], value, because: sayReason(reason), reason };
  }
}

const fadedOn = (verifiedOn: LocalDate): LocalDate => addDays(verifiedOn, FRESH_FOR_DAYS);

const toPlacementAnswer = ({ appeal, ...placement }: StandingPlacement): StandingPlacementAnswer => ({
  ...placement,
  appealable: placement.counts === 'broken-off' && (appeal === null || appeal.status === 'withdrawn'),
  appealId: appeal?.id ?? null,
  appealStatus: appeal?.status ?? null,
});
