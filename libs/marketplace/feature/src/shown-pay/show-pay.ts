import { PricesPort, type Actor } from '@crossward/contracts';
import { countryOf, localDate, type Clock, type CountryCode, type JurisdictionCode } from '@crossward/kernel';
import { jurisdictionsOfGaps, paySightOf } from '@crossward/marketplace-data-access';
import {
  payAtPurchasingPower,
  payAtRate,
  type PayAtPurchasingPower,
  type PayAtRate,
  type PostedPay,
} from '@crossward/marketplace-domain';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import type { Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import type { ShownPayAnswer, ShownPayQuery } from './shown-pay.dto.js';

interface Paid {
  pay: PostedPay;
  shownPay?: ShownPayAnswer;
}

interface OfGap extends Paid {
  gapId: string;
}

interface OfPlace extends Paid {
  jurisdiction: JurisdictionCode;
}

/** The currency and the country in whose terms pay is shown; what is undefined, nobody asked for. */
interface Sight {
  currency: string | null | undefined;
  spentIn: CountryCode | undefined;
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
    const [[shown], sight] = await Promise.all([gap.then((one) => [one]), this.sightOf(actor, query)]);
    return (await this.show([shown as Gap], sight, placeOf))[0] as Gap;
  }

  async ofGaps<Gap extends OfPlace>(actor: Actor, gaps: Promise<Page<Gap>>, query: ShownPayQuery): Promise<Page<Gap>> {
    const [{ items, nextCursor }, sight] = await Promise.all([gaps, this.sightOf(actor, query)]);
    return { items: await this.show(items, sight, placeOf, totalsOf), nextCursor };
  }

  async ofOffer<Offer extends OfGap>(actor: Actor, offer: Promise<Offer>, query: ShownPayQuery): Promise<Offer> {
    const [shown] = await this.showOffers(actor, [await offer], query);
    return shown as Offer;
  }

  async ofOffers<Offer extends OfGap>(
    actor: Actor,
    offers: Promise<Page<Offer>>,
    query: ShownPayQuery,
  ): Promise<Page<Offer>> {
    const { items, nextCursor } = await offers;
    return { items: await this.showOffers(actor, items, query, totalsOf), nextCursor };
  }

  private async showOffers<Offer extends OfGap>(
    actor: Actor,
    offers: readonly Offer[],
    query: ShownPayQuery,
    inShort: Shorten = (at) => at,
  ): Promise<Offer[]> {
    if (offers.length === 0) return [];
    const gapIds = offers.map(({ gapId }) => gapId);
    const [places, sight] = await Promise.all([
      this.unitOfWork.read(actor, (tx) => jurisdictionsOfGaps(tx, gapIds)),
      this.sightOf(actor, query),
    ]);
    return this.show(offers, sight, ({ gapId }) => places.get(gapId), inShort);
  }

  /** What the asker named, and of a nurse what her profile tells where she named nothing. */
  private async sightOf(actor: Actor, { payIn, pricesOf }: ShownPayQuery): Promise<Sight> {
    const { nurseId } = actor;
    const own =
      nurseId && (!payIn || !pricesOf) ? await this.unitOfWork.read(actor, (tx) => paySightOf(tx, nurseId)) : null;
    return { currency: payIn ?? own?.currency, spentIn: pricesOf ?? (own ? countryOf(own.home) : undefined) };
  }

  private async show<Item extends Paid>(
    items: readonly Item[],
    { currency, spentIn }: Sight,
    placeOf: (item: Item) => JurisdictionCode | undefined,
    inShort: Shorten = (at) => at,
  ): Promise<Item[]> {
    if (items.length === 0 || (!currency && !spentIn)) return [...items];
    const prices = await this.prices.prices();
    const today = localDate(this.clock.now().toISOString().slice(0, 10));
    return items.map((item) => {
      const at = placeOf(item);
      const shownPay = {
        atRate: currency ? inShort(payAtRate(item.pay, currency, prices, today)) : null,
        atPurchasingPower:
          spentIn && at
            ? inShort(payAtPurchasingPower(item.pay, { earnedIn: countryOf(at), spentIn }, prices, today))
            : null,
      };
      // Not `{ ...item, shownPay }`: V8 of Node 20 gives each object made so a hidden class of its own (decision 28).
      return Object.assign({}, item, { shownPay });
    });
  }
}

const placeOf = ({ jurisdiction }: { jurisdiction: JurisdictionCode }): JurisdictionCode => jurisdiction;

type Shorten = <At extends PayAtRate | PayAtPurchasingPower>(at: At) => At;

/** In a list the parts stand once, as they are posted, and the sources of the figures on the page of one. */
const totalsOf: Shorten = (at) => {
  const { source: _source, pay, ...rest } = at;
  return { pay: pay && { weekly: pay.weekly, whole: pay.whole }, ...rest } as typeof at;
};
