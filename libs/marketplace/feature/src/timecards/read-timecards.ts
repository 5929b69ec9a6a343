import type { Actor } from '@crossward/contracts';
import { newestRows, ownParty, TimecardRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { readTimecard, toTimecardAnswers } from './timecard-view.js';
import type { TimecardAnswer, TimecardListQuery } from './timecard.dto.js';

/** Nurses read their own cards, hospitals those of their placements, recruiters all of them. */
@Injectable()
export class ReadTimecards {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: TimecardListQuery): Promise<Page<TimecardAnswer>> {
    const after = startOf(this.cursors, query, 'timecards');
    const { organisationId, placementId, status } = query;
    const values = { ...ownParty(actor), ...(organisationId ? { organisationId } : {}), placementId, status };
    const rows = await this.unitOfWork.read(actor, async (tx) =>
      toTimecardAnswers(tx, await newestRows(tx, TimecardRow, values, { after, limit: query.limit + 1 })),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'timecards', toItem: (row) => row });
  }

  /** @throws DomainError TIMECARD_NOT_FOUND */
  get(actor: Actor, id: string): Promise<TimecardAnswer> {
    return this.unitOfWork.read(actor, (tx) => readTimecard(tx, id));
  }
}
