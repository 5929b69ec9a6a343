import type { Actor } from '@crossward/contracts';
import { getRow, newestRows, ownParty, PlacementNoticeRow } from '@crossward/marketplace-data-access';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { iso } from '../shared/iso.js';
import type { PlacementNoticeAnswer, NoticeListQuery } from './notice.dto.js';

const toAnswer = ({ penaltyMinorUnits, penaltyCurrency, ...row }: PlacementNoticeRow): PlacementNoticeAnswer => ({
  ...row,
  penalty:
    penaltyMinorUnits === null || penaltyCurrency === null
      ? null
      : { minorUnits: penaltyMinorUnits, currency: penaltyCurrency },
  createdAt: iso(row.createdAt),
});

/** @throws DomainError NOTICE_NOT_FOUND */
export const readNotice = async (tx: Transaction, id: string): Promise<PlacementNoticeAnswer> =>
  toAnswer(await getRow(tx, PlacementNoticeRow, 'notice', id));

/** Both sides read the notices of their placements, recruiters all of them. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: NoticeListQuery): Promise<Page<PlacementNoticeAnswer>> {
    const after = startOf(this.cursors, query, 'placement-notices');
    const { placementId } = query;
    const values = { ...ownParty(actor), placementId };
    const rows = await this.unitOfWork.read(actor, (tx) =>
      newestRows(tx, PlacementNoticeRow, values, { after, limit: query.limit + 1 }),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'placement-notices', toItem: toAnswer });
  }

  /** @throws DomainError NOTICE_NOT_FOUND */
  get(actor: Actor, id: string): Promise<PlacementNoticeAnswer> {
    return this.unitOfWork.read(actor, (tx) => readNotice(tx, id));
  }
}
