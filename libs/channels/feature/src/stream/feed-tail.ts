import { systemActor } from '@crossward/contracts';
import { findEnds } from '@crossward/channels-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { BackgroundLoop } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import type { ChannelsTuning } from '../channels-tuning.js';
import { CHANNELS_TUNING } from '../tokens.js';

const UNWATCHED_PAUSE_MS = 60_000;
const AFTER_ERROR_MS = 2_000;

/** Where the order of events has come to: one small question for all streams of this process, whoever has fed it. */
@Injectable()
export class FeedTail {
  private readonly loop: BackgroundLoop;
  private readonly waiting = new Set<() => void>();
  private streams = 0;
  private last = 0;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CHANNELS_TUNING) { pollMs }: ChannelsTuning,
  ) {
    this.loop = new BackgroundLoop(
      async () => {
        if (this.streams === 0) return UNWATCHED_PAUSE_MS;
        const before = this.last;
        if ((await this.ends()).last > before) for (const wake of this.waiting) wake();
        return pollMs;
      },
      () => AFTER_ERROR_MS,
    );
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Keeps the tail moving until the returned function is called. */
  watch(): () => void {
    this.streams += 1;
    this.loop.wake();
    return () => (this.streams -= 1);
  }

  /** A position up to which everything is committed. */
  get position(): number {
    return this.last;
  }

  async ends(): Promise<{ first: number; last: number }> {
    const { first, last } = await this.unitOfWork.read(systemActor, findEnds);
    this.last = Math.max(this.last, Number(last));
    return { first: Number(first), last: Number(last) };
  }

  /** Resolves when there is something after the position, the time is over, or the signal aborts. */
  async after(position: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.last > position || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
