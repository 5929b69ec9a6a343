import type { Actor } from '@crossward/contracts';
import { getRow, newestRows, ownParty, RestrictionRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { toRestrictionAnswer, toRestrictionAnswers } from './restriction-view.js';
import type { RestrictionAnswer, RestrictionListQuery } from './restriction.dto.js';

/** Nurses read those about them from the notice on, hospitals their own, administrators all that may come to an appeal. */
@Injectable()
export class ReadRestrictions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: RestrictionListQuery): Promise<Page<RestrictionAnswer>> {
    const after = startOf(this.cursors, query, 'restrictions');
    const { status } = query;
    return this.unitOfWork.read(actor, async (tx) => {
      const values = { ...ownParty(actor), status };
      const rows = await newestRows(tx, RestrictionRow, values, { after, limit: query.limit + 1 });
      const answers = await toRestrictionAnswers(tx, rows);
      return pageOf(answers, query, { codec: this.cursors, list: 'restrictions', toItem: (answer) => answer });
    });
  }

  /** @throws DomainError RESTRICTION_NOT_FOUND */
  get(actor: Actor, id: string): Promise<RestrictionAnswer> {
    return this.unitOfWork.read(actor, async (tx) =>
      toRestrictionAnswer(tx, await getRow(tx, RestrictionRow, 'restriction', id)),
    );
  }
}
