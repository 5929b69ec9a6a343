import { systemActor, type Actor } from '@crossward/contracts';
import { getRoundGap, listRoundNurseIds } from '@crossward/matching-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { toCandidateAnswer } from '../candidates/candidate.answer.js';
import type { RankingQuery } from '../ranking-query.js';
import type { RoundNursesAnswer } from './own-round.dto.js';
import { RoundPairs } from './round-pairs.js';

/** Whom a hospital orders for a gap of its own. */
@Injectable()
export class ReadRoundNurses {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    private readonly pairs: RoundPairs,
  ) {}

  /** @throws DomainError GAP_NOT_FOUND for a gap of others, and for one of a round that is still a draft */
  async list(
    actor: Actor,
    { roundId, gapId }: { roundId: string; gapId: string },
    query: RankingQuery,
  ): Promise<RoundNursesAnswer> {
    const { nurseOrder } = await this.unitOfWork.read(actor, (tx) => getRoundGap(tx, roundId, gapId));
    // As the system: that a nurse takes part is told to the hospitals of the round, what she ordered is not.
    const nurseIds = await this.unitOfWork.read(systemActor, (tx) => listRoundNurseIds(tx, roundId));
    const list = `round-nurses:${roundId}:${gapId}`;
    const asked = { gapIds: [gapId], nurseIds, idOf: 'nurseId', list } as const;
    const { items, ...page } = await this.pairs.page(asked, query);
    const placeOf = new Map(nurseOrder?.map((nurseId, at) => [nurseId, at + 1]));
    const shown = items.map((pair) => ({ ...toCandidateAnswer(pair), place: placeOf.get(pair.nurse.id) ?? null }));
    return { gapId, ...page, items: shown };
  }
}
