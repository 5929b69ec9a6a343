import type { Actor } from '@crossward/contracts';
import { getRow, newestRows, ownParty, PlacementExtensionRow } from '@crossward/marketplace-data-access';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { iso, isoOrNull } from '../shared/iso.js';
import type { ExtensionAnswer, ExtensionListQuery } from './extension.dto.js';

const toAnswer = ({ payMinorUnits, payCurrency, ...row }: PlacementExtensionRow): ExtensionAnswer => ({
  ...row,
  payRate: payMinorUnits === null || payCurrency === null ? null : { minorUnits: payMinorUnits, currency: payCurrency },
  createdAt: iso(row.createdAt),
  answeredAt: isoOrNull(row.answeredAt),
});

/** @throws DomainError EXTENSION_NOT_FOUND */
export const readExtension = async (tx: Transaction, id: string): Promise<ExtensionAnswer> =>
  toAnswer(await getRow(tx, PlacementExtensionRow, 'extension', id));

/** Nurses read those proposed to them, hospitals their own, recruiters all of them. */
@Injectable()
export class ReadExtensions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: ExtensionListQuery): Promise<Page<ExtensionAnswer>> {
    const after = startOf(this.cursors, query, 'placement-extensions');
    const { placementId, status } = query;
    const values = { ...ownParty(actor), placementId, status };
    const rows = await this.unitOfWork.read(actor, (tx) =>
      newestRows(tx, PlacementExtensionRow, values, { after, limit: query.limit + 1 }),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'placement-extensions', toItem: toAnswer });
  }

  /** @throws DomainError EXTENSION_NOT_FOUND */
  get(actor: Actor, id: string): Promise<ExtensionAnswer> {
    return this.unitOfWork.read(actor, (tx) => readExtension(tx, id));
  }
}
