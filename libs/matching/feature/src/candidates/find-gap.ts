import { MarketPort, type Actor, type GapSummary } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { maySeeGap } from './may-see-gap.js';

/** A gap that the actor may rank nurses for; to a hospital those of others do not exist. */
@Injectable()
export class FindGap {
  constructor(@Inject(MarketPort) private readonly market: MarketPort) {}

  async find(actor: Actor, gapId: string): Promise<GapSummary> {
    const gap = await this.market.findGap(gapId);
    if (!gap || !maySeeGap(actor, gap)) throw notFound('gap', gapId);
    return gap;
  }
}
