import type { Actor } from '@crossward/contracts';
import { dayIn } from '@crossward/kernel';
import {
  addRow,
  asSystem,
  changeRow,
  CounterOfferRow,
  FacilityRow,
  GapRow,
  getRow,
  getRowForUpdate,
  OfferRow,
  requireVersion,
} from '@crossward/marketplace-data-access';
import {
  answerOffer,
  changedTerms,
  checkCounter,
  counterLifecycle,
  type OfferedTerms,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CounterBody } from './counter.dto.js';
import { toldOnly } from '../shared/told-only.js';
import { readOffer } from './offer-view.js';
import type { OfferAnswer } from './offer.dto.js';

export const termsOfOffer = (row: OfferRow | CounterOfferRow): OfferedTerms => ({
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  shiftPattern: row.shiftPattern,
  weeklyHours: row.weeklyHours,
  payRate: { minorUnits: row.payMinorUnits, currency: row.payCurrency },
});

/** A nurse asks for other terms than those offered, or takes that back. */
@Injectable()
export class CounterOffer {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError OFFER_NOT_FOUND, 412, OFFER_EXPIRED, COUNTER_CHANGES_NOTHING, COUNTER_INVALID, TRANSITION_NOT_ALLOWED */
  counter(actor: Actor, offerId: string, version: number, { note, ...asked }: CounterBody): Promise<OfferAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await getRow(tx, OfferRow, 'offer', offerId);
      await asSystem(tx, async () => {
        const offer = await getRowForUpdate(tx, OfferRow, 'offer', seen.id);
        requireVersion('offer', offer, version);
        const status = answerOffer(offer, 'countered', tx.now);
        const offered = termsOfOffer(offer);
        const terms = { ...offered, ...toldOnly(asked) };
        checkCounter(offered, terms, await todayAt(tx, offer.gapId));
        await changeRow(tx, OfferRow, 'offer', offer, { status });
        await this.add(tx, offer, terms, note ?? null);
      });
      return tx.lastly(() => readOffer(tx, offerId));
    });
  }

  /** The offer stands again as it was. @throws DomainError OFFER_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED */
  withdraw(actor: Actor, offerId: string, version: number): Promise<OfferAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await getRow(tx, OfferRow, 'offer', offerId);
      await asSystem(tx, async () => {
        const offer = await getRowForUpdate(tx, OfferRow, 'offer', seen.id);
        requireVersion('offer', offer, version);
        const status = answerOffer(offer, 'extended', tx.now);
        const counter = await openCounterOf(tx, offerId);
        await changeRow(tx, OfferRow, 'offer', offer, { status });
        await closeCounter(tx, counter, { status: 'withdrawn' });
      });
      return tx.lastly(() => readOffer(tx, offerId));
    });
  }

  private async add(tx: Transaction, offer: OfferRow, terms: OfferedTerms, note: string | null): Promise<void> {
    const { id: offerId, organisationId, gapId, nurseId, submissionId } = offer;
    const { payRate, ...rest } = terms;
    const id = tx.newId();
    await addRow(tx, CounterOfferRow, {
      ...{ id, organisationId, gapId, nurseId, submissionId, offerId, status: counterLifecycle.start, reason: null },
      ...{ ...rest, payMinorUnits: payRate.minorUnits, payCurrency: payRate.currency },
      ...{ offered: termsOfOffer(offer), note, version: 1, createdAt: tx.now, answeredAt: null },
    });
    const details = { counterOfferId: id, changed: changedTerms(termsOfOffer(offer), terms) };
    tx.record({
      action: 'offer.countered',
      subjectType: 'offer',
      subjectId: offerId,
      nurseId,
      organisationId,
      details,
    });
    tx.publish('offer.countered', { offerId });
  }
}

const todayAt = async (tx: Transaction, gapId: string): Promise<ReturnType<typeof dayIn>> => {
  const { facilityId } = await getRow(tx, GapRow, 'gap', gapId);
  return dayIn(tx.now, (await getRow(tx, FacilityRow, 'facility', facilityId)).timeZone);
};

/** An offer is countered as long as one of its counter-offers is open. */
export const openCounterOf = async (tx: Transaction, offerId: string): Promise<CounterOfferRow> => {
  const counter = await tx.manager.findOneBy(CounterOfferRow, { offerId, status: 'open' });
  if (!counter) throw new Error(`The offer (${offerId}) is countered without an open counter-offer.`);
  return counter;
};

export const closeCounter = async (
  tx: Transaction,
  counter: CounterOfferRow,
  change: Pick<CounterOfferRow, 'status'> & Partial<CounterOfferRow>,
): Promise<void> => {
  const status = counterLifecycle.move(counter.status, change.status);
  await changeRow(tx, CounterOfferRow, 'counter-offer', counter, { ...change, status, answeredAt: tx.now });
  const { offerId, nurseId, organisationId } = counter;
  const details = { counterOfferId: counter.id, ...(change.reason ? { reason: change.reason } : {}) };
  const subject = { subjectType: 'offer', subjectId: offerId, nurseId, organisationId };
  tx.record({ action: `offer.counter-${status}`, ...subject, details });
};

/** What was asked for ends with the offer. Runs as the system, in the transaction that ends it. */
export const endCountersOf = async (tx: Transaction, offerIds: readonly string[]): Promise<void> => {
  const open = await tx.manager.findBy(CounterOfferRow, { offerId: In([...offerIds]), status: 'open' });
  for (const counter of open) await closeCounter(tx, counter, { status: 'moot' });
};
