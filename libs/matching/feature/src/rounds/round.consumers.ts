import { EngagementPort, NamedLawsPort, systemActor, type EventPayloads, type JobOutcome } from '@crossward/contracts';
import {
  findRound,
  holdRound,
  keepSolution,
  listParticipations,
  listRoundGaps,
  takeUpProposals,
  type ParticipationRow,
  type RoundGapRow,
} from '@crossward/matching-data-access';
import {
  solveRound,
  type ExchangeRates,
  type MatchPolicy,
  type RankingBasis,
  type RoundPair,
} from '@crossward/matching-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { MarketSnapshots } from '../rerankings/market-snapshots.js';
import { EXCHANGE_RATES, MATCH_POLICY } from '../tokens.js';
import { seatsOf, toRoundInput } from './round-input.js';

// Names of consumers are keys of their inbox: they never change.
const SOLVE = 'matching-solve-round';
const TAKE_UP = 'matching-take-up-proposal';

interface Locked {
  readonly gaps: readonly RoundGapRow[];
  readonly nurses: readonly ParticipationRow[];
}

/** Solves locked rounds, and sees proposals taken up. */
@Injectable()
export class RoundConsumers {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MarketSnapshots) private readonly snapshots: MarketSnapshots,
    @Inject(NamedLawsPort) private readonly laws: NamedLawsPort,
    @Inject(EngagementPort) private readonly engagements: EngagementPort,
    @Inject(MATCH_POLICY) private readonly policy: MatchPolicy,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
  ) {}

  /** Orders no longer change once it is locked, so that they are read before the transaction that keeps the result. */
  @OnEvent('round.locked', { consumer: SOLVE })
  async solve({ roundId }: EventPayloads['round.locked'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    const locked = await this.unitOfWork.read(systemActor, async (tx) => {
      const round = await findRound(tx, roundId);
      if (round?.status !== 'locked') return null;
      const gaps = await listRoundGaps(tx, roundId, { after: null, limit: null });
      return { round, gaps, nurses: await listParticipations(tx, roundId) };
    });
    if (!locked) return 'skipped';
    const law = await this.laws.pin({ corpusVersion: null, withdrawal: null, lawOf: null });
    const { pairs, gaps } = await this.pairsOf(locked, { law, rates: this.rates });
    const solution = solveRound(toRoundInput(locked.round, gaps, locked.nurses, pairs));
    return this.unitOfWork.run(systemActor, async (tx) => {
      if (!(await tx.firstTime(SOLVE, eventId))) return 'skipped';
      if ((await holdRound(tx, roundId)).status !== 'locked') return 'skipped';
      const seats = gaps.map((gap) => ({ gapId: gap.gapId, seats: gap.seats }));
      const from = { corpusVersion: law.corpusVersion, policy: this.policy.name };
      await keepSolution(tx, roundId, { pairs, seats, solution, ...from });
      const { kind, holds } = solution.proof;
      const details = { pairs: pairs.length, placements: solution.placements.length, proof: kind, holds };
      tx.record({ action: 'round.solved', subjectType: 'round', subjectId: roundId, details });
      tx.publish('round.solved', { roundId });
      return 'done';
    });
  }

  @OnEvent('submission.submitted', { consumer: TAKE_UP })
  async takeUp(
    { submissionId }: EventPayloads['submission.submitted'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const submission = await this.engagements.findSubmission(submissionId);
    if (!submission) return 'skipped';
    const about = { nurseId: submission.nurse.nurseId, gapId: submission.gap.id, submissionId };
    return this.unitOfWork.run(systemActor, async (tx) => {
      if (!(await tx.firstTime(TAKE_UP, eventId))) return 'skipped';
      const taken = await takeUpProposals(tx, about);
      for (const { id: subjectId, nurseId, organisationId } of taken) {
        const subject = { subjectType: 'round-proposal', subjectId, nurseId, organisationId };
        tx.record({ action: 'round-proposal.taken-up', ...subject, details: { submissionId } });
      }
      return taken.length > 0 ? 'done' : 'skipped';
    });
  }

  private async pairsOf(
    { gaps, nurses }: Locked,
    basis: RankingBasis,
  ): Promise<{ pairs: RoundPair[]; gaps: (RoundGapRow & { seats: number })[] }> {
    const nurseIds = nurses.map(({ nurseId }) => nurseId);
    const snapshot = await this.snapshots.takeOf(
      gaps.map(({ gapId }) => gapId),
      nurseIds,
    );
    const open = new Map(snapshot.gaps.map((gap) => [gap.id, gap]));
    const pairs: RoundPair[] = [];
    for (const gap of snapshot.gaps) {
      const { best } = await snapshot.rank(gap, basis, Infinity);
      for (const { nurseId, score } of best) pairs.push({ gapId: gap.id, nurseId, score });
      await letOthersRun();
    }
    return { pairs, gaps: gaps.map((gap) => ({ ...gap, seats: seatsOf(gap, open.get(gap.gapId)) })) };
  }
}
