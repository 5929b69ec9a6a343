import type { Actor } from '@crossward/contracts';
import { newestRows, OfferRow, ownParty } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { readOffer, toOfferAnswers } from './offer-view.js';
import type { OfferAnswer, OfferListQuery } from './offer.dto.js';

/** Nurses read the offers made to them, hospitals those they made, recruiters all of them. */
@Injectable()
export class ReadOffers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: OfferListQuery): Promise<Page<OfferAnswer>> {
    const after = startOf(this.cursors, query, 'offers');
    const { gapId, status } = query;
    const rows = await this.unitOfWork.read(actor, async (tx) =>
      toOfferAnswers(
        tx,
        await newestRows(tx, OfferRow, { ...ownParty(actor), gapId, status }, { after, limit: query.limit + 1 }),
      ),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'offers', toItem: (row) => row });
  }

  /** @throws DomainError OFFER_NOT_FOUND */
  get(actor: Actor, id: string): Promise<OfferAnswer> {
    return this.unitOfWork.read(actor, (tx) => readOffer(tx, id));
  }
}
