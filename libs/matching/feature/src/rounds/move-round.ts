import { systemActor, type Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { holdRound, moveRound, propose, type RoundRow } from '@crossward/matching-data-access';
import { roundLifecycle, type RoundStatus } from '@crossward/matching-domain';
import { UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import type { RoundAnswer } from './round.dto.js';
import { areOrdersOver, ordersOver, ordersRunning } from './orders-until.js';
import { toRoundAnswer } from './round-view.js';

/** The way of a round: open for orders, locked, solved by a worker, published; or cancelled on the way. */
@Injectable()
export class MoveRound {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  open(actor: Actor, id: string, version: number): Promise<RoundAnswer> {
    return this.move(actor, { id, version, to: 'open', action: 'opened' }, async (tx, round) => {
      if (areOrdersOver(round, tx.now)) throw ordersOver(round);
    });
  }

  /** No order comes in any more, and a worker solves the round. Not before the end that was promised to both sides. */
  lock(actor: Actor, id: string, version: number): Promise<RoundAnswer> {
    return this.move(actor, { id, version, to: 'locked', action: 'locked' }, async (tx, round) => {
      if (round.ordersUntil !== null && !areOrdersOver(round, tx.now)) throw ordersRunning(round);
      tx.publish('round.locked', { roundId: id });
      tx.publish('round.orders-closed', { roundId: id });
    });
  }

  /** Where the job of a locked round has died. */
  solve(actor: Actor, id: string, version: number): Promise<RoundAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const round = await heldAt(tx, id, version);
      if (round.status !== 'locked') throw notLocked(round);
      tx.publish('round.locked', { roundId: id });
      tx.record({ action: 'round.solution-requested', subjectType: 'round', subjectId: id });
      return toRoundAnswer(round, actor);
    });
  }

  /** Each placement becomes a proposal to both sides. Nobody is bound: the nurse submits herself, or declines. */
  publish(actor: Actor, id: string, version: number): Promise<RoundAnswer> {
    return this.move(actor, { id, version, to: 'published', action: 'published' }, async (tx, round) => {
      if (!round.proof?.holds) throw unproven(round);
      const proposals = await asSystem(tx, () => propose(tx, id));
      for (const { id: subjectId, nurseId, organisationId, gapId } of proposals) {
        const subject = { subjectType: 'round-proposal', subjectId, nurseId, organisationId };
        tx.record({ action: 'round-proposal.made', ...subject, details: { roundId: id, gapId } });
        tx.publish('round-proposal.made', { proposalId: subjectId });
      }
      tx.publish('round.published', { roundId: id });
    });
  }

  cancel(actor: Actor, id: string, version: number): Promise<RoundAnswer> {
    return this.move(actor, { id, version, to: 'cancelled', action: 'cancelled' }, async (tx) => {
      tx.publish('round.cancelled', { roundId: id });
    });
  }

  private move(
    actor: Actor,
    { id, version, to, action }: { id: string; version: number; to: RoundStatus; action: string },
    beside: (tx: Transaction, round: RoundRow) => Promise<void> = async () => undefined,
  ): Promise<RoundAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const round = await heldAt(tx, id, version);
      roundLifecycle.move(round.status, to);
      await beside(tx, round);
      const moved = await moveRound(tx, round, to);
      const details = { gaps: moved.gaps, nurses: moved.nurses, placements: moved.placements };
      tx.record({ action: `round.${action}`, subjectType: 'round', subjectId: id, details });
      return toRoundAnswer(moved, actor);
    });
  }
}

const heldAt = async (tx: Transaction, id: string, version: number): Promise<RoundRow> => {
  const round = await holdRound(tx, id);
  if (round.version !== version) throw versionConflict('round', id);
  return round;
};

/** A narrow piece of the transaction with the product's own rights; the audit log still names the actor. */
const asSystem = async <T>(tx: Transaction, work: () => Promise<T>): Promise<T> => {
  const actAs = (role: string): Promise<unknown> => tx.query(`SELECT set_config('app.role', $1, true)`, [role]);
  await actAs(systemActor.role);
  const result = await work();
  await actAs(tx.actor.role);
  return result;
};

const notLocked = ({ id, status }: RoundRow): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'ROUND_NOT_LOCKED',
    message: `The round (${id}) is (${status}): only a locked one waits for its solution.`,
    nextStep: 'Lock it first; a solved one is published or cancelled.',
    facts: { id, status },
  });

const unproven = ({ id }: RoundRow): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'ROUND_UNPROVEN',
    message: `The result of the round (${id}) does not hold by its own proof.`,
    nextStep: 'Cancel it, and report what its proof says.',
    facts: { id },
  });
