import type { Actor } from '@crossward/contracts';
import { newestRows, ownParty, ShiftRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { readShift, toShiftAnswers } from './shift-view.js';
import type { ShiftAnswer, ShiftListQuery } from './shift.dto.js';

/** Nurses read their own shifts, hospitals those at their facilities, recruiters all of them. */
@Injectable()
export class ReadShifts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: ShiftListQuery): Promise<Page<ShiftAnswer>> {
    const after = startOf(this.cursors, query, 'shifts');
    const { placementId, status } = query;
    const values = { ...ownParty(actor), placementId, status };
    const rows = await this.unitOfWork.read(actor, async (tx) =>
      toShiftAnswers(tx, await newestRows(tx, ShiftRow, values, { after, limit: query.limit + 1 })),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'shifts', toItem: (row) => row });
  }

  /** @throws DomainError SHIFT_NOT_FOUND */
  get(actor: Actor, id: string): Promise<ShiftAnswer> {
    return this.unitOfWork.read(actor, (tx) => readShift(tx, id));
  }
}
