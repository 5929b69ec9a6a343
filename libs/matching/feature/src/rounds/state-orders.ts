import { systemActor, type Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import {
  findParticipation,
  getParticipation,
  getRoundGap,
  holdRound,
  join,
  leave,
  orderGaps,
  orderNurses,
  unknownGaps,
  unknownNurses,
  type ParticipationRow,
  type RoundGapRow,
} from '@crossward/matching-data-access';
import { UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { areOrdersOver, ordersOver } from './orders-until.js';
import type { OrderOfNursesAnswer, OrderOfNursesBody, ParticipationAnswer, ParticipationBody } from './round.dto.js';

/** What both sides want of a round, as long as it is open: nurses join and order gaps, hospitals order nurses for a gap of theirs. */
@Injectable()
export class StateOrders {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError ROUND_NOT_OPEN, ROUND_ORDERS_OVER, ORDER_UNKNOWN, ALREADY_IN_ROUND */
  join(actor: Actor, roundId: string, { gaps }: ParticipationBody): Promise<ParticipationAnswer> {
    const nurseId = nurseOf(actor);
    return this.unitOfWork.run(actor, async (tx) => {
      await openRound(tx, roundId);
      if (await findParticipation(tx, roundId, nurseId)) throw alreadyIn(roundId);
      await this.checkGaps(roundId, gaps);
      await join(tx, roundId, { nurseId, order: gaps });
      record(tx, 'round.joined', roundId, { nurseId, ordered: gaps?.length ?? null });
      return toParticipation((await findParticipation(tx, roundId, nurseId)) as ParticipationRow);
    });
  }

  orderGaps(actor: Actor, id: string, version: number, { gaps }: ParticipationBody): Promise<ParticipationAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { roundId, nurseId } = await participationSeen(tx, id, version);
      await openRound(tx, roundId);
      await this.checkGaps(roundId, gaps);
      await orderGaps(tx, { id, version, order: gaps });
      record(tx, 'round.gaps-ordered', roundId, { nurseId, ordered: gaps?.length ?? null });
      return toParticipation(await getParticipation(tx, id));
    });
  }

  leave(actor: Actor, id: string, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { roundId, nurseId } = await participationSeen(tx, id, version);
      await openRound(tx, roundId);
      await leave(tx, { id, version });
      record(tx, 'round.left', roundId, { nurseId });
    });
  }

  /** @throws DomainError GAP_NOT_FOUND, ROUND_NOT_OPEN, ORDER_UNKNOWN */
  orderNurses(
    actor: Actor,
    { roundId, gapId, version }: { roundId: string; gapId: string; version: number },
    { nurses }: OrderOfNursesBody,
  ): Promise<OrderOfNursesAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      // First of all: whose gap it is must not show in how the round stands.
      const gap = await getRoundGap(tx, roundId, gapId);
      if (gap.version !== version) throw versionConflict('order of the gap', gapId);
      await openRound(tx, roundId);
      const unknown = await this.unitOfWork.read(systemActor, (all) => unknownNurses(all, roundId, nurses ?? []));
      if (unknown.length > 0) throw orderUnknown('nurse', unknown);
      const changed = await orderNurses(tx, roundId, { gapId, version, order: nurses });
      const subject = { subjectType: 'round', subjectId: roundId, organisationId: gap.organisationId };
      tx.record({ action: 'round.nurses-ordered', ...subject, details: { gapId, ordered: nurses?.length ?? null } });
      return toOrder(roundId, changed);
    });
  }

  participation(actor: Actor, id: string): Promise<ParticipationAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toParticipation(await getParticipation(tx, id)));
  }

  order(actor: Actor, roundId: string, gapId: string): Promise<OrderOfNursesAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toOrder(roundId, await getRoundGap(tx, roundId, gapId)));
  }

  /** Read as the system: which gaps a round has is no secret to who takes part, what hospitals order is. */
  private async checkGaps(roundId: string, gaps: readonly string[] | null): Promise<void> {
    const unknown = await this.unitOfWork.read(systemActor, (tx) => unknownGaps(tx, roundId, gaps ?? []));
    if (unknown.length > 0) throw orderUnknown('gap', unknown);
  }
}

/** @throws DomainError where there is no profile yet */
export const nurseOf = ({ nurseId }: Actor): string => {
  if (nurseId === null) throw notFound('nurse profile', 'none');
  return nurseId;
};

/** @throws DomainError ROUND_PARTICIPATION_NOT_FOUND, 412 */
const participationSeen = async (tx: Transaction, id: string, version: number): Promise<ParticipationRow> => {
  const participation = await getParticipation(tx, id);
  if (participation.version !== version) throw versionConflict('round participation', id);
  return participation;
};

const openRound = async (tx: Transaction, roundId: string): Promise<void> => {
  const round = await holdRound(tx, roundId);
  const { status } = round;
  if (status === 'open' && areOrdersOver(round, tx.now)) throw ordersOver(round);
  if (status === 'open') return;
  throw new DomainError({
    kind: 'conflict',
    code: 'ROUND_NOT_OPEN',
    message: `The round (${roundId}) is (${status}): orders are taken while it is open.`,
    nextStep: 'Take part in another round.',
    facts: { roundId, status },
  });
};

const record = (
  tx: Transaction,
  action: string,
  roundId: string,
  { nurseId, ...details }: { nurseId: string; ordered?: number | null },
): void => tx.record({ action, subjectType: 'round', subjectId: roundId, nurseId, details });

export const toParticipation = ({
  id,
  roundId,
  gapOrder,
  joinedAt,
  version,
}: ParticipationRow): ParticipationAnswer => ({
  ...{ id, roundId, gaps: gapOrder, joinedAt: joinedAt.toISOString(), version },
});

const toOrder = (roundId: string, { gapId, nurseOrder, version }: RoundGapRow): OrderOfNursesAnswer => ({
  ...{ roundId, gapId, nurses: nurseOrder, version },
});

const alreadyIn = (roundId: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'ALREADY_IN_ROUND',
    message: `You take part in the round (${roundId}) already.`,
    nextStep: 'Change your order with PUT on your participation.',
    facts: { roundId },
  });

const orderUnknown = (what: string, ids: readonly string[]): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'ORDER_UNKNOWN',
    message: `The order names what is no ${what} of the round (${ids.join(', ')}).`,
    nextStep: `Name only ${what}s of the round; at most ten unknown ones are told at once.`,
    facts: { unknown: ids },
  });
