import { Metrics } from '@crossward/platform-observability';
import { Inject, Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { MarketIndexKeeper } from './market-index-keeper.js';

/** What is told of the index of this process. */
@Injectable()
export class MarketIndexHealth implements OnModuleInit {
  constructor(
    private readonly keeper: MarketIndexKeeper,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  onModuleInit(): void {
    const stats = () => this.keeper.current?.index.stats();
    this.figure('nurses', 'Nurses in the index.', () => stats()?.nurses);
    this.figure('classes', 'Kinds of facts in the index.', () => stats()?.classes);
    this.figure('bytes', 'Memory of the columns of the index.', () => stats()?.bytes);
    this.figure('stale_seconds', 'Since when changes may have been made that the index has not seen.', () => {
      const { staleForMs } = this.keeper.state();
      return staleForMs === null ? undefined : staleForMs / 1000;
    });
    this.figure('built_ratio', 'How much of everybody is read while the index is built.', () => {
      const { state, progress } = this.keeper.state();
      if (state === 'ready') return 1;
      return progress ? progress.read / Math.max(1, progress.total) : 0;
    });
  }

  private figure(name: string, help: string, read: () => number | undefined): void {
    if (!this.metrics) return;
    new Gauge({
      name: `crossward_market_index_${name}`,
      help,
      registers: [this.metrics.registry],
      collect() {
        const now = read();
        if (now === undefined) this.remove();
        else this.set(now);
      },
    });
  }
}
