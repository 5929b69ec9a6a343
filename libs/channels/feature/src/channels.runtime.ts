import { systemActor } from '@crossward/contracts';
import { removeEventsBefore, removeMessagesBefore } from '@crossward/channels-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { BackgroundLoop } from '@crossward/platform-queue';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { ChannelsTuning } from './channels-tuning.js';
import { EventFeed } from './feed/event-feed.service.js';
import { CHANNELS_TUNING } from './tokens.js';
import { WebhookDelivery } from './webhooks/webhook-delivery.service.js';

const DAY_MS = 86_400_000;
/** How far back streams resume, messages are replayed and attempts can be read. */
const KEPT_DAYS = 30;
const SWEEP_EVERY_MS = 3_600_000;
const LONGEST_PAUSE_MS = 5_000;

/** The loops of the channels. Each may run in any number of processes: what they share is in the database. */
@Injectable()
export class ChannelsRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Channels');
  private readonly loops: BackgroundLoop[];
  private stopListening: () => void = () => undefined;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CHANNELS_TUNING) { pollMs }: ChannelsTuning,
    feed: EventFeed,
    delivery: WebhookDelivery,
  ) {
    const waits = (what: string) => (error: Error) => {
      this.logger.warn(`${what} waits: ${error.message}`);
      return LONGEST_PAUSE_MS;
    };
    const sending = new BackgroundLoop(
      async () => ((await delivery.deliverBatch()) > 0 ? 0 : pollMs),
      waits('The delivery of webhooks'),
    );
    const feeding = new BackgroundLoop(async () => {
      if ((await feed.feedBatch()) === 0) return pollMs;
      sending.wake();
      return 0;
    }, waits('The feed of events'));
    const sweeping = new BackgroundLoop(async () => {
      await this.sweep();
      return SWEEP_EVERY_MS;
    }, waits('The sweep of channels'));
    this.loops = [feeding, sending, sweeping];
  }

  onApplicationBootstrap(): void {
    this.stopListening = this.unitOfWork.onPublished(() => this.loops[0]!.wake());
    for (const loop of this.loops) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopListening();
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private async sweep(): Promise<void> {
    await this.unitOfWork.run(systemActor, async (tx) => {
      const before = new Date(tx.now.getTime() - KEPT_DAYS * DAY_MS);
      await removeMessagesBefore(tx, before);
      await removeEventsBefore(tx, before);
    });
  }
}
