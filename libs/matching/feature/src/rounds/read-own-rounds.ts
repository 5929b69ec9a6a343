import { MarketPort, systemActor, type Actor } from '@crossward/contracts';
import {
  countRoundGaps,
  findParticipation,
  getRound,
  listOwnParticipations,
  listOwnProposals,
  listRoundGaps,
  listRounds,
  type ParticipationRow,
  type RoundPlacementRow,
  type RoundRow,
} from '@crossward/matching-data-access';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { CursorCodec, pageOf, startOf, type Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { toAssessmentAnswer } from '../answers.js';
import { toMatchedGap } from '../matches/match.answer.js';
import type { RankingQuery } from '../ranking-query.js';
import { areOrdersOver } from './orders-until.js';
import type { OwnRoundAnswer, OwnRoundGapsAnswer } from './own-round.dto.js';
import { RoundPairs } from './round-pairs.js';
import type { OwnRoundsQuery } from './round.dto.js';
import { toPlacementAnswer, toRoundAnswer } from './round-view.js';
import { nurseOf, toParticipation } from './state-orders.js';

const LIST = 'own-rounds';

interface Own {
  readonly participations: ReadonlyMap<string, ParticipationRow>;
  readonly proposals: ReadonlyMap<string, RoundPlacementRow>;
  readonly now: Date;
}

/** Rounds as the nurse who asks has to do with them: may she join, is she in, and what was proposed to her. */
@Injectable()
export class ReadOwnRounds {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
    @Inject(MarketPort) private readonly market: MarketPort,
    private readonly pairs: RoundPairs,
  ) {}

  async list(actor: Actor, query: OwnRoundsQuery): Promise<Page<OwnRoundAnswer>> {
    const nurseId = nurseOf(actor);
    const after = startOf(this.cursors, query, LIST);
    const { status } = query;
    const { rows, own } = await this.unitOfWork.read(actor, async (tx) => {
      const found = await listRounds(tx, { after, limit: query.limit + 1, status });
      return { rows: found, own: await ownIn(tx, nurseId, found) };
    });
    const toItem = await this.answerOf(actor, rows, own);
    return pageOf(rows, query, { codec: this.cursors, list: LIST, toItem });
  }

  async get(actor: Actor, roundId: string): Promise<OwnRoundAnswer> {
    const nurseId = nurseOf(actor);
    const { round, own } = await this.unitOfWork.read(actor, async (tx) => {
      const found = await getRound(tx, roundId);
      return { round: found, own: await ownIn(tx, nurseId, [found]) };
    });
    return (await this.answerOf(actor, [round], own))(round);
  }

  /** The gaps of a round that are open, as they fit her. @throws DomainError ROUND_NOT_FOUND */
  async gaps(actor: Actor, roundId: string, query: RankingQuery): Promise<OwnRoundGapsAnswer> {
    const nurseId = nurseOf(actor);
    const own = await this.unitOfWork.read(actor, async (tx) => {
      await getRound(tx, roundId);
      return findParticipation(tx, roundId, nurseId);
    });
    // As the system: which gaps a round has is no secret to nurses, what hospitals order is.
    const gaps = await this.unitOfWork.read(systemActor, (tx) =>
      listRoundGaps(tx, roundId, { after: null, limit: null }),
    );
    const gapIds = gaps.map(({ gapId }) => gapId);
    const list = `own-round-gaps:${roundId}:${nurseId}`;
    const { items, ...page } = await this.pairs.page({ gapIds, nurseIds: [nurseId], idOf: 'gapId', list }, query);
    const placeOf = new Map(own?.gapOrder?.map((gapId, at) => [gapId, at + 1]));
    const shown = items.map(({ assessment, rank, gap }) => ({
      ...toAssessmentAnswer(assessment, rank),
      ...{ gap: toMatchedGap(gap), place: placeOf.get(gap.id) ?? null },
    }));
    return { ...page, items: shown };
  }

  private async answerOf(
    actor: Actor,
    rounds: readonly RoundRow[],
    { participations, proposals, now }: Own,
  ): Promise<(round: RoundRow) => OwnRoundAnswer> {
    const ids = rounds.map(({ id }) => id);
    const counts = await this.unitOfWork.read(systemActor, (tx) => countRoundGaps(tx, ids));
    const proposed = await this.market.listGaps([...proposals.values()].map(({ gapId }) => gapId));
    const gaps = new Map(proposed.map((gap) => [gap.id, gap]));
    return (round) => {
      const [participation, proposal] = [participations.get(round.id), proposals.get(round.id)];
      const gap = proposal && gaps.get(proposal.gapId);
      const isFree = gap?.status === 'open' && gap.seatsTaken < gap.seats;
      return {
        round: toRoundAnswer(round, actor),
        gaps: counts.get(round.id) ?? 0,
        takesOrders: round.status === 'open' && !areOrdersOver(round, now),
        participation: participation ? toParticipation(participation) : null,
        proposal: proposal ? toPlacementAnswer(proposal, actor, gap) : null,
        mayTakeUp: proposal?.status === 'proposed' && isFree,
      };
    };
  }
}

const ownIn = async (tx: Transaction, nurseId: string, rounds: readonly RoundRow[]): Promise<Own> => {
  const ids = rounds.map(({ id }) => id);
  const participations = await listOwnParticipations(tx, nurseId, ids);
  const proposals = await listOwnProposals(tx, nurseId, ids);
  return {
    participations: new Map(participations.map((row) => [row.roundId, row])),
    proposals: new Map(proposals.map((row) => [row.roundId, row])),
    now: tx.now,
  };
};
