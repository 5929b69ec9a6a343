import type { Actor } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { readPlacement, selectPlacements } from './placement-view.js';
import type { PlacementAnswer, PlacementListQuery } from './placement.dto.js';

const CONDITION = `($1::uuid IS NULL OR p.gap_id = $1) AND ($2::text IS NULL OR p.status = $2)
  AND ($3::uuid IS NULL OR p.id < $3)`;

/** Nurses read their own placements, hospitals those at their facilities, recruiters all of them. */
@Injectable()
export class ReadPlacements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: PlacementListQuery): Promise<Page<PlacementAnswer>> {
    const after = startOf(this.cursors, query, 'placements');
    const { gapId = null, status = null } = query;
    const rows = await this.unitOfWork.read(actor, (tx) =>
      selectPlacements(tx, CONDITION, [gapId, status, after], query.limit + 1),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'placements', toItem: (row) => row });
  }

  /** @throws DomainError PLACEMENT_NOT_FOUND */
  get(actor: Actor, id: string): Promise<PlacementAnswer> {
    return this.unitOfWork.read(actor, (tx) => readPlacement(tx, id));
  }
}
