import type { Actor } from '@crossward/contracts';
import { dayIn, sumByCurrency } from '@crossward/kernel';
import { FeeRow, newestRows, ownParty } from '@crossward/marketplace-data-access';
import { repaymentsOn } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { contractTermsOn } from '../contracts/contract-terms-on.js';
import { placementSite } from '../shifts/placement-site.js';
import { readFee, toFee, toFeeAnswer } from './fee-view.js';
import type { DebtsAnswer, DebtsQuery, FeeAnswer, FeeListQuery } from './fee.dto.js';

/** A nurse reads what was paid for her and what she would owe, a hospital that of its placements, recruiters all of it. */
@Injectable()
export class ReadFees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: FeeListQuery): Promise<Page<FeeAnswer>> {
    const after = startOf(this.cursors, query, 'fees');
    const { placementId } = query;
    const values = { ...ownParty(actor), placementId };
    const rows = await this.unitOfWork.read(actor, (tx) =>
      newestRows(tx, FeeRow, values, { after, limit: query.limit + 1 }),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'fees', toItem: toFeeAnswer });
  }

  /** @throws DomainError FEE_NOT_FOUND */
  get(actor: Actor, id: string): Promise<FeeAnswer> {
    return this.unitOfWork.read(actor, (tx) => readFee(tx, id));
  }

  /** What she would owe if she ended the placement on a day. @throws DomainError PLACEMENT_NOT_FOUND */
  debts(actor: Actor, placementId: string, { on: asked }: DebtsQuery): Promise<DebtsAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { placement, timeZone } = await placementSite(tx, placementId);
      const on = asked ?? dayIn(tx.now, timeZone);
      const { clauses } = await contractTermsOn(tx, placementId, on);
      const fees = await tx.manager.findBy(FeeRow, { placementId });
      const { startsOn, endsOn } = placement;
      const items = repaymentsOn(fees.map(toFee), { startsOn, endsOn, clauses }, on);
      return { placementId, on, items, totals: sumByCurrency(items.map(({ owed }) => owed)) };
    });
  }
}
