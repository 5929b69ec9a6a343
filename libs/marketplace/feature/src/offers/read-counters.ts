import type { Actor } from '@crossward/contracts';
import { CounterOfferRow, getRow, OfferRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { iso, isoOrNull } from '../shared/iso.js';
import { termsOfOffer } from './counter-offer.js';
import type { CounterAnswer } from './counter.dto.js';

const MOST = 100;

const toAnswer = (row: CounterOfferRow): CounterAnswer => ({
  id: row.id,
  offerId: row.offerId,
  status: row.status,
  reason: row.reason,
  offered: row.offered,
  asked: termsOfOffer(row),
  note: row.note,
  version: row.version,
  createdAt: iso(row.createdAt),
  answeredAt: isoOrNull(row.answeredAt),
});

/** What was asked for in place of an offer, newest first. */
@Injectable()
export class ReadCounters {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError OFFER_NOT_FOUND */
  list(actor: Actor, offerId: string): Promise<CounterAnswer[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, OfferRow, 'offer', offerId);
      const rows = await tx.manager.find(CounterOfferRow, { where: { offerId }, order: { id: 'DESC' }, take: MOST });
      return rows.map(toAnswer);
    });
  }
}
