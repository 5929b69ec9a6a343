import { RecognitionPort, type Actor } from '@crossward/contracts';
import { gapPage } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { responseTimesOf, withResponseTimes } from '../response-times/response-times.js';
import { GapCursor } from './gap-cursor.js';
import { checkSearch, filtersOf } from './gap-search-query.js';
import { readGap, toGapListItem } from './gap-view.js';
import type { GapAnswer, GapListItem, GapListQuery } from './gap.dto.js';

/** Gaps that the actor may see: nurses the open ones and those they submitted to, hospitals their own. */
@Injectable()
export class ListGaps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /** @throws DomainError CURRENCY_MISSING, CURSOR_INVALID, CURSOR_OF_ANOTHER_LIST; UNKNOWN_TERM instead of an empty list */
  async list(actor: Actor, query: GapListQuery): Promise<Page<GapListItem>> {
    const { limit, sort: order = 'newest' } = query;
    const filters = filtersOf(query);
    const cursor = new GapCursor(this.cursors, order, filters);
    const after = cursor.read(query.cursor);
    await checkSearch(this.recognition, query, order);
    return this.unitOfWork.read(actor, async (tx) => {
      const { items, ofRecruiters } = await gapPage(tx, { filters, order, after, limit: limit + 1 });
      const shown = items.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: shown.map(({ gap, responseTime }) => toGapListItem(gap, responseTimesOf(responseTime, ofRecruiters))),
        nextCursor: last && items.length > limit ? cursor.write(last.place) : null,
      };
    });
  }

  /** @throws DomainError GAP_NOT_FOUND */
  get(actor: Actor, gapId: string): Promise<GapAnswer> {
    return this.unitOfWork.read(actor, async (tx) => withResponseTimes(tx, await readGap(tx, gapId)));
  }
}
