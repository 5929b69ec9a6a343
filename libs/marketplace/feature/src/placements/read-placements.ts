import type { Actor } from '@crossward/contracts';
import { newestIds, ownParty, PlacementRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { readPlacement, selectPlacements } from './placement-view.js';
import type { PlacementAnswer, PlacementListQuery } from './placement.dto.js';

/** Nurses read their own placements, hospitals those at their facilities, recruiters all of them. */
@Injectable()
export class ReadPlacements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: PlacementListQuery): Promise<Page<PlacementAnswer>> {
    const after = startOf(this.cursors, query, 'placements');
    const { gapId, status } = query;
    const values = { ...ownParty(actor), gapId, status };
    const rows = await this.unitOfWork.read(actor, async (tx) =>
      selectPlacements(tx, await newestIds(tx, PlacementRow, values, { after, limit: query.limit + 1 })),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'placements', toItem: (row) => row });
  }

  /** @throws DomainError PLACEMENT_NOT_FOUND */
  get(actor: Actor, id: string): Promise<PlacementAnswer> {
    return this.unitOfWork.read(actor, (tx) => readPlacement(tx, id));
  }
}
