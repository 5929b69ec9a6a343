import type { Actor } from '@crossward/contracts';
import { getRow, newestRows, ownParty, RecordAppealRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { toRecordAppealAnswer } from './record-appeal-view.js';
import type { RecordAppealAnswer, RecordAppealListQuery } from './record-appeal.dto.js';

/** Nurses read their own, recruiters and administrators all. */
@Injectable()
export class ReadRecordAppeals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: RecordAppealListQuery): Promise<Page<RecordAppealAnswer>> {
    const after = startOf(this.cursors, query, 'record-appeals');
    return this.unitOfWork.read(actor, async (tx) => {
      const values = { ...ownParty(actor), status: query.status };
      const rows = await newestRows(tx, RecordAppealRow, values, { after, limit: query.limit + 1 });
      return pageOf(rows, query, { codec: this.cursors, list: 'record-appeals', toItem: toRecordAppealAnswer });
    });
  }

  /** @throws DomainError RECORD_APPEAL_NOT_FOUND */
  get(actor: Actor, id: string): Promise<RecordAppealAnswer> {
    return this.unitOfWork.read(actor, async (tx) =>
      toRecordAppealAnswer(await getRow(tx, RecordAppealRow, 'record appeal', id)),
    );
  }
}
