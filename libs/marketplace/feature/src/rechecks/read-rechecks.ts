import type { Actor } from '@crossward/contracts';
import { newestIds, ownParty, RecheckRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { readRecheck, selectRechecks } from './recheck-view.js';
import type { RecheckAnswer, RecheckListQuery } from './recheck.dto.js';

/** Nurses read the marks on what is theirs, hospitals those at their facilities, recruiters all of them. */
@Injectable()
export class ReadRechecks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: RecheckListQuery): Promise<Page<RecheckAnswer>> {
    const after = startOf(this.cursors, query, 'rechecks');
    const values = { ...ownParty(actor), status: query.status };
    const rows = await this.unitOfWork.read(actor, async (tx) =>
      selectRechecks(tx, await newestIds(tx, RecheckRow, values, { after, limit: query.limit + 1 })),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'rechecks', toItem: (row) => row });
  }

  /** @throws DomainError RECHECK_NOT_FOUND */
  get(actor: Actor, id: string): Promise<RecheckAnswer> {
    return this.unitOfWork.read(actor, (tx) => readRecheck(tx, id));
  }
}
