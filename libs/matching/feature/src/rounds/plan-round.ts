import { MarketPort, type Actor } from '@crossward/contracts';
import { DomainError, notFound, type Clock } from '@crossward/kernel';
import { addRound } from '@crossward/matching-data-access';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import type { RoundAnswer, RoundBody } from './round.dto.js';
import { toRoundAnswer } from './round-view.js';

const refuse = (code: string, message: string, nextStep: string): DomainError =>
  new DomainError({ kind: 'unprocessable', code, message, nextStep });

/** Sets up a round of open gaps, of one or more organisations; nobody but staff sees it before it opens. */
@Injectable()
export class PlanRound {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError GAP_NOT_FOUND, ROUND_GAP_REPEATED, ROUND_GAP_NOT_OPEN, ROUND_REGIONS_INVALID, ROUND_END_PAST */
  async create(actor: Actor, body: RoundBody): Promise<RoundAnswer> {
    const caps = capsOf(body);
    const { ordersUntil = null } = body;
    if (ordersUntil !== null && new Date(ordersUntil) <= this.clock.now()) {
      const message = `Orders cannot be taken until (${ordersUntil}): that is past.`;
      throw refuse('ROUND_END_PAST', message, 'Name a later time, or leave it out.');
    }
    const found = new Map(
      (await this.market.listGaps(body.gaps.map(({ gapId }) => gapId))).map((gap) => [gap.id, gap]),
    );
    const seen = new Set<string>();
    const gaps = body.gaps.map(({ gapId, quota = null, region = null }) => {
      const gap = found.get(gapId);
      if (!gap) throw notFound('gap', gapId);
      if (seen.has(gapId)) {
        throw refuse('ROUND_GAP_REPEATED', `The gap (${gapId}) is named twice.`, 'Name each gap once.');
      }
      seen.add(gapId);
      if (gap.status !== 'open') {
        const message = `The gap (${gapId}) is (${gap.status}).`;
        throw refuse('ROUND_GAP_NOT_OPEN', message, 'A round takes open gaps; open it first, or leave it out.');
      }
      return { gapId, organisationId: gap.organisationId, quota, region };
    });
    return this.unitOfWork.run(actor, async (tx) => {
      const round = await addRound(tx, { name: body.name, method: body.method, caps, ordersUntil, gaps });
      const details = { method: body.method, gaps: gaps.length };
      tx.record({ action: 'round.planned', subjectType: 'round', subjectId: round.id, details });
      return toRoundAnswer(round, actor);
    });
  }
}

const capsOf = ({ method, regions = [], gaps }: RoundBody): Record<string, number> => {
  const caps = Object.fromEntries(regions.map(({ region, cap }) => [region, cap]));
  const named = gaps.flatMap(({ region }) => region ?? []);
  const uncapped = named.find((region) => !Object.hasOwn(caps, region));
  const problem =
    method !== 'clearing' && (regions.length > 0 || named.length > 0)
      ? 'caps of regions are for clearing alone: with them a stable result need not exist'
      : Object.keys(caps).length !== regions.length
        ? 'a region has two caps'
        : uncapped === undefined
          ? null
          : `the region (${uncapped}) has no cap`;
  if (problem === null) return caps;
  throw refuse('ROUND_REGIONS_INVALID', `The regions do not fit: ${problem}.`, 'Give each region of a gap one cap.');
};
