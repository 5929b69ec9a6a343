import { PricesPort, type Actor, type PayPackage } from '@crossward/contracts';
import { countryOf, localDate, type Clock, type JurisdictionCode } from '@crossward/kernel';
import { jurisdictionsOfGaps, paySightOf } from '@crossward/marketplace-data-access';
import { payAtPurchasingPower, payAtRate } from '@crossward/marketplace-domain';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import type { Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import type { ShownPayAnswer, ShownPayQuery } from './shown-pay.dto.js';

interface Paid {
  pay: PayPackage;
  shownPay?: ShownPayAnswer;
}

interface OfGap extends Paid {
  gapId: string;
}

interface OfPlace extends Paid {
  jurisdiction: JurisdictionCode;
}

/** Shows pay beside what is posted as the asker reads it: in her currency, and by the prices of her country. */
@Injectable()
export class ShowPay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(PricesPort) private readonly prices: PricesPort,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ofGap<Gap extends OfPlace>(actor: Actor, gap: Promise<Gap>, query: ShownPayQuery): Promise<Gap> {
    const [shown] = await this.show(actor, [await gap], query, placeOf);
    return shown as Gap;
  }

  async ofGaps<Gap extends OfPlace>(actor: Actor, gaps: Promise<Page<Gap>>, query: ShownPayQuery): Promise<Page<Gap>> {
    const { items, nextCursor } = await gaps;
    return { items: (await this.show(actor, items, query, placeOf)).map(totalsOnly), nextCursor };
  }

  async ofOffer<Offer extends OfGap>(actor: Actor, offer: Promise<Offer>, query: ShownPayQuery): Promise<Offer> {
    const [shown] = await this.show(actor, [await offer], query);
    return shown as Offer;
  }

  async ofOffers<Offer extends OfGap>(
    actor: Actor,
    offers: Promise<Page<Offer>>,
    query: ShownPayQuery,
  ): Promise<Page<Offer>> {
    const { items, nextCursor } = await offers;
    return { items: (await this.show(actor, items, query)).map(totalsOnly), nextCursor };
  }

  private async show<Item extends OfGap | OfPlace>(
    actor: Actor,
    items: readonly Item[],
    { payIn, pricesOf }: ShownPayQuery,
    place?: (item: Item) => JurisdictionCode,
  ): Promise<Item[]> {
    if (items.length === 0) return [];
    const nurse = actor.nurseId && (!payIn || !pricesOf) ? actor.nurseId : null;
    const gapIds = place ? [] : items.map((item) => (item as OfGap).gapId);
    const { sight, places } =
      nurse || gapIds.length > 0
        ? await this.unitOfWork.read(actor, async (tx) => ({
            sight: nurse ? await paySightOf(tx, nurse) : null,
            places: await jurisdictionsOfGaps(tx, gapIds),
          }))
        : { sight: null, places: new Map<string, JurisdictionCode>() };
    const currency = payIn ?? sight?.currency;
    const spentIn = pricesOf ?? (sight ? countryOf(sight.home) : undefined);
    if (!currency && !spentIn) return [...items];
    const prices = await this.prices.prices();
    const today = localDate(this.clock.now().toISOString().slice(0, 10));
    return items.map((item) => {
      const at = place ? place(item) : places.get((item as OfGap).gapId);
      return {
        ...item,
        shownPay: {
          atRate: currency ? payAtRate(item.pay, currency, prices, today) : null,
          atPurchasingPower:
            spentIn && at ? payAtPurchasingPower(item.pay, { earnedIn: countryOf(at), spentIn }, prices, today) : null,
        },
      };
    });
  }
}

const placeOf = ({ jurisdiction }: { jurisdiction: JurisdictionCode }): JurisdictionCode => jurisdiction;

/** In a list the parts stand once, as they are posted, and the sources of the figures on the page of one gap. */
const totalsOnly = <Item extends Paid>(item: Item): Item => {
  if (!item.shownPay) return item;
  const { atRate, atPurchasingPower } = item.shownPay;
  return {
    ...item,
    shownPay: { atRate: inShort(atRate), atPurchasingPower: inShort(atPurchasingPower) },
  };
};

const inShort = <At extends ShownPayAnswer['atRate'] | ShownPayAnswer['atPurchasingPower']>(at: At): At => {
  if (!at) return at;
  const { source: _source, pay, ...rest } = at;
  return { ...rest, pay: pay && { weekly: pay.weekly, whole: pay.whole } } as At;
};
