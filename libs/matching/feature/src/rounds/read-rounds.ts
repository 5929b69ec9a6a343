import { MarketPort, systemActor, type Actor, type GapSummary } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import {
  getRound,
  listParticipations,
  listPlacements,
  listRoundGaps,
  listRoundPairs,
  listRounds,
  type RoundGapRow,
  type RoundPlacementRow,
} from '@crossward/matching-data-access';
import { solveRound, type RoundInput } from '@crossward/matching-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, type PageQuery, pageOf, startOf } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { toRoundInput } from './round-input.js';
import { toMatchedGap } from '../matches/match.answer.js';
import type {
  RoundAnswer,
  RoundGapAnswer,
  RoundOwnGapAnswer,
  RoundPlacementAnswer,
  RoundsQuery,
  WhatIfAnswer,
  WhatIfBody,
} from './round.dto.js';
import { toPlacementAnswer, toProofAnswer, toRoundAnswer } from './round-view.js';

const ROUNDS = 'rounds';
const MOST_MOVED = 1_000;

/** Rounds as each side sees them, and what would be if something were otherwise. */
@Injectable()
export class ReadRounds {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
    @Inject(MarketPort) private readonly market: MarketPort,
  ) {}

  list(actor: Actor, query: RoundsQuery): Promise<Page<RoundAnswer>> {
    const { status, withGaps } = query;
    const after = startOf(this.cursors, query, ROUNDS);
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await listRounds(tx, { after, limit: query.limit + 1, status, withGaps });
      return pageOf(rows, query, { codec: this.cursors, list: ROUNDS, toItem: (row) => toRoundAnswer(row, actor) });
    });
  }

  get(actor: Actor, id: string): Promise<RoundAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toRoundAnswer(await getRound(tx, id), actor));
  }

  /** Nurses see every gap of a round that they may join; hospitals their own. What anybody ordered is not in it. */
  async gaps(actor: Actor, id: string, query: PageQuery): Promise<Page<RoundGapAnswer>> {
    const list = `round-gaps:${id}`;
    const after = startOf(this.cursors, query, list);
    await this.unitOfWork.read(actor, (tx) => getRound(tx, id));
    const reader = actor.role === 'nurse' ? systemActor : actor;
    const rows = await this.unitOfWork.read(reader, (tx) => listRoundGaps(tx, id, { after, limit: query.limit + 1 }));
    return this.gapPage(rows, query, { list, toItem: toGapAnswer });
  }

  /** Those of the hospital that asks, each with how it orders. */
  async ownGaps(actor: Actor, id: string, query: PageQuery): Promise<Page<RoundOwnGapAnswer>> {
    const list = `round-own-gaps:${id}`;
    const after = startOf(this.cursors, query, list);
    const rows = await this.unitOfWork.read(actor, async (tx) => {
      await getRound(tx, id);
      return listRoundGaps(tx, id, { after, limit: query.limit + 1 });
    });
    return this.gapPage(rows, query, { list, toItem: toOwnGapAnswer });
  }

  async placements(actor: Actor, id: string, query: PageQuery): Promise<Page<RoundPlacementAnswer>> {
    const list = `round-placements:${id}`;
    const after = startOf(this.cursors, query, list);
    const rows = await this.unitOfWork.read(actor, async (tx) => {
      await getRound(tx, id);
      return listPlacements(tx, id, { after, limit: query.limit + 1 });
    });
    const gaps = await this.gapsOf(rows);
    const toItem = (row: RoundPlacementRow) => toPlacementAnswer(row, actor, gaps.get(row.gapId));
    return pageOf(rows, query, { codec: this.cursors, list, toItem });
  }

  /**
   * Solves the round again from what it was solved by, with something otherwise; nothing is kept.
   * @throws DomainError ROUND_NOT_SOLVED
   */
  async whatIf(actor: Actor, id: string, changes: WhatIfBody): Promise<WhatIfAnswer> {
    const { input, before } = await this.unitOfWork.read(actor, async (tx) => {
      const round = await getRound(tx, id);
      if (!round.proof) throw notSolved(id, round.status);
      const gaps = await listRoundGaps(tx, id, { after: null, limit: null });
      const nurses = await listParticipations(tx, id);
      const solved = gaps.map((gap) => ({ ...gap, seats: gap.seats ?? 0 }));
      const whole = toRoundInput(round, solved, nurses, await listRoundPairs(tx, id));
      return { input: whole, before: await listPlacements(tx, id, { after: null, limit: null }) };
    });
    const { placements, proof } = solveRound(changed(input, changes));
    const was = new Map(before.map(({ nurseId, gapId }) => [nurseId, gapId]));
    const is = new Map(placements.map(({ nurseId, gapId }) => [nurseId, gapId]));
    const moved = [...new Set([...was.keys(), ...is.keys()])]
      .filter((nurseId) => was.get(nurseId) !== is.get(nurseId))
      .map((nurseId) => ({ nurseId, gapBefore: was.get(nurseId) ?? null, gapAfter: is.get(nurseId) ?? null }));
    const counts = { placementsBefore: before.length, placementsAfter: placements.length, movedCount: moved.length };
    return { ...counts, proof: toProofAnswer(proof, true), moved: moved.slice(0, MOST_MOVED) };
  }

  private async gapPage<Item>(
    rows: readonly RoundGapRow[],
    query: PageQuery,
    { list, toItem }: { list: string; toItem: (row: RoundGapRow, gap: GapSummary | undefined) => Item },
  ): Promise<Page<Item>> {
    const gaps = await this.gapsOf(rows);
    const withId = rows.map((row) => ({ ...row, id: row.gapId }));
    return pageOf(withId, query, {
      ...{ codec: this.cursors, list },
      toItem: (row) => toItem(row, gaps.get(row.gapId)),
    });
  }

  private async gapsOf(rows: readonly { gapId: string }[]): Promise<Map<string, GapSummary>> {
    const gaps = await this.market.listGaps([...new Set(rows.map(({ gapId }) => gapId))]);
    return new Map(gaps.map((gap) => [gap.id, gap]));
  }
}

const toGapAnswer = (
  { gapId, organisationId, quota, region }: RoundGapRow,
  gap: GapSummary | undefined,
): RoundGapAnswer => ({ ...{ gapId, organisationId, quota, region }, gap: gap ? toMatchedGap(gap) : null });

const toOwnGapAnswer = (row: RoundGapRow, gap: GapSummary | undefined): RoundOwnGapAnswer => {
  const { seats, nurseOrder, version } = row;
  return { ...toGapAnswer(row, gap), seats, ordered: nurseOrder?.length ?? null, version };
};

const changed = (input: RoundInput, { withoutGaps = [], withoutNurses = [], quotas = [] }: WhatIfBody): RoundInput => {
  const [noGaps, noNurses] = [new Set(withoutGaps), new Set(withoutNurses)];
  const other = new Map(quotas.map(({ gapId, quota }) => [gapId, quota]));
  const known = new Set([...input.gaps, ...input.nurses].map(({ id }) => id));
  const unknown = [...noGaps, ...noNurses, ...other.keys()].filter((id) => !known.has(id));
  if (unknown.length > 0) throw notInRound(unknown.slice(0, 10));
  return {
    ...input,
    gaps: input.gaps
      .filter(({ id }) => !noGaps.has(id))
      .map((gap) => ({ ...gap, quota: other.get(gap.id) ?? gap.quota })),
    nurses: input.nurses.filter(({ id }) => !noNurses.has(id)),
  };
};

const notSolved = (id: string, status: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'ROUND_NOT_SOLVED',
    message: `The round (${id}) is (${status}): there is no result to hold anything against.`,
    nextStep: 'Lock it, and wait until it is solved.',
    facts: { id, status },
  });

const notInRound = (unknown: readonly string[]): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'NOT_IN_ROUND',
    message: `The round has none of these (${unknown.join(', ')}).`,
    nextStep: 'Name gaps and nurses of the round.',
    facts: { unknown },
  });
