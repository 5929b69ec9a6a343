import { MarketPort, type Actor, type GapSummary } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import {
  changesAt,
  countByRule,
  getReranking,
  listGapDifferences,
  listOwnChanges,
  listRankingChanges,
  listRerankings,
  ownDifferencesOf,
  rankOf,
} from '@crossward/matching-data-access';
import { rerankingLifecycle } from '@crossward/matching-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, type PageQuery, pageOf, startOf } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { concatMap, distinctUntilChanged, from, map, take, takeWhile, timer, type Observable } from 'rxjs';
import type {
  GapDifferenceAnswer,
  GapDifferencesQuery,
  OwnRankingChangeAnswer,
  RankingChangeAnswer,
  RankingChangesQuery,
  RerankingAnswer,
  RerankingsQuery,
} from './reranking.dto.js';
import { toChangeAnswer, toComparedGap, toOwnChangeAnswer, toRerankingAnswer } from './reranking-view.js';

const RUNS = 'rerankings';
const PROGRESS_MS = 500;
/** Ten minutes: a client that still cares asks again. */
const PROGRESS_LOOKS = 1_200;

/** Runs and what they found: staff read all of it, hospitals what is about their gaps, nurses what a rule did to them. */
@Injectable()
export class ReadRerankings {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
    @Inject(MarketPort) private readonly market: MarketPort,
  ) {}

  list(actor: Actor, query: RerankingsQuery): Promise<Page<RerankingAnswer>> {
    const { status = null, limit } = query;
    const list = `${RUNS}:${status}`;
    const after = startOf(this.cursors, query, list);
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await listRerankings(tx, { status, after, limit: limit + 1 });
      const ownOf = await ownDifferencesOf(
        tx,
        rows.map(({ id }) => id),
      );
      return pageOf(rows, query, {
        codec: this.cursors,
        list,
        toItem: (row) => toRerankingAnswer(row, ownOf(row.id)),
      });
    });
  }

  /** @throws DomainError RE_RANKING_NOT_FOUND */
  get(actor: Actor, id: string): Promise<RerankingAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const ownOf = await ownDifferencesOf(tx, [id]);
      return toRerankingAnswer(await getReranking(tx, id), ownOf(id));
    });
  }

  /** Each step of the run as a server-sent event, up to the last one. */
  async progress(actor: Actor, id: string): Promise<Observable<{ id: string; data: RerankingAnswer }>> {
    await this.get(actor, id);
    return timer(0, PROGRESS_MS).pipe(
      take(PROGRESS_LOOKS),
      concatMap(() => from(this.get(actor, id))),
      distinctUntilChanged((before, now) => before.version === now.version && before.batchesDone === now.batchesDone),
      takeWhile(({ status }) => !rerankingLifecycle.isFinal(status), true),
      map((view) => ({ id: `${view.version}-${view.batchesDone}`, data: view })),
    );
  }

  async gaps(actor: Actor, id: string, query: GapDifferencesQuery): Promise<Page<GapDifferenceAnswer>> {
    const { change = null, limit } = query;
    const list = `reranking-gaps:${id}:${change}`;
    const key = this.cursors.decode(query.cursor, list);
    const after = key && ([Number(key[0]), String(key[1])] as const);
    const [rows, byRule] = await this.unitOfWork.read(actor, async (tx) => {
      await getReranking(tx, id);
      const found = await listGapDifferences(tx, id, { change, after, limit: limit + 1 });
      const shown = found.slice(0, limit).map(({ gapId }) => gapId);
      return [found, await countByRule(tx, id, shown)] as const;
    });
    const gaps = await this.gapsOf(rows);
    return this.page(rows, query, list, {
      keyOf: (row) => [String(changesAt(row, change)), row.gapId],
      toItem: (row) => ({ ...row, gap: toComparedGap(gaps.get(row.gapId)), byRule: byRule.get(row.gapId) ?? [] }),
    });
  }

  changes(actor: Actor, id: string, query: RankingChangesQuery): Promise<Page<RankingChangeAnswer>> {
    const { gapId = null, change = null, cause = null, limit } = query;
    const list = `ranking-changes:${[id, gapId, change, cause].join(':')}`;
    const key = this.cursors.decode(query.cursor, list) as [string, string, string] | null;
    const after = key && ([key[0], Number(key[1]), key[2]] as const);
    return this.unitOfWork.read(actor, async (tx) => {
      await getReranking(tx, id);
      const rows = await listRankingChanges(tx, id, { gapId, change, cause, after, limit: limit + 1 });
      return this.page(rows, query, list, {
        keyOf: (row) => [row.gapId, String(rankOf(row)), row.nurseId],
        toItem: toChangeAnswer,
      });
    });
  }

  async own(actor: Actor, query: PageQuery): Promise<Page<OwnRankingChangeAnswer>> {
    const { nurseId } = actor;
    if (nurseId === null) throw notFound('nurse profile', 'none');
    const list = `own-ranking-changes:${nurseId}`;
    const after = this.cursors.decode(query.cursor, list) as [string, string] | null;
    const rows = await this.unitOfWork.read(actor, (tx) =>
      listOwnChanges(tx, nurseId, { after, limit: query.limit + 1 }),
    );
    const gaps = await this.gapsOf(rows);
    return this.page(rows, query, list, {
      keyOf: (row) => [row.rerankingId, row.gapId],
      toItem: (row) => toOwnChangeAnswer(row, gaps.get(row.gapId)),
    });
  }

  /** What the gaps of these rows are called. */
  private async gapsOf(rows: readonly { gapId: string }[]): Promise<ReadonlyMap<string, GapSummary>> {
    const gaps = await this.market.listGaps([...new Set(rows.map(({ gapId }) => gapId))]);
    return new Map(gaps.map((gap) => [gap.id, gap]));
  }

  private page<Row, Item>(
    rows: readonly Row[],
    { limit }: PageQuery,
    list: string,
    { keyOf, toItem }: { keyOf: (row: Row) => string[]; toItem: (row: Row) => Item },
  ): Page<Item> {
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = last && rows.length > limit ? this.cursors.encode(keyOf(last), list) : null;
    return { items: shown.map(toItem), nextCursor };
  }
}
